import type { Span } from "../../text/index.ts"
import type { FoundNumber } from "../number/index.ts"
import type { PassageView } from "./passage-view.ts"

/** One or two numbers that are one amount: "12", "300-350", "between 18 and 30". */
export type Amount = Span & {
  readonly value: number
  readonly printedValue: number | string
  readonly number: FoundNumber
  readonly next: number
}

const RISES =
  /\b(?:ris\w+|rose|rais\w+|doubl\w+|tripl\w+|improv\w+|shift\w*|lower\w*|shr[aiu]nk\w*|increas\w+|gr[eo]w\w*|fell|fall\w*|drop\w*|declin\w+|decreas\w+|went|gone|up|down|reduc\w+|cut|expand\w+|chang\w+|jump\w+|mov\w+)\b[^.;]{0,40}$/iu

/** Joins the two ends of a range. "rose from 12 to 18" is two figures; "aged from 7 to 35" is one. */
export function amountAt({ clean, numbers }: PassageView, i: number): Amount {
  const first = numbers[i]!
  const alone: Amount = { start: first.start, end: first.end, value: first.value, printedValue: first.value, number: first, next: i + 1 }
  const second = numbers[i + 1]
  if (second?.kind !== "cardinal" || second.start - first.end > 6 || second.value <= first.value) return alone
  const joint = clean.slice(first.end, second.start)
  const before = clean.slice(Math.max(0, first.start - 60), first.start)
  const range =
    (/^\s?[-–—]\s?$/u.test(joint) && first.written === second.written) ||
    (/^\s+and\s+$/u.test(joint) && /\bbetween\s+(?:an?\s+estimated\s+)?$/iu.test(before)) ||
    (/^\s+to\s+$/u.test(joint) &&
      !(/\bfrom\s+$/iu.test(before) && RISES.test(before.slice(0, -5))) &&
      !/\b(?:against|by)\s+$/iu.test(before)) ||
    (/^\s+or\s+$/u.test(joint) && second.value - first.value <= 2 && second.value <= 20)
  if (!range) return alone
  const value = `${first.value * scaleOf(first, second)}-${second.value}`
  return { start: first.start, end: second.end, value: second.value, printedValue: value, number: second, next: i + 2 }
}

/** "2 to 3 million": the scale of the second is that of the first too. */
const scaleOf = (first: FoundNumber, second: FoundNumber): number =>
  second.value >= 1e6 && first.value < 1000 ? 10 ** (3 * Math.floor(Math.log10(second.value) / 3)) : 1
