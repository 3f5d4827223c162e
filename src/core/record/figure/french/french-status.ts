import type { Span } from "../../../text/index.ts"
import type { Figure } from "../figure.ts"
import type { Quantity } from "../quantity.ts"
import { NORMS, PLANS, STATUS } from "./french-words.table.ts"

const CUES = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:${STATUS.map(([pattern]) => `(${pattern.replaceAll(" ", "\\s+")})`).join("|")})(?![A-Za-zÀ-ɏ])`,
  "giu",
)
const NEGATED = /(?:non|pas(?:\s+pu)?(?:\s+été)?|jamais|sans\s+(?:être|avoir\s+été)|pu\s+être)\s+(?:[A-Za-zÀ-ɏ]+\s+)?$/iu
/** "78 cas ont été confirmés": what such a verb says is said of what stands before it, and of nothing after it. */
const PASSIVE = /(?:été|sont|est|étaient|était|seraient|auraient)\s+(?:[A-Za-zÀ-ɏ]+\s+)?$/iu
const governsBack = (between: string): boolean => PASSIVE.test(between) && !/[,;:.()]|\set\s/u.test(between)
/** How far back a sentence is looked at. */
const REACH = 600

/** What the nearest word that governs the figure says of how it is known; "stated" where none does. */
export function frenchStatusOf(clean: string, sentence: Span, figure: Quantity): Figure["status"] {
  const from = Math.max(sentence.start, figure.start - REACH)
  const text = clean.slice(from, Math.min(sentence.end, figure.end + 60))
  const [at, end] = [figure.printed.start - from, figure.end - from]
  let before: Figure["status"] | undefined
  for (const match of text.matchAll(CUES)) {
    const row = match.findIndex((group, i) => i > 0 && group !== undefined) - 1
    if (NEGATED.test(text.slice(Math.max(0, match.index - 30), match.index))) continue
    const status = STATUS[row]![1]
    if (match.index >= at) {
      if (match.index <= end || governsBack(text.slice(end, match.index))) return status
      break
    }
    if (PASSIVE.test(text.slice(Math.max(0, match.index - 24), match.index))) before = undefined
    else if (!/[;]|\s(?:tandis|alors)\s+qu|\.\s/u.test(text.slice(match.index, at))) before = status
  }
  if (before) return before
  const lead = text.slice(0, Math.max(0, at))
  if ((figure.kind === "threshold" || figure.kind === "percentage") && NORMS.test(lead.slice(-90))) return "law"
  return [...lead.matchAll(PLANS)].some(({ index }) => !/[;]|\s(?:regrettant|déplorant|notant|rappelant)\s/u.test(lead.slice(index)))
    ? "planned"
    : "stated"
}
