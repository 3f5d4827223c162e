import { findNumbers } from "../number/index.ts"

/** What turns a number into a length of time in which something is to be done; an age, and time that has passed, are none. */
const UNIT = /^[\s-]?(?:calendar |working )?(?:day|week|month|year)s?\b(?![\s-](?:old|ago|later|earlier)\b)/u
/** Before the number: the time in which it is to be done. Not needed where the unit is in the singular: "a three-year plan". */
const WITHIN = /\b(?:within|in|over|for|during)(?: a period of)?(?: the)?(?: next| coming| following| first)?(?: |$)$/iu

/** The length of time that the words print for what is to be done: "three-year", "within ten days". Absent where they print none. */
export function termIn(words: string): string | undefined {
  for (const { start, end } of findNumbers(words)) {
    const unit = UNIT.exec(words.slice(end))?.[0]
    if (unit === undefined) continue
    const within = WITHIN.exec(words.slice(0, start))?.[0]
    if (within !== undefined) return words.slice(start - within.length, end + unit.length)
    if (!unit.endsWith("s")) return words.slice(start, end + unit.length)
  }
  return undefined
}
