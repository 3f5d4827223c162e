import { expect, test } from "vitest"
import { sameAddressee } from "./addressee.ts"

const same = (asked: string | undefined, adopted: string | undefined, expected: boolean | undefined) => {
  test(`${asked ?? "nobody"} and ${adopted ?? "nobody"}`, () => {
    expect(sameAddressee(asked, adopted)).toBe(expected)
  })
}

same("Government of Tarsis", "the Tarsian authorities", true)
same("all parties", "the Government of Tarsis and the armed movements", true)
same("UNMOSS", "the Mission", true)
same("United Nations country team", "UNMOSS", false)
same("United Nations", "the United Nations country team", true)
same("Secretary-General", "the Special Representative of the Secretary-General", true)
same("African Union", "the Tarsian authorities", false)
same("donors", "all Member States", true)
same("Secretary-General", "the Panel of Experts", false)
same("Tarsian women's network", "the Tarsian women's network and its members", true)
same(undefined, "the Government of Tarsis", undefined)
same("UNMOSS", undefined, undefined)
