import { bounded, boundOf } from "./bounds.ts"
import type { PassageView } from "./passage-view.ts"
import { type Quantity, quantity } from "./quantity.ts"
import { TIME_UNITS } from "./units.table.ts"

const units = "year|month|week|day|decade|century|fortnight"
/** A span of one unit counts when something says so: "a full year", "over a year", "a year and a half"; "a decade" always. */
const ONE_SPAN = new RegExp(
  `\\b(half\\s+)?an?\\s+((?:full|whole|entire)\\s+)?(${units})(?:\\s+(and\\s+a\\s+half|later|ago|earlier|long))?(?![A-Za-zÀ-ɏ]|-)`,
  "giu",
)
const RATE = /(?:(?:times|once|twice|days?|hours?|weeks?|months?)|per\s?cent|%|\d)\s*$/iu

/** Durations that are printed without a number: "over a decade", "half a year". */
export function readSpans({ clean }: PassageView): Quantity[] {
  const found: Quantity[] = []
  for (const match of clean.matchAll(ONE_SPAN)) {
    const [said, half, full, name, tail] = match
    const start = match.index
    const end = start + said.length
    const { unit, times } = TIME_UNITS.get(name!.toLowerCase())!
    const bound = boundOf(clean, start, end)
    const within = /\b(?:within|for)\s+$/iu.test(clean.slice(Math.max(0, start - 8), start))
    if (RATE.test(clean.slice(Math.max(0, start - 8), start))) continue
    if (!half && !full && !tail && times === 1 && bound.start === start && !within) continue
    const value = times * (half ? 0.5 : 1) + (/^and/iu.test(tail ?? "") ? 0.5 : 0)
    found.push(quantity({ start: bound.start, end, printed: { start, end }, kind: "duration", value: bounded(bound.sign, value), unit }))
  }
  return found
}

const MULTIPLES: ReadonlyMap<string, { readonly value: number | string; readonly unit: string }> = new Map([
  ["doubled", { value: 2, unit: "times" }],
  ["doubling", { value: 2, unit: "times" }],
  ["tripled", { value: 3, unit: "times" }],
  ["tripling", { value: 3, unit: "times" }],
  ["trebled", { value: 3, unit: "times" }],
  ["quadrupled", { value: 4, unit: "times" }],
  ["twofold", { value: 2, unit: "times" }],
  ["threefold", { value: 3, unit: "times" }],
  ["fourfold", { value: 4, unit: "times" }],
  ["fivefold", { value: 5, unit: "times" }],
  ["tenfold", { value: 10, unit: "times" }],
  ["halved", { value: "1/2", unit: "times" }],
  ["twice", { value: 2, unit: "times" }],
  ["thrice", { value: 3, unit: "times" }],
])
const MULTIPLE = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:((?:much\\s+)?more\\s+than|almost|nearly|over)\\s+)?(${[...MULTIPLES.keys()].join("|")}|(?<=only\\s)once|(?<=just\\s)once)(?![A-Za-zÀ-ɏ-])`,
  "giu",
)

/** "more than doubled", "twice", "only once". */
export function readMultiples({ clean }: PassageView): Quantity[] {
  const found: Quantity[] = []
  for (const match of clean.matchAll(MULTIPLE)) {
    const [said, words, name] = match
    const low = name!.toLowerCase()
    const { value, unit } = MULTIPLES.get(low) ?? { value: 1, unit: "times" }
    const end = match.index + said.length
    const sign = words === undefined ? "" : /almost|nearly/iu.test(words) ? "<" : ">"
    const often = /^(?:twice|thrice|once)$/u.test(low) && !/^\s+(?:as|the)\s/u.test(clean.slice(end, end + 5))
    found.push(
      quantity({
        start: match.index,
        end,
        printed: { start: end - name!.length, end },
        kind: often ? "count" : "fraction",
        value: bounded(sign, value),
        unit,
      }),
    )
  }
  return found
}
