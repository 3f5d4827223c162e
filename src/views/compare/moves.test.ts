import { expect, test } from "vitest"
import { compare } from "../../core/comparison/index.ts"
import { moveWords } from "./moves.ts"

const RADIO = "Requests the Mission to run a radio station in the languages of the valley;"
const WATER = "Urges the parties to reopen the wells of Tamsel and to let water convoys pass;"
const MINES = "Calls upon Member States to fund the clearing of mines along the northern road;"
const GRAIN = "Encourages donors to pay for the storing of grain before the rains begin;"
const SCHOOL = "Demands that armed groups leave every school that they occupy in the province;"

/** Where each provision that did not keep its place went. */
function says(left: readonly string[], right: readonly string[], words: readonly string[]): void {
  const side = (symbol: string, texts: readonly string[]) => ({
    symbol,
    provisions: texts.map((text, i) => ({ symbol, label: `OP ${i + 1}`, kind: "operative" as const, level: 0, text })),
  })
  const earlier = side("A", left)
  const { rows } = compare(earlier, side("B", right))
  test(words.join("; ") || "nothing moved", () => {
    const said = moveWords(rows, earlier.provisions)
    expect(rows.flatMap((row) => said.get(row) ?? [])).toEqual(words)
  })
}

says([RADIO, WATER, MINES, GRAIN], [RADIO, WATER, MINES, GRAIN], [])
says([RADIO, WATER, MINES, GRAIN], [WATER, MINES, GRAIN, RADIO], ["further down, behind 3 that kept their order"])
says([RADIO, WATER, MINES, GRAIN], [GRAIN, RADIO, WATER, MINES], ["further up, before 3 that kept their order"])
says([RADIO, WATER, MINES, GRAIN, SCHOOL], [RADIO, MINES, WATER, GRAIN, SCHOOL], ["further down, behind 1 that kept its order"])
says([RADIO, WATER, MINES], [WATER, MINES], []) // what was dropped moved nowhere
