import { expect, test } from "vitest"
import { compare } from "../../core/comparison/index.ts"
import { movedProvisions, moveWords } from "./moves.ts"
import { sidesOf } from "./relation-words.ts"

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

/** Which provisions are told as moved, and from where to where. A line that opens with "#" is a heading. */
function moved(what: string, left: readonly string[], right: readonly string[], sides: readonly string[]): void {
  const side = (symbol: string, texts: readonly string[]) => ({
    symbol,
    provisions: texts.map((text, i) => {
      const kind = text.startsWith("#") ? ("heading" as const) : ("operative" as const)
      return { symbol, label: kind === "heading" ? `H ${i + 1}` : `OP ${i + 1}`, kind, level: 0, text: text.replace(/^# /u, "") }
    }),
  })
  test(what, () => {
    const { rows } = compare(side("A", left), side("B", right))
    expect(movedProvisions(rows).map((row) => sidesOf(row).join(" to "))).toEqual(sides)
  })
}

const WELLS = "# Wells and water convoys of the valley"
moved("what moved is said from where to where", [RADIO, WATER, MINES, GRAIN], [WATER, MINES, GRAIN, RADIO], ["OP 1 to OP 4"])
moved(
  "what moved and bears the same label is named once",
  [RADIO, WATER, MINES],
  [MINES, WATER, SCHOOL, RADIO, GRAIN],
  ["OP 2", "OP 1 to OP 4"],
)
moved("a heading that moved is not listed", [WELLS, RADIO, MINES, GRAIN], [RADIO, MINES, GRAIN, WELLS], [])
moved("nor does it hide what moved below it", [WELLS, WATER, RADIO, MINES, GRAIN], [RADIO, MINES, GRAIN, WELLS, WATER], ["OP 2 to OP 5"])
