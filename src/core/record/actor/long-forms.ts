import type { Token } from "./token.ts"

/** The abbreviation in brackets at a token, if one stands there. */
export function bracket(tokens: readonly Token[], at: number): string | undefined {
  const [open, inside, close] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (open?.word !== "(" || close?.word !== ")" || !inside) return undefined
  return /\p{Lu}.*\p{Lu}/u.test(inside.word) && inside.word.length <= 14 ? inside.word : undefined
}

const LONGEST = 16

/**
 * The long forms that brackets shorten, from first token to the token behind the last: "Groupe d'autodéfense des Touaregs Imghad et alliés (GATIA)".
 * A long form begins at the nearest capitalised word before the bracket from which the abbreviation's letters can be read in order.
 */
export function longForms(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const forms = new Map<number, number>()
  for (let at = 1; at < tokens.length; at++) {
    const short = bracket(tokens, at)
    if (short === undefined) continue
    const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "")
    for (let from = at - 1; from >= Math.max(0, at - LONGEST); from--) {
      const token = tokens[from] as Token
      if (/^[();:.]$/u.test(token.word)) break
      if (!token.capital || !token.low.startsWith(letters.charAt(0))) continue
      if (!reads(letters, tokens.slice(from, at))) continue
      if (at - from > 1) forms.set(from, at)
      break
    }
  }
  return forms
}

/** Whether the letters stand in the words in this order, the first at the first word's beginning, and no fewer words than half of them. */
function reads(letters: string, words: readonly Token[]): boolean {
  const text = words.map(({ low }) => low).join(" ")
  let at = 0
  for (const letter of letters) {
    const next = text.indexOf(letter, at)
    if (next < 0) return false
    at = next + 1
  }
  const named = words.filter(({ mark, word }) => !mark && word.length > 2).length
  return named * 2 >= letters.length
}
