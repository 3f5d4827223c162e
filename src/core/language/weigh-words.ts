import type { Words } from "./words.ts"

/** Some texts with their words as numbers, the same word the same number in each, and what each word weighs in an alignment. */
export type Weighed = {
  readonly numbers: readonly Int32Array[]
  /** By word number: 1 for a word that most of the texts hold, up to 24 for the rarest. */
  readonly weights: Int32Array
}

/** Numbers the words of some texts and weighs each by how few of them hold it. */
export function weighWords(texts: readonly Words[]): Weighed {
  const known = new Map<string, number>()
  const holders: number[] = []
  const last: number[] = []
  const numbers = texts.map(({ forms }, text) => {
    const row = new Int32Array(forms.length)
    for (let at = 0; at < row.length; at++) {
      const form = forms[at] ?? ""
      let number = known.get(form)
      if (number === undefined) {
        known.set(form, (number = known.size))
        holders.push(0)
        last.push(-1)
      }
      if (last[number] !== text) {
        last[number] = text
        holders[number] = (holders[number] ?? 0) + 1
      }
      row[at] = number
    }
    return row
  })
  return { numbers, weights: Int32Array.from(holders, (held) => weightOf(held, texts.length)) }
}

/** What a word weighs that `held` of `all` texts hold. */
const weightOf = (held: number, all: number): number => weightOfRarity(Math.log((all + 1) / (held + 0.5)))

/** What a word weighs by the natural logarithm of its rarity: twice that, 1 to 24. */
export const weightOfRarity = (rarity: number): number => Math.max(1, Math.min(24, Math.round(2 * rarity)))
