import { COUNCIL_VERBS, STATES_OF_MIND } from "./council-verbs.table.ts"
import { TASK_VERBS } from "./task-verbs.table.ts"

/** How a verb of the Council stands: as an act ("requests"), as what it has in mind ("recalling", "concerned"), or bare ("request"). */
export type VerbForm = { readonly lemma: string | undefined; readonly form: "act" | "participle" | "bare" }

/** Verbs that double their last letter before -ing. */
const DOUBLED: ReadonlySet<string> = new Set([
  "admit",
  "appal",
  "commit",
  "control",
  "defer",
  "deter",
  "extol",
  "permit",
  "plan",
  "refer",
  "regret",
  "set",
  "submit",
  "transfer",
  "transmit",
])

const FORMS: ReadonlyMap<string, VerbForm> = formsOf()

/** What a word is among the verbs that open the Council's paragraphs; undefined when it is none. Case does not matter. */
export const verbForm = (word: string): VerbForm | undefined => FORMS.get(word.toLowerCase())

const TASKS: ReadonlyMap<string, string> = new Map(TASK_VERBS.map((lemma) => [participle(lemma), lemma]))

/** The lemma of a participle that opens a sub-paragraph: "provide" of "Providing"; undefined when it is none that the table knows. */
export const taskOf = (word: string): string | undefined => TASKS.get(word.toLowerCase())

function formsOf(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const lemma of COUNCIL_VERBS) {
    forms.set(lemma, { lemma, form: "bare" })
    forms.set(thirdPerson(lemma), { lemma, form: "act" })
    forms.set(participle(lemma), { lemma, form: "participle" })
  }
  for (const [word, lemma] of STATES_OF_MIND) forms.set(word, { lemma, form: "participle" })
  return forms
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function participle(lemma: string): string {
  if (DOUBLED.has(lemma)) return `${lemma}${lemma.at(-1) ?? ""}ing`
  if (/[^e]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return `${lemma}ing`
}
