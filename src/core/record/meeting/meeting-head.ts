import type { Paper, Passage } from "../../passage/index.ts"

/** How much of a paper's beginning says what it is, in signs of clean text. */
const HEAD = 6_000

/** The passages at the head of a paper, as far as a reader needs to know what the paper is. */
export function headOf({ passages }: Paper): readonly Passage[] {
  let signs = 0
  const end = passages.findIndex(({ text }) => (signs += text.clean.length) > HEAD)
  return end < 0 ? passages : passages.slice(0, end + 1)
}

const MET = /\b(?:convened|met|held|briefed|meeting|session)\b/iu
const OF_A_MEETING =
  /\b(?:summary(?: note| record)?|notes?|record|minutes|report) (?:by the secretariat )?(?:of|on|from) (?:the|a|an|its) (?:[\p{L}-]+ ){0,5}?(?:meeting|session|discussion|dialogue)\b|\bInformal Experts? Group\b|\bArria\b|\b(?:convened|held) (?:its|a|an|the) (?:[\p{L}-]+ ){0,4}?(?:meeting|session|discussion|dialogue)\b/iu

/** Whether the head says that the paper tells of a meeting. Reports and action points tell of many things, and are of none. */
export function isOfMeeting(head: readonly Passage[]): boolean {
  const words = head.map(({ text }) => text.clean)
  if (words.some((text) => /^\W*Report of the Secretary-General\b/iu.test(text) || /\baction points\b/iu.test(text.slice(0, 200))))
    return false
  return words.some((text) => OF_A_MEETING.test(text)) && words.some((text) => MET.test(text))
}

/** The value that stands behind a label: "Briefers: Ms. Voss", or a term and its description. */
export function labelled(
  head: readonly Passage[],
  label: RegExp,
): { readonly passage: Passage; readonly start: number; readonly end: number } | undefined {
  for (const [i, passage] of head.entries()) {
    const { clean } = passage.text
    const match = label.exec(clean)
    if (match?.index !== 0) continue
    const rest = clean.slice(match[0].length)
    const colon = /^\s*[:–—-]\s*(?=\S)/u.exec(rest)
    if (colon) return { passage, start: match[0].length + colon[0].length, end: clean.trimEnd().length }
    const next = head[i + 1]
    if (/^\s*:?\s*$/u.test(rest) && next && next.kind !== "heading")
      return { passage: next, start: 0, end: next.text.clean.trimEnd().length }
  }
  return undefined
}
