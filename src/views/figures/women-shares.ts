import type { Figure } from "../../core/record/index.ts"
import { cleanOf } from "../words/clean-of.ts"
import type { EntryOf } from "../ledger/entries.ts"
import { namesBody } from "./body-nouns.table.ts"

export type FigureEntry = EntryOf<"figure">

/** A figure and the sentence that it stands in, with the offsets of its number there. */
export type InSentence = {
  readonly entry: FigureEntry
  readonly sentence: string
  readonly start: number
  readonly end: number
  /** Which passage of the paper; the same number, the same passage. */
  readonly passage: number
}

/** Women's share of one body, as the paper prints it, or as two numbers of the paper give it. */
export type Share = {
  readonly entry: FigureEntry
  /** As printed, without "members of the". */
  readonly body: string
  /** The share is printed of several together, "the Committee and its four sub-committees", and of none alone. */
  readonly together: boolean
  /** In percent. */
  readonly share: number
  /** The two numbers that it was worked out from; absent where the share itself is printed. */
  readonly parts: { readonly women: number; readonly of: number } | undefined
  /** Share less threshold, in percentage points, to one decimal; absent where the paper prints no threshold. */
  readonly gap: number | undefined
}

/** A share that women must have, and the sentence that says so. */
export type Threshold = {
  readonly entry: FigureEntry
  readonly percent: number
  readonly isLaw: boolean
  readonly sentence: string
  readonly passage: number
}

/** The shares of a paper against the threshold that the same paper prints. */
export type Board = {
  /** Printed in one passage with at least one of the shares: what stands elsewhere may be said of other bodies, and is not held against them. */
  readonly threshold: Threshold | undefined
  /** A threshold for women that the paper prints elsewhere; absent where there is none, or one stands beside the shares. */
  readonly elsewhere: Threshold | undefined
  /** The largest first; at most MOST_SHARES, those printed first. */
  readonly shares: readonly Share[]
  /** How many more the paper prints than a board can show. */
  readonly left: number
}

/** A board of more lines than this is no picture any more. */
const MOST_SHARES = 40

/** Women's share by body. Undefined where the paper prints none. */
export function womenShares(figures: readonly InSentence[]): Board | undefined {
  const thresholds = thresholdsOf(figures)
  const binds = new Set(thresholds.map(({ entry }) => entry))
  const found = figures.flatMap((figure) => {
    const share = binds.has(figure.entry) ? undefined : shareOf(figure)
    return share ? [{ ...share, figure }] : []
  })
  if (found.length === 0) return undefined
  const passages = new Set(found.map(({ figure }) => figure.passage))
  const threshold = thresholds.find(({ passage }) => passages.has(passage))
  const shares = found.slice(0, MOST_SHARES).map(({ share, parts, figure }): Share => {
    const { entry } = figure
    const gap = threshold ? Math.round((share - threshold.percent) * 10) / 10 : undefined
    const population = entry.figure.population ?? ""
    const others = othersOf(population, figure)
    return { entry, body: bodyName(population + others), together: others !== "", share, parts, gap }
  })
  return {
    threshold,
    elsewhere: threshold ? undefined : thresholds[0],
    shares: shares.sort((a, b) => b.share - a.share),
    left: Math.max(0, found.length - MOST_SHARES),
  }
}

/** The shares that women must have, where the paper says so: by law before by any other text. */
function thresholdsOf(figures: readonly InSentence[]): readonly Threshold[] {
  const found = figures.flatMap(({ entry, sentence, passage }): Threshold[] => {
    const { kind, status, change } = entry.figure
    const percent = percentOf(entry.figure)
    const binds = (kind === "threshold" || status === "law") && change === undefined && percent !== undefined
    const ofWomen = /\b(?:wom[ae]n|female|gender|parity|quota)\b/iu.test(`${sentence} ${entry.figure.population ?? ""}`)
    return binds && ofWomen && percent > 0 && percent <= 50 ? [{ entry, percent, isLaw: status === "law", sentence, passage }] : []
  })
  return found.sort((a, b) => Number(b.isLaw) - Number(a.isLaw))
}

/** The number of a percentage or fraction, in percent, bounds without their sign. */
function percentOf({ kind, unit, value }: Figure): number | undefined {
  const plain = typeof value === "number" ? value : Number(value.replace(/^(?:>=|<=|>|<)\s*/u, ""))
  const isPercent = kind === "percentage" || /^(?:%|per ?cent)/iu.test(unit ?? "")
  return isPercent && Number.isFinite(plain) && plain >= 0 && plain <= 100 ? plain : undefined
}

function shareOf({ entry, sentence, start, end }: InSentence): Pick<Share, "share" | "parts"> | undefined {
  const { figure } = entry
  const { population, value, change, status, kind, unit, base } = figure
  if (change !== undefined || status === "law" || status === "planned" || kind === "threshold" || population === undefined) return undefined
  if (!namesBody(population)) return undefined
  if (typeof value === "number" && base && /^(?:wom[ae]n|females?)\b/iu.test(unit ?? "") && value <= base.value && base.value > 0)
    return { share: Math.round((value / base.value) * 1000) / 10, parts: { women: value, of: base.value } }
  const share = typeof value === "number" ? percentOf(figure) : undefined
  if (share === undefined || !saysWomen(population, sentence, start, end)) return undefined
  return { share, parts: undefined }
}

/** Whether the sentence says that the part is women: "women make up 11 percent of …", "20 percent of its members were women". Not "11 percent of women …", whose whole is women. */
function saysWomen(population: string, sentence: string, start: number, end: number): boolean {
  if (/^(?:the |all |these |those )?(?:wom[ae]n|female|girls)\b/iu.test(population)) return false
  if (/\bwho (?:are|were) (?:wom[ae]n|female)\b/iu.test(population)) return true
  const before = sentence.slice(Math.max(0, start - 120), start)
  const after = sentence.slice(end, end + 240)
  if (/^\W*(?:of (?:the )?)?(?:wom[ae]n|female)\b/iu.test(after)) return /^\W*(?:wom[ae]n|female)\b/iu.test(after)
  if (
    /^[^.;]*?\b(?:are|were|is|was|being|went to|go to|held by|occupied by)\s+(?:(?:now|currently|only|still|also)\s+)?(?:wom[ae]n|female)\b/iu.test(
      after,
    )
  )
    return true
  return /\bwom[ae]n(?:['’]s)?\b[^.;]*\b(?:account|am|are|bring|compos|compris|constitut|form|hold|held|is|made|make|making|occup|reach|represent|rose|sat|sit|stand|stood|was|were|with)\w*\b[^.;]*$/iu.test(
    before,
  )
}

/**
 * What the sentence joins to a body before it says that they are women, as printed: " (CSA) and its four sub-committees". Taken is only
 * what plainly shares the number: what belongs to the body, or the same office again ("ministers and delegated ministers").
 */
function othersOf(population: string, { sentence, end }: InSentence): string {
  const at = population === "" ? -1 : sentence.indexOf(population, end)
  const joined = at < 0 ? null : JOINED.exec(sentence.slice(at + population.length, at + population.length + 160))
  const [whole, words = "", women] = joined ?? []
  if (whole === undefined || /\d|\bper ?cent\b/iu.test(words)) return ""
  const itsOwn = women !== undefined && /^(?:its|their)\b/iu.test(words)
  return itsOwn || lastWord(words) === lastWord(population) ? whole.slice(0, whole.length - (women?.length ?? 0)) : ""
}

const JOINED =
  /^(?: \(\p{Lu}[\p{L}-]*\))? and ([\p{L}\d' ’-]{2,80}?)(?:( (?:are|were|is|was) (?:(?:still|now|only|also) )?(?:wom[ae]n|female)\b)|(?=[.;,]|$))/u
const lastWord = (words: string): string => (/[\p{L}-]+$/u.exec(words)?.[0] ?? "").toLowerCase()

/** The body as printed, without the words for its members. */
function bodyName(population: string): string {
  const plain = population
    .replace(/,? who (?:are|were) (?:wom[ae]n|female)$/iu, "")
    .replace(/^(?:all )?(?:of )?(?:the )?(?:members of|seats (?:in|of)|seats on|positions in|posts in) (?:the )?/iu, "")
    .replace(/^(?:all |the )/iu, "")
  return plain === "" ? population : plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** What may be said of how a share is printed. */
export const printedShare = ({ entry }: Share): string => cleanOf(entry.figure.printed)
