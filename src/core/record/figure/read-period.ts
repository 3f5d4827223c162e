import type { FoundDate } from "../date/index.ts"
import type { Span } from "../../text/index.ts"
import type { Figure } from "./figure.ts"
import type { Quantity } from "./quantity.ts"

/** A date of a sentence and how it stands there. */
type Placed = FoundDate & { readonly edtf: string; readonly leads: boolean; readonly depth: number }

/** Opens what a figure is set against: no period of the clause before reaches behind it. */
const COMPARES =
  /\b(?:compared\s+(?:with|to)|as\s+against|against|(?:down|up)\s+from|than|from\s+(?=the\s+\d)|over\s+the(?=\s+\d)|as\s+opposed\s+to|whereas)\b/giu
const LEAD_WORD =
  /^(?:[A-Z][A-Za-zÀ-ɏ]+,\s+)?(?:In|On|At|By|As|Since|Between|From|During|Until|Over|For|Throughout|Following|After|Before|Within|Through)\b/u
const IN_NAME = /\b(?:of|dated|the|its|their|this|['’]s|resolutions?|entitled)\s+$/iu
const CHANGES = /(?:increase|decrease|rise|rose|drop|fall|fell|decline|growth|reduction|up|down)[A-Za-zÀ-ɏ]*\s+from\s+$/iu

/** The dates of a sentence that may be the period of a figure: not those in names ("the Accord of 3 May 2019", "the 2021 roll"). */
export function datesOf(clean: string, sentence: Span, dates: readonly FoundDate[]): readonly Placed[] {
  const placed: Placed[] = []
  for (const date of dates) {
    if (date.end <= sentence.start) continue
    if (date.start >= sentence.end) break
    if (date.edtf === undefined || date.kind === "relative" || date.kind === "named-day") continue
    const before = clean.slice(sentence.start, date.start)
    if (
      IN_NAME.test(before) &&
      !/\b(?:quarter|half|end|month|year|course|beginning|rest|period|as)\s+of\s+$/iu.test(before) &&
      !isDefinite(clean, date)
    )
      continue
    if (/^\s*\)/u.test(clean.slice(date.end, date.end + 2)) && /\(\s*$/u.test(before)) continue
    if (/(?:compared\s+(?:with|to)|unlike)\s+(?:in\s+)?$/iu.test(before) && /^\s*,/u.test(clean.slice(date.end, date.end + 2))) continue
    placed.push({ ...date, edtf: date.edtf, leads: leadsIn(clean, sentence, before, date), depth: depthOf(before) })
  }
  return placed
}

/** "the first quarter of 2024", "the fiscal year 2023/24": "the" belongs to the period. */
const isDefinite = (clean: string, date: FoundDate): boolean =>
  date.kind === "quarter" ||
  date.kind === "half" ||
  date.kind === "fiscal-year" ||
  (date.kind === "interval" && !/^\d{4}[-–/]/u.test(clean.slice(date.start, date.start + 5))) ||
  date.kind === "season"

const depthOf = (before: string): number => Math.max(0, (before.match(/\(/gu)?.length ?? 0) - (before.match(/\)/gu)?.length ?? 0))

/** At the head of its sentence, before the comma or the verb: it governs all that follows. */
function leadsIn(clean: string, sentence: Span, before: string, date: FoundDate): boolean {
  const head = clean.slice(sentence.start, sentence.start + 24).replace(/^[“"(*_-]+/u, "")
  const after = clean.slice(date.end, date.end + 24)
  if (before.trim() === "") return /^,|^\s+(?:saw|witnessed|brought|was|were|marked|recorded|closed)\b/u.test(after)
  return LEAD_WORD.test(head) && !/[,;:].*[,;:]/su.test(before) && /^\s*,|^\s+(?:and|to)\s|^\s+(?:the|[A-ZÀ-Þ])/u.test(after)
}

/** EDTF of the time for which a figure is printed; nothing where its sentence prints none for it. */
export function periodOf(
  clean: string,
  sentence: Span,
  dates: readonly Placed[],
  figures: readonly Quantity[],
  figure: Quantity,
  status: Figure["status"],
): string | undefined {
  if (dates.length === 0 || figure.kind === "ordinal" || figure.kind === "duration") return undefined
  const own = dates.find((date) => date.start >= figure.printed.end && isOwn(clean, figures, figure, date))
  if (own)
    return own.bound === undefined ||
      own.bound === "since" ||
      own.bound === "as-at" ||
      own.bound === "from" ||
      figure.kind === "percentage" ||
      figure.kind === "threshold" ||
      status !== "planned"
      ? own.edtf
      : undefined
  if (status === "law" || status === "planned") return undefined
  const lead = dates.findLast((date) => date.end <= figure.printed.start && date.leads)
  if (lead && !isCompared(clean.slice(lead.end, figure.printed.start))) return lead.edtf
  const shared = dates.find((date) => date.start >= figure.printed.end && isShared(clean, sentence, figure, date))
  if (shared) return shared.edtf
  const passed = dates.findLast((date) => date.end <= figure.printed.start && passesOn(clean, date, figure))
  return passed?.edtf
}

const isCompared = (between: string): boolean => between.match(COMPARES) !== null

/** Printed right after this figure and before the next, in the same clause. */
function isOwn(clean: string, figures: readonly Quantity[], figure: Quantity, date: Placed): boolean {
  if (
    figures.some(
      (other) =>
        other !== figure &&
        other.printed.start > figure.printed.start &&
        other.printed.start < date.start &&
        other.kind !== "duration" &&
        other.kind !== "ordinal",
    )
  )
    return false
  const between = clean.slice(figure.printed.end, date.start)
  if (
    between.length > 160 ||
    /[;:()]|,\s+(?:and|while|whereas|although|but|which|who|culminating|including|where)\s/u.test(between) ||
    isCompared(between)
  )
    return false
  return !CHANGES.test(between) && !/\swhich\s|\swho\s/u.test(between.slice(0, -12))
}

/** A date at the end of the clause counts for all figures of that clause, those in brackets too. */
function isShared(clean: string, sentence: Span, figure: Quantity, date: Placed): boolean {
  const between = clean.slice(figure.printed.end, date.start)
  if (
    between.length > 240 ||
    /[;:]|,\s+(?:while|whereas|although|though|but|and\s+(?:[A-Za-zÀ-ɏ]+\s+){1,4}(?:has|have|had|was|were|is|are))\s/u.test(between) ||
    isCompared(between) ||
    CHANGES.test(between)
  )
    return false
  const depth = depthOf(clean.slice(sentence.start, figure.printed.start))
  return (
    date.depth === 0 &&
    depth <= 1 &&
    (depth === 1 || !/,\s/u.test(between.replaceAll(/\([^)]*\)/gu, "").replaceAll(/,\s+(?:and\s+)?\d[\d,]*\s/gu, " ")))
  )
}

/** "44 cases between 1 July and 31 March: 31 women, 11 girls": what the clause opens takes its date. */
function passesOn(clean: string, date: Placed, figure: Quantity): boolean {
  if (date.depth > 0) return false
  const between = clean.slice(date.end, figure.printed.start)
  if (between.length > 200 || isCompared(between) || /;|\.\s/u.test(between)) return false
  return (
    /^\s*(?::|\(|,\s*(?:of\s+(?:which|whom)|including|among|affecting|involving|(?:US)?[$€]|\d))/u.test(between) ||
    /^,?\s*(?:[A-Za-zÀ-ɏ]+\s+){0,3}$/u.test(between)
  )
}
