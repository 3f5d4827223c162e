import type { Anchor, Span } from "../../core/text/index.ts"
import { cleanOf } from "./clean-of.ts"

/** The words of a place, and what stands before and behind them in their passage, cut at whole words. */
export type InContext = { readonly before: string; readonly words: string; readonly after: string }

/** How far to look on each side, in signs. */
const REACH = 90
/** Longer words of a place are shown by their beginning and their end. */
const LONGEST = 320

/** Sets a place in its passage. Where no passage holds it, its words stand alone. */
export function inContext(anchor: Anchor, passage: (Span & { readonly clean: string }) | undefined): InContext {
  const words = short(cleanOf(anchor))
  if (!passage) return { before: "", words, after: "" }
  const { clean, start, end } = passage
  const before = clean.slice(0, start)
  const after = clean.slice(end)
  return {
    before: before.length <= REACH ? before : `… ${before.slice(-REACH).replace(/^\S*\s+/u, "")}`,
    words,
    after: after.length <= REACH ? after : `${after.slice(0, REACH).replace(/\s+\S*$/u, "")} …`,
  }
}

const short = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, 200).trimEnd()} … ${words.slice(-80).trimStart()}`
