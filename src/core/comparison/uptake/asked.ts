import { QUALIFIERS } from "./drafting.table.ts"
import { objectOf } from "./object.ts"
import { ideasOf, type Term, termsOf, type Weight } from "./coverage.ts"

/** What is asked, ready to be looked for. */
export type Asked = {
  readonly terms: readonly Term[]
  /** What each of its stems weighs. */
  readonly weights: ReadonlyMap<string, number>
  /** The ideas that its words speak of, by stem, and the other way about. */
  readonly ideas: ReadonlyMap<string, readonly number[]>
  readonly speaking: ReadonlyMap<number, readonly string[]>
  /** In UTF-16 units. */
  readonly length: number
  readonly total: number
  /** It asks to be told something: in a report, in figures. */
  readonly report: boolean
  /** It speaks of women, sex or gender. */
  readonly women: boolean
  /** What it asks one after the other: the thing itself, then with whom, through what, for whom. */
  readonly parts: readonly Part[]
  /** The noun that names what it is for. Absent where it names none. */
  readonly object: { readonly stem: string; readonly word: string } | undefined
  /** Stems of whom it is asked. */
  readonly addressee: ReadonlySet<string>
}

/** A part of what is asked. */
export type Part = {
  readonly words: string
  readonly stems: readonly string[]
  /** Its share of the weight of all parts. */
  readonly worth: number
  readonly women: boolean
}

/** Stems of words that speak of women. */
export const OF_WOMEN = /^(?:wom[ae]n|girl|femal|gender|sex|sexual|widow|mother|femin|rape)/u

/** What tells the Council something. */
export const OF_REPORTS = /\b(?:report(?:s|ing)?|data|figures|statistics|inform(?:ed|ing)?|briefings?|updates?|assessments?|analysis)\b/iu

/** Where a part begins: after a comma, or where something is added to the thing itself. */
const PART =
  /[,;]\s+(?:and\s+)?|\s+(?=(?:with|including|through|by means of|in particular|above all|especially|such as|as well as|so that|among|while|until|where|working out|worked out|one in|that (?:also )?(?:addresses|considers|covers|describes|examines|gives|includes|looks|names|pays|reflects|says|sets|shows|takes|tells))\s)|\s+(?:and|or)\s+/u

/** What only tells why, where or of whom: no part of what is asked anew. */
const BACKGROUND =
  /,?\s(?:where|which|(?:most|many|some|half|all) of (?:whom|which|them)|as (?:the|it|they|he|she) \p{L}+|since|given (?:that|the)|regretting|recalling|noting|in view of)\b[^,;]*(?:,\s(?=and\s)|$)/u

/** "full", "without": how, and not what. */
const isQualifier = (text: string, { start, end }: Term): boolean => QUALIFIERS.has(text.slice(start, end).toLowerCase())
const QUALIFIER = 0.5

/** `whole`: what it tells beside the thing itself counts too, as for words that are to be kept. */
export function readAsked(printed: string, addressee: string | undefined, weigh: Weight, whole: boolean, act: boolean): Asked {
  const text = whole ? printed : withoutBackground(printed)
  const terms = termsOf(text)
  const weights = new Map(terms.map((term) => [term.stem, weigh(term) * (isQualifier(text, term) ? QUALIFIER : 1)]))
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const ideas = new Map<string, readonly number[]>()
  const speaking = new Map<number, readonly string[]>()
  for (const { idea, stem } of ideasOf(text)) {
    if (!weights.has(stem) || ideas.get(stem)?.includes(idea)) continue
    ideas.set(stem, [...(ideas.get(stem) ?? []), idea])
    speaking.set(idea, [...(speaking.get(idea) ?? []), stem])
  }
  return {
    terms,
    weights,
    ideas,
    speaking,
    length: text.length,
    total,
    report: OF_REPORTS.test(text),
    women: terms.some(({ stem }) => OF_WOMEN.test(stem)),
    parts: partsOf(text, weights, total),
    object: objectOf(text, act),
    addressee: new Set(addressee === undefined ? [] : termsOf(addressee).map(({ stem }) => stem)),
  }
}

/** A part that weighs less is no part of its own. */
const LEAST = 0.12

/** What follows, however short, is of its own kind: "through lighting, locks and latrines". */
const OPENS_A_LIST = /^(?:through|by means of|including|such as)\b/u

function partsOf(text: string, weights: ReadonlyMap<string, number>, total: number): readonly Part[] {
  const parts: { words: string; stems: string[] }[] = []
  for (const words of text.split(PART)) {
    const stems = [...new Set(termsOf(words).map(({ stem }) => stem))].filter((stem) => stem !== "without")
    const worth = stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
    const last = parts.at(-1)
    if (last && (worth < LEAST * total || stems.length < 2) && !OPENS_A_LIST.test(words)) {
      last.words += ` ${words}`
      last.stems.push(...stems)
    } else parts.push({ words, stems })
  }
  const sums = parts.map(({ stems }) => stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0))
  const all = sums.reduce((sum, one) => sum + one, 0)
  return parts.map(({ words, stems }, i) => ({
    words,
    stems,
    worth: all > 0 ? (sums[i] ?? 0) / all : 0,
    women: stems.some((stem) => OF_WOMEN.test(stem)),
  }))
}

function withoutBackground(text: string): string {
  const rest = text.replace(BACKGROUND, " ").trim()
  return rest.length > 20 ? rest : text
}
