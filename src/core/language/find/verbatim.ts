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

function holds(whole: readonly string[], part: readonly string[]): boolean {
  for (let at = whole.indexOf(part[0] ?? ""); at >= 0 && at + part.length <= whole.length; at = whole.indexOf(part[0] ?? "", at + 1))
    if (part.every((word, i) => whole[at + i] === word)) return true
  return false
}
