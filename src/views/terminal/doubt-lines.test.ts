import { expect, test } from "vitest"
import type { Finding } from "../../core/finding/index.ts"
import { doubtLines } from "./doubt-lines.ts"

const doubts = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, i) => ({ rule: "rows-are-whole", severity: "doubt", message: `Expected a symbol, got none, on line ${i + 1}\u001b`, anchor: undefined })) // prettier-ignore

const shows = (count: number, ...expected: readonly string[]) => {
  test(`of ${count} doubts: ${expected.join("|")}`, () => {
    expect(doubtLines(doubts(count), 80)).toEqual(expected)
  })
}
const line = (n: number) => `  doubt: Expected a symbol, got none, on line ${n}\u{FFFD}`
shows(0)
shows(1, "", "Doubted of the texts:", line(1))
shows(1007, "", "Doubted of the texts:", ...[1, 2, 3, 4, 5].map(line), "  and 1,002 more (--json tells all)")
