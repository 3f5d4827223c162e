import type { Span } from "../../../text/index.ts"
import { BEFORE_NOUN, COUNTED, NO_NOUNS } from "./french-words.table.ts"

/** Spans of what is counted, and of the words after it that say of whom. */
export type Phrase = Span & { readonly population: string | undefined }

const WORD = /[\s\u00a0\u202f“"«]*([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ]*(?:-[A-Za-zÀ-ɏ]+)*)/uy
/** "de protection", "d’accueil": what a noun is for, without an article. */
const OF = /\s+(?:de\s+(?!la\s|l’|l'|ces?\s|ses?\s|leurs?\s|son\s|sa\s|plus\s|moins\s)|d[’'](?!une?\s|autres))([\p{Ll}][A-Za-zÀ-ɏ-]*)/uy
/** Adjectives and participles, by their endings. */
const BESIDE =
  /\s+((?!(?:mais|dans|sous|alors|depuis|ainsi|plus|puis|aussi|parmi|été|où|et|ici|hors|vers|hier)(?![A-Za-zÀ-ɏ]))(?:non\s+)?[\p{Ll}][A-Za-zÀ-ɏ-]*(?:és|ées|ée|é|ales|aux|ale|al|iques|ique|ives|ifs|ive|if|elles|els|elle|el|antes|aires|aire|euses|eux|ises|is|ues|us|nnes|ns|istes|iste|entes|ables|ible|ibles|ières|iers|eaux|elle|ines))(?![A-Za-zÀ-ɏ’'-])/uy
/** Where what is said of the counted ends. */
const STOP =
  /[,;:.!?()«»“”]|\s(?:a|ont|avaient|avait|est|sont|était|étaient|soient|seront|sera|aient|ait|furent|fut|ne|n[’'][A-Za-zÀ-ɏ]+|qui|qu[’']|que|dont|où|et|ou|mais|soit|contre|au cours|au mois|au moins|à ce jour|lors|durant|pendant|depuis|selon|sur les|afin|pour|par|à\s+cause|en\s+\d)(?=[\s’']|$)|\s(?:en|le|au|d[’']ici)\s+(?:\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/u

const sticky = (pattern: RegExp, clean: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(clean)
}

/** The noun counted by a number that ends at `at`, with what belongs to it; nothing where none is printed there. */
export function phraseAt(clean: string, at: number, plural: boolean): Phrase | undefined {
  let word = sticky(WORD, clean, at)
  const start = word && at + word[0].length - word[1]!.length
  while (word && BEFORE_NOUN.has(word[1]!.toLowerCase())) word = sticky(WORD, clean, WORD.lastIndex)
  if (!word || start === null || !isNoun(word[1]!, plural) || /['’]/u.test(clean[WORD.lastIndex] ?? "")) return undefined
  let end = WORD.lastIndex
  for (const pattern of [OF, BESIDE, BESIDE]) end += sticky(pattern, clean, end)?.[0].length ?? 0
  return { start, end, population: populationAfter(clean, end) }
}

function isNoun(word: string, plural: boolean): boolean {
  const low = word.toLowerCase()
  if (NO_NOUNS.has(low) || low.length < 3) return false
  return plural ? /[sxz]$/u.test(low) || /^\p{Lu}{2,}/u.test(word) : !/(?:ent|ait)$/u.test(low) || low.endsWith("ment")
}

/** "de la police nationale", "dans les autres îles", "parmi les candidates": of whom, at most eighty signs. */
export function populationAfter(clean: string, at: number): string | undefined {
  const after = clean.slice(at, at + 90)
  if (
    !/^\s+(?:d[’']|des?\s|du\s|dans\s|parmi\s|au\s(?!cours|moins|mois|total|plus)|aux\s|à\s(?!ce\sjour|la\sfois|\d)|hors\s|en\s(?!\d))/u.test(
      after,
    )
  )
    return undefined
  const stop = STOP.exec(after.slice(1))
  const words = after.slice(1, stop ? stop.index + 1 : undefined)
  return (stop ? words : words.replace(/\s+\S*$/u, "")).trim() || undefined
}

/** The last people or things before `at` that are often counted. */
export function countedBefore(clean: string, at: number, gender: keyof typeof COUNTED = "any"): string | undefined {
  return [...clean.slice(Math.max(0, at - 400), at).matchAll(COUNTED[gender])].at(-1)?.[0]
}
