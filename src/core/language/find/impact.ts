/** What an impact of 255 stands for: as much as a word can say in a wording, however often it stands there. */
export const FULL_IMPACT = 1.8

/** How soon another mention of a word says nothing more, and how much a long wording is discounted against one of usual length. */
const SOON = 0.8
const LENGTH = 0.7
const USUAL_LENGTH = 40

/** Impacts of up to so many mentions in wordings of up to so many words are kept: to work one out takes longer. */
const MENTIONS = 16
const LENGTHS = 512
const known = new Uint8Array(MENTIONS * LENGTHS)

/** How much a word says in a wording (the part of BM25 that does not depend on other wordings), as 1 to 255. */
export function impactOf(count: number, length: number): number {
  if (count >= MENTIONS || length >= LENGTHS) return workedOut(count, length)
  const at = count * LENGTHS + length
  const impact = known[at] ?? 0
  return impact > 0 ? impact : (known[at] = workedOut(count, length))
}

function workedOut(count: number, length: number): number {
  const says = (count * (SOON + 1)) / (count + SOON * (1 - LENGTH + (LENGTH * length) / USUAL_LENGTH))
  return Math.max(1, Math.min(255, Math.round((says / FULL_IMPACT) * 255)))
}
