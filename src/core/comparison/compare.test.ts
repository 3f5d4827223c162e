import { describe, expect, test } from "vitest"
import type { Provision } from "../language/index.ts"
import { compare } from "./compare.ts"
import type { Row } from "./relation.ts"

/** "PP 1: words", a provision a line. */
const side = (symbol: string, lines: readonly string[]) => ({
  symbol,
  provisions: lines.map((line): Provision => {
    const [label = "", text = ""] = line.split(": ")
    const kind = label.startsWith("PP") ? "preambular" : label.startsWith("H") ? "heading" : "operative"
    return { symbol, label, kind, level: label.split(/ \(| bullet /u).length - 1, text }
  }),
})

const labels = (row: Row) => [row.left, row.right].map((of) => of.map(({ label }) => label).join(" + ") || "–").join(" → ")

const becomes = (what: string, left: readonly string[], right: readonly string[], ...rows: string[]) => {
  test(what, () => {
    const { rows: found } = compare(side("A", left), side("B", right))
    expect(found.map((row) => `${row.relation} ${labels(row)}`)).toEqual(rows)
  })
}

const SEIZED = "Decides to remain actively seized of the matter."
const RADIO = "Requests the Mission to run a radio station in the languages of the valley;"
const WATER = "Urges the parties to reopen the wells of Tamsel and to let water convoys pass;"
const MINES = "Calls upon Member States to fund the clearing of mines along the northern road;"
const PRISONS = "Encourages the Government to separate women from men in every prison of the capital;"

describe("what became of each provision", () => {
  becomes("nothing changed but the numbers", [`OP 1: ${RADIO}`, `OP 2: ${SEIZED}`], [`OP 7: ${RADIO}`, `OP 8: ${SEIZED}`], "same OP 1 → OP 7", "same OP 2 → OP 8") // prettier-ignore
  becomes("marks and broken words are no change", ["OP 1: Urges the par ties, to reopen the wells;"], ["OP 1: Urges the parties to re-open the wells."], "same OP 1 → OP 1") // prettier-ignore
  becomes("a word differs", [`OP 1: ${WATER}`], [`OP 1: ${WATER.replace("Urges", "Invites")}`], "edited OP 1 → OP 1")
  becomes("accents are no change", ["OP 1: Recalls the communique on Cote d’Ivoire"], ["OP 1: Recalls the communiqué on Côte d’Ivoire"], "same OP 1 → OP 1") // prettier-ignore
  becomes("a possessive differs", ["H 1: Mission mandate"], ["H 1: Mission's mandate"], "edited H 1 → H 1")
  becomes("new and dropped stand where they stood", [`OP 1: ${RADIO}`, `OP 2: ${WATER}`, `OP 3: ${SEIZED}`], [`OP 1: ${RADIO}`, `OP 2: ${PRISONS}`, `OP 3: ${SEIZED}`], "same OP 1 → OP 1", "dropped OP 2 → –", "new – → OP 2", "same OP 3 → OP 3") // prettier-ignore
  becomes("one moved past two", [`OP 1: ${RADIO}`, `OP 2: ${WATER}`, `OP 3: ${MINES}`], [`OP 1: ${WATER}`, `OP 2: ${MINES}`, `OP 3: ${RADIO}`], "same OP 2 → OP 1", "same OP 3 → OP 2", "moved OP 1 → OP 3") // prettier-ignore
  becomes(
    "one paragraph became two",
    [`OP 1: Requests the Mission to run a radio station in the languages of the valley, and urges the parties to reopen the wells of Tamsel and to let water convoys pass;`, `OP 2: ${SEIZED}`], // prettier-ignore
    [`OP 1: ${RADIO}`, `OP 2: ${WATER}`, `OP 3: ${SEIZED}`],
    "split OP 1 → OP 1 + OP 2",
    "same OP 2 → OP 3",
  )
  becomes(
    "two became one",
    [`OP 1: ${RADIO}`, `OP 2: ${WATER}`, `OP 3: ${SEIZED}`],
    [`OP 1: Requests the Mission to run a radio station in the languages of the valley, and urges the parties to reopen the wells of Tamsel and to let water convoys pass;`, `OP 2: ${SEIZED}`], // prettier-ignore
    "merged OP 1 + OP 2 → OP 1",
    "same OP 3 → OP 2",
  )
  becomes(
    "a paragraph became a sub-paragraph of another",
    [`OP 1: ${MINES}`, `OP 2: ${WATER}`, `OP 3: ${SEIZED}`],
    [`OP 1: Decides that the Mission shall:`, `OP 1 (a): ${WATER.replace("Urges the parties to reopen", "help the parties to reopen")}`, `OP 2: ${MINES}`, `OP 3: ${SEIZED}`], // prettier-ignore
    "new – → OP 1",
    "moved OP 2 → OP 1 (a)",
    "same OP 1 → OP 2",
    "same OP 3 → OP 3",
  )
  becomes("nothing on either side", [], [])
  becomes("nothing before", [], [`OP 1: ${SEIZED}`], "new – → OP 1")
  becomes("nothing after", [`OP 1: ${SEIZED}`], [], "dropped OP 1 → –")
  becomes("a text without words", ["OP 1: …"], ["OP 1: …"], "same OP 1 → OP 1")
})

describe("the words of a row", () => {
  const says = (left: string, right: string, ...words: string[]) => {
    test(`${left} | ${right}`, () => {
      const [row] = compare(side("A", [`OP 1: ${left}`, ...OTHERS]), side("B", [`OP 1: ${right}`, ...OTHERS])).rows
      const shown = row?.words.map(
        ({ op, left: from, right: to }) => `${op} ${from ? left.slice(...from) : "–"} | ${to ? right.slice(...to) : "–"}`,
      )
      expect(shown).toEqual(words)
    })
  }
  const OTHERS = [`OP 2: ${RADIO}`, `OP 3: ${PRISONS}`, `OP 4: ${SEIZED}`]
  says("Urges the parties to reopen the wells", "Urges the parties to reopen all the wells", "same Urges the parties to reopen | Urges the parties to reopen", "insert – | all", "same the wells | the wells") // prettier-ignore
  says("Urges parties on the ba sis of need", "Urges parties on the basis of need", "same Urges parties on the | Urges parties on the", "same ba sis of need | basis of need") // prettier-ignore
  says("Decides to deploy 400 police until June", "Decides to deploy 1,400 police until June", "same Decides to deploy | Decides to deploy", "delete 400 | –", "insert – | 1,400", "same police until June | police until June") // prettier-ignore
  says("Demands that the militias leave Tamsel at once", "Demands that at once the militias leave Tamsel", "same Demands that | Demands that", "insert – | at once", "same the militias leave Tamsel | the militias leave Tamsel", "delete at once | –") // prettier-ignore
  says(
    "Requests quarterly reports on mined northern roads, and welcomes the ferry service to Tamsel",
    "Welcomes the ferry service to Tamsel, and requests quarterly reports on mined northern roads",
    "move welcomes the ferry service to Tamsel | Welcomes the ferry service to Tamsel",
    "insert – | and",
    "same Requests quarterly reports on mined northern roads | requests quarterly reports on mined northern roads",
    "delete and | –",
  )
})

test("every provision stands in one row, and spans hold what they say", () => {
  const [left, right] = [
    side("A", [`PP 1: ${MINES}`, `OP 1: ${RADIO}`, `OP 2: ${WATER}`, `OP 3: ${WATER}`, `OP 4: ${SEIZED}`]),
    side("B", [`OP 1: ${WATER}`, `OP 2: ${RADIO} ${MINES}`, `OP 3: ${PRISONS}`, `OP 4: ${SEIZED}`]),
  ]
  const { rows } = compare(left, right)
  expect(rows.flatMap((row) => row.left).toSorted(byLabel)).toEqual(left.provisions.toSorted(byLabel))
  expect(rows.flatMap((row) => row.right)).toHaveLength(right.provisions.length)
  for (const row of rows) {
    const [before, after] = [row.left, row.right].map((of) => of.map(({ text }) => text).join("\n")) as [string, string]
    for (const { left: from, right: to } of row.words)
      if (from && to) expect(lettersOf(before.slice(...from))).toBe(lettersOf(after.slice(...to)))
  }
})

const byLabel = (a: Provision, b: Provision) => (a.label < b.label ? -1 : 1)
const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z\d]/gu, "")
