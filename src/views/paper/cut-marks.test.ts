import fc from "fast-check"
import { expect, test } from "vitest"
import { type Cut, cutMarks, type Mark } from "./cut-marks.ts"

const TEXT = "abcdefghij"

const show = (cuts: readonly Cut<string>[], from: number, to: number): string => {
  let out = ""
  let at = from
  for (const cut of cuts) {
    out += `${TEXT.slice(at, cut.start)}[${cut.of}${cut.first ? "" : "…"}:${show(cut.within, cut.start, cut.end)}]`
    at = cut.end
  }
  return out + TEXT.slice(at, to)
}

/** Marks are written name, start, end. */
const cuts = (marks: readonly [string, number, number][], expected: string) => {
  test(expected, () => {
    expect(show(cutMarks(marks.map(([of, start, end]) => ({ of, start, end }))), 0, TEXT.length)).toBe(expected)
  })
}

cuts([], "abcdefghij")
cuts([["A", 2, 4]], "ab[A:cd]efghij")
cuts([["A", 2, 2]], "abcdefghij") // empty: left out
cuts([["A", 0, 2], ["B", 2, 4]], "[A:ab][B:cd]efghij") // prettier-ignore
cuts([["A", 0, 6], ["B", 2, 4]], "[A:ab[B:cd]ef]ghij") // prettier-ignore
cuts([["B", 2, 4], ["A", 0, 6]], "[A:ab[B:cd]ef]ghij") // prettier-ignore
cuts([["A", 2, 4], ["B", 2, 4]], "ab[A:[B:cd]]efghij") // prettier-ignore
cuts([["A", 0, 4], ["B", 2, 6]], "[A:ab[B:cd]][B…:ef]ghij") // prettier-ignore
cuts([["A", 0, 4], ["B", 2, 6], ["C", 3, 8]], "[A:ab[B:c[C:d]]][C…:[B…:ef]gh]ij") // prettier-ignore
cuts([["A", 0, 4], ["B", 1, 9], ["C", 2, 3]], "[A:a[B:b[C:c]d]][B…:efghi]j") // prettier-ignore

const marks = fc.array(
  fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]): Omit<Mark<string>, "of"> => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  { maxLength: 12 },
)

test("every mark covers what it covered, once, and pieces nest", () => {
  fc.assert(
    fc.property(marks, (spans) => {
      const covered = spans.map(() => new Set<number>())
      const visit = (cuts: readonly Cut<number>[], from: number, to: number) => {
        let at = from
        for (const cut of cuts) {
          expect(cut.start).toBeGreaterThanOrEqual(at)
          expect(cut.end).toBeLessThanOrEqual(to)
          for (let i = cut.start; i < cut.end; i++) {
            expect(covered[cut.of]?.has(i)).toBe(false)
            covered[cut.of]?.add(i)
          }
          visit(cut.within, cut.start, cut.end)
          at = cut.end
        }
      }
      visit(cutMarks(spans.map((span, of) => ({ ...span, of }))), 0, 10)
      expect(covered.map((set) => set.size)).toEqual(spans.map(({ start, end }) => end - start))
    }),
  )
})
