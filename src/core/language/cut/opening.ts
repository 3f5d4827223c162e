import { addresseeOf } from "./addressee.ts"
import { taskOf, verbForm } from "./council-verb.ts"
import { COLOURS, TAILS } from "./council-verbs.table.ts"

/** How a provision opens. */
export type Opening = {
  /** As printed, "Strongly condemning". Absent where it opens with no verb of the Council. */
  readonly phrase: string | undefined
  readonly verb: string | undefined
  /** The act of a paragraph ("requests"), or what the Council has in mind ("recalling"). */
  readonly form: "act" | "participle" | undefined
  /** The offset after the phrase. */
  readonly end: number
  readonly addressee: string | undefined
}

const NONE: Opening = { phrase: undefined, verb: undefined, form: undefined, end: 0, addressee: undefined }
const WORD = /[\p{L}][\p{L}’'-]*/uy
/** What may stand before the verb: the Council itself, and brackets of a draft. */
const BEFORE =
  /^[\s"“”'‘([]*(?:(?:The\s+)?(?:Security\s+)?Council,?\s+(?:hereby\s+)?)?(?:In\s(?:this|that)\s(?:context|regard|respect|connection),?\s+)?/u
const MOST_COLOURS = 5

/** The same of a sub-paragraph, which may open with the participle of a task. */
export function readPointOpening(text: string): Opening {
  const opening = readOpening(text)
  if (opening.phrase !== undefined) return opening
  const word = /^\p{L}+(?=[\s,])/u.exec(text)?.[0]
  const verb = word === undefined ? undefined : taskOf(word)
  return word === undefined || verb === undefined
    ? NONE
    : { phrase: word, verb, form: "participle", end: word.length, addressee: undefined }
}

/** The opening phrase, its verb and whom it asks, of the clean words of a provision. */
export function readOpening(text: string): Opening {
  const from = BEFORE.exec(text)?.[0].length ?? 0
  return openingAt(text, from) ?? openingAfterClause(text, from) ?? NONE
}

function openingAt(text: string, from: number): Opening | undefined {
  let at = from
  for (let i = 0; i <= MOST_COLOURS; i++) {
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0]
    if (!word) return undefined
    const next = at + word.length
    const known = having(text, at, word) ?? being(text, at, word) ?? verbAt(word, next)
    if (known) return found(text, from, known.end, known.lemma, known.form)
    if (!COLOURS.has(word.toLowerCase()) || (/^in$/iu.test(word) && !text.startsWith(" particular", next))) return undefined
    const blank = /^[\s,]+(?:(?:view|the) [\p{L} ]{2,30}, )?/u.exec(text.slice(next, next + 48))?.[0]
    if (blank === undefined) return undefined
    at = next + blank.length
  }
  return undefined
}

type Known = { readonly lemma: string | undefined; readonly form: "act" | "participle"; readonly end: number }

const verbAt = (word: string, end: number): Known | undefined => {
  const form = word === "States" ? undefined : verbForm(word) // the subject, not the verb
  return form && form.form !== "bare" ? { lemma: form.lemma, form: form.form, end } : undefined
}

/** "Having considered", "Having heard": the verb is the second word. */
function having(text: string, at: number, word: string): Known | undefined {
  if (!/^Having$/iu.test(word)) return undefined
  const match = /^Having\s+(?:(?:also|further|again|carefully|now|duly|thus|already)\s+)*(\p{L}+)/iu.exec(text.slice(at, at + 60))
  return match?.[1] ? { lemma: lemmaOfPast(match[1]), form: "participle", end: at + match[0].length } : undefined
}

/** "Being convinced", "Is deeply concerned", "Being gravely concerned". */
function being(text: string, at: number, word: string): Known | undefined {
  if (!/^(?:being|is)$/iu.test(word)) return undefined
  const match = /^(?:being|is)\s+(?:(?:\p{L}+ly|also|further|most|very)\s+)*(\p{L}+)/iu.exec(text.slice(at, at + 60))
  if (!match?.[1]) return undefined
  const form = verbForm(match[1])
  return form?.form === "participle"
    ? { lemma: form.lemma, form: /^is$/iu.test(word) ? "act" : "participle", end: at + match[0].length }
    : undefined
}

const IRREGULAR: Readonly<Record<string, string>> = {
  borne: "bear",
  given: "give",
  had: "have",
  heard: "hear",
  held: "hold",
  learnt: "learn",
  met: "meet",
  noted: "note",
  taken: "take",
}

function lemmaOfPast(past: string): string {
  const word = past.toLowerCase()
  const irregular = IRREGULAR[word]
  if (irregular) return irregular
  for (const cut of [word.replace(/ied$/u, "y"), word.replace(/ed$/u, ""), word.replace(/d$/u, ""), word.replace(/(.)\1ed$/u, "$1")])
    if (cut !== word && verbForm(cut)?.form === "bare") return cut
  return word.replace(/ied$/u, "y").replace(/ed$/u, "")
}

/** "Acting under Chapter VII of the Charter, decides …", "Further to counter that threat, calls upon": the verb after a clause of its own. */
function openingAfterClause(text: string, from: number): Opening | undefined {
  const clause = /^(?!The |A )\p{Lu}[^;:]{3,160}?,\s+(?=\p{Ll})/u.exec(text.slice(from, from + 200))
  if (!clause) return undefined
  const opening = openingAt(text, from + clause[0].length)
  return opening?.form === "act" ? opening : undefined
}

function found(text: string, start: number, verbEnd: number, verb: string | undefined, form: Known["form"]): Opening {
  let end = verbEnd
  const rest = text.slice(verbEnd, verbEnd + 40)
  for (const tail of TAILS)
    if (rest.startsWith(` ${tail}`) && !/^\p{L}/u.test(rest.slice(tail.length + 1))) {
      end = verbEnd + tail.length + 1
      break
    }
  return { phrase: text.slice(start, end), verb, form, end, addressee: addresseeOf(text, verb, end) }
}
