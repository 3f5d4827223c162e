import type { Span } from "../../text/index.ts"
import type { Token } from "../instrument/token.ts"
import { ACTION_VERBS } from "../recommendation/action-verbs.table.ts"
import { BINDING, REMARK } from "./binding.table.ts"

/** The longest that one thing promised may be, in signs. */
const LONGEST = 230

/** Cuts what follows a verb of binding into the things promised: "to send it within ten days | and to take up the matter". `single`: a comma ends it. */
export function thingsPromised(tokens: readonly Token[], from: number, joins: string, single = false): readonly Span[] {
  const things: Span[] = []
  let start = from
  let depth = 0
  let i = from
  for (; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.text === "(") depth++
    if (token.text === ")") depth--
    if (depth > 0) continue
    if (/^[;?!]$/u.test(token.text) || (token.text === ":" && i > from)) break
    if (single && token.text === ",") break
    if (token.text === "," && i > from + 1 && endsAtComma(tokens, i)) {
      const next = joins === "will" ? laterWill(tokens, i) : undefined
      if (next === undefined) break
      things.push(span(tokens, start, i))
      start = i = next
      continue
    }
    if (i > from && /^(?:and|or)$/u.test(token.lower)) {
      const next = secondThing(tokens, i, joins, tokens[from]!.lower)
      if (next !== undefined) {
        things.push(span(tokens, start, i))
        start = next
        i = next
      } else if (endsAtAnd(tokens, i)) break
    }
  }
  things.push(span(tokens, start, i))
  return things.filter(({ start: a, end: b }) => b > a)
}

function span(tokens: readonly Token[], from: number, to: number): Span {
  let end = to
  while (end > from && !tokens[end - 1]!.word && !/^[)%”"]$/u.test(tokens[end - 1]!.text)) end--
  while (end > from + 1 && tokens[end - 1]!.end - tokens[from]!.start > LONGEST) end--
  return { start: tokens[from]!.start, end: tokens[Math.max(from, end - 1)]!.end }
}

/** "…, as requested by the Council, and will report": the same subject goes on behind the remark. */
function laterWill(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i + 2 < tokens.length; i++)
    if (tokens[i]!.lower === "and" && tokens[i + 1]!.lower === "will" && tokens[i + 2]!.lower !== "be") return i + 2
  return undefined
}

/** A remark behind a comma ends the thing; one that says what else of the thing does not. */
function endsAtComma(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]?.lower ?? ""
  if (next === "and" || next === "to" || next === "in" || next === "on" || next === "with")
    return next === "and" ? endsAtAnd(tokens, comma + 1) : next !== "to" && !tokens[comma + 2]?.capital
  return REMARK.test(next)
}

/** "and it named no date", "and repeated": another clause. */
function endsAtAnd(tokens: readonly Token[], and: number): boolean {
  const next = tokens[and + 1]
  if (bindsAfter(tokens, and + 1)) return true
  if (/^\p{Ll}{2,}ed$/u.test(next?.text ?? "") && /^(?:the|a|an|its|their|his|her|that|to|on|in|all)$/u.test(tokens[and + 2]?.lower ?? ""))
    return true
  return /^(?:it|they|he|she|that|has|have|had|was|were|is|are|said|added|asked|noted|thanked)$/u.test(next?.lower ?? "")
}

/** "Norland pledged two million, and the Mission undertook to …": another party binds itself. */
function bindsAfter(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 9 && tokens[i]?.word; i++)
    if (i > from && BINDING.has(tokens[i]!.lower) && !/^(?:to|be|been|was|were|is|are|committed)$/u.test(tokens[i - 1]!.lower)) return true
  return false
}

/** Where a second thing begins behind "and": after another "to" or "will", or at a verb in the form of the first. */
function secondThing(tokens: readonly Token[], and: number, joins: string, first: string): number | undefined {
  let next = and + 1
  while (/^(?:also|further|then|jointly|finally)$/u.test(tokens[next]?.lower ?? "")) next++
  const word = tokens[next]?.lower ?? ""
  if (word === joins && tokens[next + 1]?.word) return next + 1
  if (first.endsWith("ing") && word.endsWith("ing") && ACTION_VERBS.has(word.replace(/ing$/u, "")) && joins === "to") return next
  const verb = ACTION_VERBS.get(word)
  const article = /^(?:the|a|an|its|his|her|their|all|any|every|no|those|this|up|on|for|with|from|\d.*)$/u.test(
    tokens[next + 1]?.lower ?? "",
  )
  const pair = ACTION_VERBS.has(tokens[and - 1]?.lower ?? "") || tokens[next]?.capital // "to eliminate and prevent violence"
  return ACTION_VERBS.has(first) && verb !== undefined && !verb.includes("noun") && article && !pair ? next : undefined
}
