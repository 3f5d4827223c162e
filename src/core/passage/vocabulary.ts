/** How often the words of a paper stand in it, in lower case; hyphenated words count as wholes and by their parts. */
export type Vocabulary = { has(word: string): boolean; count(word: string): number }

/** Signs of a paper that are looked at: enough to know its words, however long it is. */
const LOOKED_AT = 4_000_000

const WORD = /(?<!\p{L})\p{L}{1,40}(?:[-’']\p{L}{1,40}){0,5}(?!\p{L})/gu

/** The word is broken by a hyphen at its line's end. */
const endsBroken = (text: string, end: number): boolean => text[end] === "-" && /^-[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + 8))

/** The word is the second part of one that is broken so. */
function beginsBroken(text: string, start: number): boolean {
  let at = start - 1
  let lines = 0
  while (at >= 0 && start - at < 200 && /\s/u.test(text[at] as string)) if (text[at--] === "\n") lines++
  return lines === 1 && text[at] === "-"
}

/** The words that a paper itself uses inside its lines: how it spells settles how a broken word is joined. Read when first asked. */
export function vocabularyOf(text: string): Vocabulary {
  let counts: Map<string, number> | undefined
  const read = () => {
    counts = new Map()
    const looked = text.slice(0, LOOKED_AT)
    for (const match of looked.matchAll(WORD)) {
      if (endsBroken(looked, match.index + match[0].length) || beginsBroken(looked, match.index)) continue
      const word = match[0].toLowerCase()
      counts.set(word, (counts.get(word) ?? 0) + 1)
      if (word.includes("-")) for (const part of word.split("-")) counts.set(part, (counts.get(part) ?? 0) + 1)
    }
    return counts
  }
  const count = (word: string): number => (counts ?? read()).get(word) ?? 0
  return { has: (word) => count(word) > 0, count }
}
