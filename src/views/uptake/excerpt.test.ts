import { expect, test } from "vitest"
import { excerpt } from "./excerpt.ts"

const shows = (what: string, text: string, runs: readonly [number, number][], from: number, to: number, expected: string) => {
  test(what, () => {
    const shown = excerpt(text, runs, from, to).map(({ words, shared }) => (shared ? `[${words}]` : words))
    expect(shown.join("")).toBe(expected)
  })
}

const LONG = "x".repeat(9).concat(" ").repeat(60).trim()
shows("a short text, whole", "urges all parties", [[6, 9]], 6, 9, "urges [all] parties")
shows("the beginning of a long one", LONG, [[0, 9]], 0, 9, `[xxxxxxxxx]${" xxxxxxxxx".repeat(11)} …`)
shows("its middle", LONG, [[300, 309]], 300, 309, `… ${"xxxxxxxxx ".repeat(10)}[xxxxxxxxx]${" xxxxxxxxx".repeat(11)} …`)
shows("its end", LONG, [[590, 599]], 590, 599, `… ${"xxxxxxxxx ".repeat(10)}[xxxxxxxxx]`)
shows("a run that is cut", LONG, [[0, 599]], 300, 309, `… [${"xxxxxxxxx ".repeat(10)}xxxxxxxxx${" xxxxxxxxx".repeat(11)}] …`)
