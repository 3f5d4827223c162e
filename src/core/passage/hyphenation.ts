import { KEEPS_HYPHEN_AFTER, KEEPS_HYPHEN_BEFORE, KEEPS_HYPHEN_WITHIN, WRITTEN_TOGETHER } from "./hyphen.table.ts"
import type { Vocabulary } from "./vocabulary.ts"

/**
 * Whether the hyphen between two parts of a word, at a line's end, belongs to the word: "decision-/making" keeps it, "ad-/visers" does not.
 * The paper's own spelling elsewhere decides; then what the tables say; then whether both parts are words of the paper.
 */
export function keepsHyphen(before: string, after: string, vocabulary: Vocabulary): boolean {
  if (!/^\p{Ll}/u.test(after) || !/\p{L}$/u.test(before)) return true // UN-/Women, 15-/member
  const [first, second] = [before.toLowerCase(), after.toLowerCase()]
  const together = vocabulary.count(first + second)
  const hyphened = vocabulary.count(`${first}-${second}`)
  if (together !== hyphened) return hyphened > together
  if (WRITTEN_TOGETHER.has(first + second)) return false
  if (KEEPS_HYPHEN_BEFORE.has(second) && first.length > 2 && (vocabulary.has(first) || KEEPS_HYPHEN_AFTER.has(first))) return true
  if (KEEPS_HYPHEN_AFTER.has(first)) return true
  return first.length > 2 && second.length > 2 && vocabulary.has(first) && vocabulary.has(second)
}

/** Whether a line ends inside a compound of several words, with a small one of them and its hyphen: "whole-of-". */
export function endsWithinCompound(line: string): boolean {
  const [, small] = /\p{L}[-‐](\p{L}{2,3})[-‐]$/u.exec(line) ?? []
  return small !== undefined && KEEPS_HYPHEN_WITHIN.has(small.toLowerCase())
}
