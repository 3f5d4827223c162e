import { keepsHyphen, type Vocabulary } from "../../passage/index.ts"

/** Whether the hyphen between two parts that the extraction tore apart is the word's own. The torn parts themselves are no words of the text. */
export function isHyphenOwn(first: string, second: string, vocabulary: Vocabulary): boolean {
  const torn: ReadonlySet<string> = new Set([first.toLowerCase(), second.toLowerCase()])
  const count = (word: string): number => Math.max(0, vocabulary.count(word) - (torn.has(word) ? 1 : 0))
  return keepsHyphen(first, second, { count, has: (word) => count(word) > 0 })
}
