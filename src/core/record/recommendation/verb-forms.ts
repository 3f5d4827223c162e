import { ACTION_VERBS } from "./action-verbs.table.ts"
import { ASKING_VERBS } from "./asking-verbs.table.ts"
import { EXPRESSING_VERBS } from "./expressing-verbs.table.ts"

/** "base" also stands for the present of "I", "we" and plurals. */
export type VerbForm = "base" | "third" | "past" | "ing"

/** Forms that no rule of English gives. */
const IRREGULAR: Readonly<Record<string, readonly [past: string]>> = { beseech: ["besought"] }

/** Every form of each asking and expressing verb, with its base. */
export const FORMS: ReadonlyMap<string, { readonly base: string; readonly form: VerbForm }> = new Map(
  [...ASKING_VERBS.keys(), ...EXPRESSING_VERBS.keys()].flatMap((base) =>
    formsOf(base).map(({ word, form }) => [word, { base, form }] as const),
  ),
)

function formsOf(base: string): readonly { word: string; form: VerbForm }[] {
  const bare = base.replace(/e$/u, "")
  const doubled = /^(?:regret)$/u.test(base) ? `${base}t` : bare
  const past = IRREGULAR[base]?.[0] ?? (/[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`)
  return [
    { word: base, form: "base" },
    { word: thirdOf(base), form: "third" },
    { word: past, form: "past" },
    { word: `${doubled}ing`, form: "ing" },
  ]
}

function thirdOf(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(base)) return `${base}es`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** The base of a verb of the lexicon in the third person ("addresses"), if it is one. */
export const baseOfThird = (word: string): string | undefined => THIRDS.get(word)
const THIRDS: ReadonlyMap<string, string> = new Map([...ACTION_VERBS.keys()].map((base) => [thirdOf(base), base]))

/** Whether a word is a verb of the lexicon in its base form. */
export const isVerb = (word: string): boolean => ACTION_VERBS.has(word)
const flagged = (word: string, flag: string): boolean => ACTION_VERBS.get(word)?.includes(flag) ?? false
export const isAlsoNoun = (word: string): boolean => flagged(word, "noun")
export const isAlsoAdjective = (word: string): boolean => flagged(word, "adjective")
export const isPurpose = (word: string): boolean => flagged(word, "purpose")
export const isStative = (word: string): boolean => word === "be" || flagged(word, "stative")

/** Endings of nouns, for words that no table knows. */
const NOUN_ENDING =
  /(?:tion|sion|ment|ity|ness|ance|ence|ism|ship|hood|ery|ogy|age|ure|tions|sions|ments|ities|ances|ences|ers|ors|ees|ists|als|ings?)$/u
export const looksLikeNoun = (word: string): boolean => NOUN_ENDING.test(word)
