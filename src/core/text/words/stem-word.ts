import { stemEnglish } from "./stem-english.ts"
import { stemFrench } from "./stem-french.ts"

/**
 * What a folded word is compared by: the same for the forms of one word ("decides" and "decided", "woman" and "women", "accords" and
 * "accord"). `language` is that of the text, BCP 47; the words of a language without rules are compared as they are folded.
 */
export function stemWord(folded: string, language: string): string {
  if (!/^[a-z]+$/u.test(folded)) return folded // figures, symbols and other writings bend no endings
  const primary = language.slice(0, 2)
  if (primary === "fr") return stemFrench(folded)
  if (primary === "en" || primary === "un") return stemEnglish(folded) // "und": papers too short to tell are mostly English
  return folded
}
