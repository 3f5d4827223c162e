import type { Figure } from "../../core/record/index.ts"
import { cleanOf } from "./clean-of.ts"

const SIGNS = [
  [">=", "at least"],
  ["<=", "at most"],
  [">", "over"],
  ["<", "under"],
] as const

/** The word for a bound, "over"; absent where the value is none, or where the number as printed says it already. */
export function boundWord({ value, printed }: Pick<Figure, "value" | "printed">): string | undefined {
  if (typeof value !== "string") return undefined
  const word = SIGNS.find(([sign]) => value.startsWith(sign))?.[1]
  return /^\W*(?:[\d$€£]|(?:an?|one|two|three|half|third|quarter)\b)/iu.test(cleanOf(printed)) ? word : undefined
}

/** The number as a person writes it: 2,300,000; over 10. An absence, a fraction, a rank or a vague word stays as it is printed. */
export function figureNumber({ value, kind, printed }: Figure): string {
  if (kind === "absence" || kind === "ordinal") return cleanOf(printed)
  if (typeof value === "number") return value.toLocaleString("en-GB", { maximumFractionDigits: 6 })
  if (kind === "fraction" || kind === "vague") return [boundWord({ value, printed }), cleanOf(printed)].filter(Boolean).join(" ")
  const sign = SIGNS.find(([sign]) => value.startsWith(sign))
  const number = value.slice(sign?.[0].length ?? 0).trim()
  return [sign?.[1], number.replaceAll(/\d{4,}/gu, (digits) => Number(digits).toLocaleString("en-GB")).replace(/(?<=\d)-(?=\d)/u, "–")]
    .filter(Boolean)
    .join(" ")
}
