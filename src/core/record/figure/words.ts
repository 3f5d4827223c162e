import type { Span } from "../../text/index.ts"
import { NOT_PLURALS, PLURALS } from "./nouns.table.ts"

/** A word with what is joined to it by hyphen, slash or apostrophe: "capacity-building", "women’s", "SPLM/A-IO". */
export type Word = Span & { readonly text: string; readonly low: string }

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑'’/&][\p{L}\p{M}\p{N}]+|\.(?=\p{Lu}\.)\p{Lu})*(?:['’](?!\p{L}))?/uy
const SPACE = /[\s\u00a0*“”"]*/uy

/** The word that follows `at` after nothing but space, or nothing when a sign or a number stands there. */
export function wordAfter(clean: string, at: number): Word | undefined {
  SPACE.lastIndex = at
  const start = at + (SPACE.exec(clean)?.[0].length ?? 0)
  WORD.lastIndex = start
  const text = WORD.exec(clean)?.[0]
  if (text === undefined) return undefined
  return { start, end: start + text.length, text, low: text.toLowerCase().replaceAll("’", "'") }
}

const BEFORE = /([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑'’/&][\p{L}\p{M}\p{N}]+)*['’]?)[\s\u00a0“"]*$/u

/** The word before `at`, or nothing when a sign or a number stands there. Looks back 40 signs. */
export function wordBefore(clean: string, at: number): Word | undefined {
  const from = Math.max(0, at - 40)
  const match = BEFORE.exec(clean.slice(from, at))
  if (!match) return undefined
  const start = from + match.index
  const text = match[1]!
  return { start, end: start + text.length, text, low: text.toLowerCase().replaceAll("’", "'") }
}

/** Whether a word looks like the plural of a noun. */
export function isPlural({ low, text }: Word): boolean {
  if (low.endsWith("'s") || low.endsWith("'")) return false
  const last = low.slice(Math.max(low.lastIndexOf("-"), low.lastIndexOf("/")) + 1)
  if (PLURALS.has(last) || PLURALS.has(low)) return true
  // "Yazidis", "Somalis", "Turkmen", "policewomen"
  if (/^\p{Lu}.*is$/u.test(text) || /[a-z](?:wo)?men$/u.test(last)) return !NOT_PLURALS.has(last)
  return last.length > 2 && last.endsWith("s") && !/(?:ss|us|is)$/u.test(last) && !NOT_PLURALS.has(last)
}

/** The singular of a plural, well enough to look it up: "women" woman, "bodies" body, "cases" case. */
export function singularOf(low: string): string {
  if (low === "women" || low.endsWith("women")) return low.replace(/women$/u, "woman")
  if (low === "men" || /(?:^|\w)men$/u.test(low)) return low.replace(/men$/u, "man")
  if (low === "children") return "child"
  if (low === "people" || low === "persons") return "person"
  if (low.endsWith("ies")) return `${low.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x)es$/u.test(low)) return low.slice(0, -2)
  return low.endsWith("s") && !low.endsWith("ss") ? low.slice(0, -1) : low
}
