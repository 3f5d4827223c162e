import type { Record } from "../../core/record/index.ts"
import type { Anchor } from "../../core/text/index.ts"

/** What a drafter is told before a paper goes out. The rule is named for the good state. */
export type Message = {
  /** T2 is the second tension of the paper, D1 the first doubt of reading it. */
  readonly id: string
  readonly rule: string
  readonly severity: "note" | "doubt" | "error"
  readonly message: string
  /** The place first, then the others. Empty where it is about the paper as a whole. */
  readonly anchors: readonly Anchor[]
}

/** What does not sit together in a paper, and what was read with doubt, in reading order. */
export function messagesOf({ findings, tensions }: Record): readonly Message[] {
  const doubts = findings.map(({ anchor, ...finding }, i): Message => ({ ...finding, id: `D${i + 1}`, anchors: anchor ? [anchor] : [] }))
  const clashes = tensions.map((tension, i): Message => ({ ...tension, id: `T${i + 1}` }))
  return [...doubts, ...clashes].sort((a, b) => (a.anchors[0]?.start ?? -1) - (b.anchors[0]?.start ?? -1))
}
