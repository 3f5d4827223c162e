import type { Token } from "./token.ts"

/** What is done to a text. Sorted. */
const ACTS: ReadonlySet<string> = new Set(["add", "insert", "keep", "maintain", "preserve", "reinstate", "restore", "retain"])

/** What a text is made of: "keep the reference to", "add a paragraph on". Sorted. */
const OF_TEXTS: ReadonlySet<string> = new Set(["acknowledgement", "condemnation", "formulation", "language", "mention", "paragraph", "paragraphs", "passage", "phrase", "provision", "provisions", "recognition", "reference", "references", "sentence", "wording"])

/** What measures are written by: "add rape to the criteria for listing". Sorted. */
const OF_MEASURES = /^(?:acts|criteria|criterion|grounds|list|listing|measures)$/u

/** Adjectives and articles that stand before such a noun. */
const BETWEEN = /^(?:a|all|an|any|clear|current|existing|explicit|its|new|separate|specific|strong|such|that|the|these|this|those)$/u

/**
 * Whether the verb at `at` works on the words of a resolution: then the Council must act, whoever was asked for what stands before
 * ("Demand that the authorities adopt a law, and keep the reference to the commission").
 */
export function isTextAct(tokens: readonly Token[], at: number): boolean {
  if (!ACTS.has(tokens[at]?.lower ?? "")) return false
  let i = at + 1
  while (BETWEEN.test(tokens[i]?.lower ?? "")) i++
  if (OF_TEXTS.has(tokens[i]?.lower ?? "") && i > at + 1) return true
  if (tokens[at]?.lower !== "add" && tokens[at]?.lower !== "insert") return false
  for (let j = i; j < i + 8; j++)
    if (tokens[j]?.lower === "to" || tokens[j]?.lower === "among")
      return [1, 2, 3].some((behind) => OF_MEASURES.test(tokens[j + behind]?.lower ?? "")) && mentionsListing(tokens, j)
  return false
}

const mentionsListing = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 16).some(({ lower }) => /^(?:ban|criteria|designated|designation|embargo|freeze|listed|listing|sanctions)$/u.test(lower))
