import type { Span } from "../../text/index.ts"
import { FINITE_VERB } from "./clause-words.table.ts"

/** Where a sentence turns to another happening: strong signs, ", and", ", while", "and was", "and has since". */
const TURN =
  /[;:—!?]\s*|\s–\s|,\s+(?=(?:and|but|while|whereas|or|nor)\s)|\s(?=and\s+(?:(?:her|his|its|their|the|an?|another|some|several|two|three|[\p{Lu}]\S*)\s(?:\S+\s){0,3}?)?(?:was|were|has|have|had|is|are|will)\s)/gu
/** A clause before the main one, with a verb of its own. */
const SUBORDINATE = /^\s*(?:and\s+|but\s+)?(?:since|after|when|while|although|though|as|before|once|because|following|despite|where)\b/iu

/** Cuts a sentence into stretches that each tell one thing, so that a date in one does not swallow what another tells. */
export function clauseGroups(clean: string, sentence: Span): readonly Span[] {
  const words = clean.slice(sentence.start, sentence.end)
  const cuts = [...words.matchAll(TURN)].map((m) => m.index)
  const groups: Span[] = []
  let start = 0
  for (const cut of [...cuts, words.length]) {
    if (cut - start > 2) groups.push({ start: sentence.start + start, end: sentence.start + cut })
    start = cut
  }
  return groups.flatMap((group) => withoutSubordinate(clean, group))
}

/** "Since the Group last met in April 2021, | the Council has adopted …" */
function withoutSubordinate(clean: string, group: Span): readonly Span[] {
  const words = clean.slice(group.start, group.end)
  if (!SUBORDINATE.test(words)) return [group]
  const comma = words.indexOf(", ")
  if (comma < 0 || !FINITE_VERB.test(words.slice(0, comma)) || !FINITE_VERB.test(words.slice(comma))) return [group]
  const middle = group.start + comma + 1
  return [
    { start: group.start, end: middle },
    { start: middle, end: group.end },
  ]
}
