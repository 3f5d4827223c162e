import { expect, test } from "vitest"
import { objectOf } from "./object.ts"

/** The noun that names what an ask is for; absent where none does. */
const isFor = (ask: string, object: string | undefined, act = true) =>
  test(`${ask} → ${object ?? "nothing"}`, () => expect(objectOf(ask, act)?.word).toBe(object))

isFor("appoint a senior gender adviser to the lighthouse office", "adviser")
isFor("provide direct and timely funding to women's groups of the islands", "funding")
isFor("support the implementation of the law on widows' land", "law") // "implementation of" only carries it
isFor("continue to monitor the closing of wells", "closing")
isFor("publish the plan adopted by the harbour council", "plan")
isFor("on the expansion of the ferry service", "expansion", false)

isFor("ensure that women fish where they want", undefined)
isFor("let relief reach everyone", undefined)
isFor("make sure that wells are dug", undefined)
isFor("that widows must be heard", undefined, false)
