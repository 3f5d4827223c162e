/** What an impact of 255 stands for: as much as a word can say in a wording, however often it stands there. */
export const FULL_IMPACT = 1.8

/** How soon another mention of a word says nothing more, and how much a long wording is discounted against one of usual length. */
const SOON = 0.8
const LENGTH = 0.7
const USUAL_LENGTH = 40

/** How much a word says in a wording (the part of BM25 that does not depend on other wordings), as 1 to 255. */
export function impactOf(count: number, length: number): number {
  const says = (count * (SOON + 1)) / (count + SOON * (1 - LENGTH + (LENGTH * length) / USUAL_LENGTH))
  return Math.max(1, Math.min(255, Math.round((says / FULL_IMPACT) * 255)))
}
