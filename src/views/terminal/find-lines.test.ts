import { expect, test } from "vitest"
import type { FoundWording } from "../../core/language/index.ts"
import { findLines, INK, NO_INK } from "./index.ts"

const coverage = { held: 2, adopted: 4, missing: [[3, 4]] as const }
const wording: FoundWording = {
  passage: { symbol: "S/RES/2 (1946)", label: "OP 1", kind: "operative", level: 0, text: "Urges all  parties to talk\u0007;" },
  score: 1.2345,
  shared: [{ query: [0, 3], passage: [6, 18] }],
  verbatim: true,
  firstUse: "S/RES/1 (1946)",
  lastUse: "S/RES/2 (1946)",
  uses: 2,
}

test("a wording stands with its place, its uses and its words; what is not held is told", () => {
  const lines = findLines({ query: "urge all", wordings: [wording], coverage, encoder: "not needed" }, { ink: NO_INK, width: 90 })
  expect(lines).toEqual([
    "1. S/RES/2 (1946), OP 1  word for word",
    "   2 uses among those held, first S/RES/1 (1946), last S/RES/2 (1946); nearness 1.23",
    "   Urges all  parties to talk\u{FFFD};",
    "",
    "2 of 4 adopted resolutions are held, 2 are not: first and last use are of those held.",
  ])
})

test("shared words are stressed, word by word", () => {
  const lines = findLines({ query: "urge all", wordings: [wording], coverage, encoder: "not needed" }, { ink: INK, width: 90 })
  expect(lines.join("\n")).toContain(`Urges ${INK.bold("all")}  ${INK.bold("parties")} to talk`)
})

test("nothing found is told, and that no encoder is installed", () => {
  const lines = findLines({ query: "urge all", wordings: [], coverage, encoder: "not installed" }, { ink: NO_INK, width: 90 })
  expect(lines.join("\n")).toMatch(/No sentence encoder[^]*Nothing that is held says this/u)
})

test("words that every paragraph has are not told as missing: the note beside tells", () => {
  const lines = findLines({ query: "of the", wordings: [], coverage, encoder: "not needed" }, { ink: NO_INK, width: 90 })
  expect(lines.join("\n")).not.toMatch(/Nothing that is held/u)
})
