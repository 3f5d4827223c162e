import type { Span } from "../../text/index.ts"
import { BOUNDS_AFTER, BOUNDS_BEFORE } from "./bounds.table.ts"

/** Words that bound a number: what they mean and how far figure and words reach together. */
export type Bound = Span & { readonly sign: ">" | ">=" | "<" | "<=" | "" }

const signs = new Map(BOUNDS_BEFORE)
const BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(${[...signs.keys()]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll(" ", "\\s+"))
    .join("|")})\\s+(?:a\\s+further\\s+|an\\s+additional\\s+|another\\s+)?[“"]?$`,
  "iu",
)
const AFTER = new RegExp(`^\\s+(${BOUNDS_AFTER.map(([words]) => words.replaceAll(" ", "\\s+")).join("|")})(?![A-Za-zÀ-ɏ])`, "iu")
const after = new Map<string, Bound["sign"]>(BOUNDS_AFTER)

/** The bound of the number at `start..end`, looking 40 signs back and 16 on. */
export function boundOf(clean: string, start: number, end: number): Bound {
  const from = Math.max(0, start - 40)
  const before = BEFORE.exec(clean.slice(from, start))
  if (before)
    return { start: from + before.index, end, sign: signs.get(before[1]!.toLowerCase().replaceAll(/\s+/gu, " ")) as Bound["sign"] }
  const behind = AFTER.exec(clean.slice(end, end + 16))
  if (behind)
    return { start, end: end + behind[0].length, sign: after.get(behind[1]!.toLowerCase().replaceAll(/\s+/gu, " ")) as Bound["sign"] }
  if (clean[end] === "+" && !/[A-Za-zÀ-ɏ]|\d/u.test(clean[end + 1] ?? "")) return { start, end: end + 1, sign: ">=" }
  return { start, end, sign: "" }
}

/** The value as the contract prints it: a number where nothing bounds it, else "> 10", "<= 5". */
export const bounded = (sign: Bound["sign"], value: number | string): number | string => (sign === "" ? value : `${sign} ${value}`)
