import type { Viewer } from "../core/publication/index.ts"
import type { Record } from "../core/record/index.ts"
import type { Anchor } from "../core/text/index.ts"
import { read, type ReadEffects } from "./read.ts"

/** What a drafter is told before a paper goes out. The rule is named for the good state. */
export type Message = {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** The place first, then the others. Empty where it is about the paper as a whole. */
  readonly anchors: readonly Anchor[]
}

/** From the lightest to the gravest. */
export const SEVERITIES = ["note", "doubt", "error"] as const
export type Severity = (typeof SEVERITIES)[number]

/** What does not sit together in a paper, and what was read with doubt, in reading order. */
export async function check(viewer: Viewer, name: string, effects: ReadEffects): Promise<{ record: Record; messages: readonly Message[] }> {
  const record = await read(viewer, name, effects)
  const doubts = record.findings.map(({ anchor, ...finding }): Message => ({ ...finding, anchors: anchor ? [anchor] : [] }))
  const messages = [...doubts, ...record.tensions]
  return { record, messages: messages.sort((a, b) => (a.anchors[0]?.start ?? -1) - (b.anchors[0]?.start ?? -1)) }
}

/** Whether any message is at or above a severity. */
export const reaches = (messages: readonly Message[], severity: Severity): boolean =>
  messages.some((message) => SEVERITIES.indexOf(message.severity) >= SEVERITIES.indexOf(severity))
