/** A number or letter before the words, as pasted with them: "12.", "(a)", "(ii)". */
const MARK = /^\s*(?:\d+\s*\.|\(?(?:[a-z]|[ivx]+|\d+)\))\s/iu

/** A passage shorter than this is no quotation, wherever its words stand. */
const SHORTEST = 5

/** Whether one of two texts holds the other word for word, whatever their case and signs. `text` is the first, as pasted: a number before it does not count. */
export function isVerbatim(query: readonly string[], passage: readonly string[], text: string): boolean {
  const asked = MARK.test(text) ? query.slice(1) : query
  if (asked.length === 0) return false
  return holds(passage, asked) || (passage.length >= SHORTEST && holds(asked, passage))
}

const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length <= whole.length && ` ${whole.join(" ")} `.includes(` ${part.join(" ")} `)
