import type { Viewer } from "../core/publication/index.ts"
import type { Record } from "../core/record/index.ts"
import { type Message, messagesOf } from "../views/check/index.ts"
import { read, type ReadEffects } from "./read.ts"

/** From the lightest to the gravest. */
export const SEVERITIES = ["note", "doubt", "error"] as const
export type Severity = Message["severity"]

/** What does not sit together in a paper, and what was read with doubt, in reading order. */
export async function check(viewer: Viewer, name: string, effects: ReadEffects): Promise<{ record: Record; messages: readonly Message[] }> {
  const record = await read(viewer, name, effects)
  return { record, messages: messagesOf(record) }
}

/** Whether any message is at or above a severity. */
export const reaches = (messages: readonly Message[], severity: Severity): boolean =>
  messages.some((message) => SEVERITIES.indexOf(message.severity) >= SEVERITIES.indexOf(severity))
