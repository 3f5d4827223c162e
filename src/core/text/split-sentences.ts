import { ABBREVIATIONS } from "./abbreviations.table.ts"
import type { Span } from "./anchor.ts"

/**
 * Cuts the clean text of one passage into sentences. Each span begins at its first sign and ends after its last mark.
 * A full stop after an abbreviation of the field (Ms., para., No., op. cit.), an initial, or before a lower-case word ends nothing.
 */
export function splitSentences(clean: string): readonly Span[] {
  const sentences: Span[] = []
  let start = clean.search(/\S/u)
  if (start < 0) return []
  for (const match of clean.matchAll(/[.!?…]+[)\]"”’»]*(?=\s)/gu)) {
    const end = match.index + match[0].length
    if (!endsSentence(clean, match.index, end, match[0])) continue
    sentences.push({ start, end })
    start = end + (/^\s*/u.exec(clean.slice(end))?.[0].length ?? 0)
  }
  const end = clean.trimEnd().length
  if (start < end) sentences.push({ start, end })
  return sentences
}

function endsSentence(clean: string, at: number, end: number, mark: string): boolean {
  const after = clean.slice(end, end + 12).trimStart()
  if (after === "") return true
  if (/^\p{Ll}/u.test(after)) return false
  if (!mark.startsWith(".")) return true
  const word = /[\p{L}.]+$/u.exec(clean.slice(Math.max(0, at - 20), at))?.[0] ?? ""
  if (/^\p{Lu}$/u.test(word)) return false // an initial: "J. Smith"
  if (!ABBREVIATIONS.has(word.toLowerCase())) return true
  // "etc." and the like do end a sentence before a capitalised word; "No. 4" and "Ms. Voss" do not
  return /^(etc|jr|inc|ltd|u\.n|u\.s)$/iu.test(word) && /^\p{Lu}\p{Ll}/u.test(after) && !/^(?:u\.n|u\.s)$/iu.test(word)
}
