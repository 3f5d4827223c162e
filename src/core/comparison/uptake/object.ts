import { foldWord, stemWord } from "../../text/index.ts"
import { QUALIFIERS } from "./drafting.table.ts"
import { CLOSES_A_NOUN, LETS, LIGHT_NOUNS, NAMES_NOTHING, OPENS_A_NOUN, TAKES_ANOTHER } from "./object.table.ts"

const PARTICIPLE = /^\p{Ll}{3,}(?:ed|sent|given|held|led|laid|made|set|broken)$/u
const WORD = /[\p{L}\p{N}]+(?:['’.\-‑–/][\p{L}\p{N}]+)*['’]?|[,;:]/gu

/**
 * The noun that names what an ask is for, by its stem: "advis" in "appoint a senior gender adviser to the mission". Of words that only count or carry
 * ("a number of", "the implementation of") it is the noun behind them. Absent where what is asked is a sentence ("that women …"), or names no thing.
 * `act`: the words begin with the verb of what is to be done, which is no noun.
 */
export function objectOf(text: string, act: boolean): { readonly stem: string; readonly word: string } | undefined {
  const words = text.match(WORD) ?? []
  let at = 0
  if (act) {
    while (at < words.length && /ly$/iu.test(words[at] ?? "")) at++
    if (/^to$/iu.test(words[at] ?? "")) at++
    at++
    if (LETS.has((words[at - 1] ?? "").toLowerCase())) return undefined
    if (TAKES_ANOTHER.has((words[at - 1] ?? "").toLowerCase())) {
      if (/^to$/iu.test(words[at] ?? "")) at++
      if (/ly$/iu.test(words[at] ?? "")) at++
      at++
    }
  }
  let head: string | undefined
  for (; at < words.length; at++) {
    const word = (words[at] ?? "").toLowerCase().replace(/['’]s?$/u, "")
    const possessive = /['’]s?$/u.test(words[at] ?? "")
    if (OPENS_A_NOUN.has(word)) continue
    if (CLOSES_A_NOUN.has(word) || /^[,;:]$/u.test(word)) {
      if (head === undefined) {
        if (/^(?:that|who|which|whom|where|how|what|whether|to)$/u.test(word)) return undefined
        continue
      }
      if (/^(?:of|for|to|in|on)$/u.test(word) && LIGHT_NOUNS.has(head)) {
        head = undefined
        continue
      }
      if (/^(?:,|and|or)$/u.test(word) && LIGHT_NOUNS.has(head)) continue
      break
    }
    if (possessive || QUALIFIERS.has(word) || /\d|ly$/u.test(word)) continue
    if (head !== undefined && PARTICIPLE.test(word)) break // "the plan adopted by"
    head = word
  }
  return head === undefined || NAMES_NOTHING.has(head) ? undefined : { stem: stemWord(foldWord(head), "en"), word: head }
}
