import { expect, test } from "vitest"
import { shared } from "./shared.ts"

const shares = (ask: string, passage: string, ...runs: string[]) => {
  test(`${ask} | ${passage}`, () => {
    expect(shared(ask, passage).map(({ query: [start, end] }) => ask.slice(start, end))).toEqual(runs)
  })
}

shares(
  "protect women who mediate in the river districts",
  "Calls upon the authorities to protect women in the river districts, and women who mediate",
  "protect women",
  "who mediate",
  "in the river districts",
)
shares("act in line with the plan", "Requests the Mission to report with the least delay") // grammar words say nothing
shares("release the detained women", "Welcomes the dialogue")
