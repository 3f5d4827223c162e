import { expect, test } from "vitest"
import { anchorAt } from "../text/index.ts"
import type { KeptDecision } from "./decision.ts"
import { findDecisions } from "./standing.ts"

const WORDS = "free the women and rebuild the school"
const OLD = `Urge Velloria to ${WORDS}.`
const decision = (id: number, words: string, verdict: KeptDecision["verdict"] = "weakened"): KeptDecision => ({
  id,
  sha256: "a".repeat(64),
  ask: anchorAt(OLD, OLD.indexOf(words), OLD.indexOf(words) + words.length),
  against: "S/RES/42 (1948)",
  baseline: undefined,
  verdict,
  suggested: "partly",
  note: undefined,
  by: "A. Reader",
  at: "2026-01-02T03:04:05.000Z",
})

/** Decisions made on words of OLD, found in another text with these asks: which ask has which, and how the others stand. */
const finds = (what: string, made: readonly KeptDecision[], text: string, asks: readonly string[], expected: string) => {
  test(what, () => {
    const anchors = asks.map((words) => anchorAt(text, text.indexOf(words), text.indexOf(words) + words.length))
    const { ofAsk, adrift } = findDecisions(made, text, anchors)
    const held = [...ofAsk].map(([i, decisions]) => `${i}: ${decisions.map(({ id }) => id).join(",")}`)
    expect([...held, ...adrift.map(({ decision: { id }, standing }) => `${id} ${standing}`)].join("; ")).toBe(expected)
  })
}

finds("the same reading", [decision(1, WORDS)], OLD, [WORDS], "0: 1")
finds("the last one first", [decision(1, WORDS), decision(2, WORDS, "dropped")], OLD, [WORDS], "0: 2,1")
finds("a reader that splits the ask", [decision(1, WORDS)], OLD, ["free the women", "rebuild the school"], "1 read-otherwise")
finds("words that stand elsewhere are not followed", [decision(1, WORDS)], `Now ${OLD}`, [WORDS], "1 broken")
finds("words that are gone", [decision(1, WORDS)], "", [], "1 broken")
finds("none", [], OLD, [WORDS], "")
