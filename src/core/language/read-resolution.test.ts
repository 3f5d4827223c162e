import fc from "fast-check"
import { expect, test } from "vitest"
import { anchorHolds, anchorOfClean } from "../text/index.ts"
import { readResolution } from "./index.ts"

const TALVIA = [
  "United Nations",
  "S/RES/2999 (2031)",
  "Distr.: General",
  "Resolution 2999 (2031)",
  "Adopted by the Security Council at its 9999th meeting, on 7 May 2031",
  "The Security Council,",
  "Recalling its resolution 2998 (2031) on Talvia,",
  "Deeply concerned by the",
  "2",
  "S/RES/2999 (2031)",
  "situation of women in the north,",
  "Mandate",
  "1. Decides that the Mission shall:",
  "(i) Protection of civilians",
  "(a) patrol the north;",
  "(b) train women officers,",
  "– in the north;",
  "– in the south;",
  "(ii) Support to the State",
  "(c) advise the courts;",
  "2. Requests the Secretary-General, in consultation with Talvia, to report by 1 June 2031;",
  "3. Decides to remain seized of the matter.",
].join("\n")

const cuts = (what: string, text: string, expected: readonly string[]) => {
  test(what, () => expect(readResolution(text).value.provisions.map(({ label, text: words }) => `${label}: ${words}`)).toEqual(expected))
}

cuts("a resolution of today", TALVIA, [
  "Front 1: Resolution 2999 (2031)",
  "Front 2: Adopted by the Security Council at its 9999th meeting, on 7 May 2031",
  "Front 3: The Security Council,",
  "PP 1: Recalling its resolution 2998 (2031) on Talvia,",
  "PP 2: Deeply concerned by the situation of women in the north,",
  "H 1: Mandate",
  "OP 1: Decides that the Mission shall:",
  "OP 1 (i): Protection of civilians",
  "OP 1 (i) (a): patrol the north;",
  "OP 1 (i) (b): train women officers,",
  "OP 1 (i) (b) bullet 1: in the north;",
  "OP 1 (i) (b) bullet 2: in the south;",
  "OP 1 (ii): Support to the State",
  "OP 1 (ii) (c): advise the courts;",
  "OP 2: Requests the Secretary-General, in consultation with Talvia, to report by 1 June 2031;",
  "OP 3: Decides to remain seized of the matter.",
])

test("what a resolution says of itself, and where each word stands", () => {
  const { value } = readResolution(TALVIA)
  expect(value).toMatchObject({ symbol: "S/RES/2999 (2031)", date: "2031-05-07", meetingNumber: 9999, textKind: "adopted" })
  const concern = value.provisions.find(({ label }) => label === "PP 2")
  const anchor = concern && anchorOfClean(TALVIA, { clean: concern.text, runs: concern.runs }, 0, concern.text.length)
  expect(anchor && anchorHolds(TALVIA, anchor)).toBe(true)
  expect(anchor?.parts?.map(({ exact }) => exact)).toEqual(["Deeply concerned by the", "situation of women in the north,"])
  expect(value.provisions.find(({ label }) => label === "OP 2")).toMatchObject({
    openingPhrase: "Requests",
    operativeVerb: "request",
    addressee: "the Secretary-General",
  })
})

const WORDS = ["\n", "\n\n", "\f", "  ", "The Security Council,", "1. ", "2. ", "(a) ", "(i) ", "(ii) ", "• ", "– ", "Recalling ", "Decides ", "Annex\n", "meet- ing", "pro-\n", "2 31-12345\n", "S/RES/2999 (2031) Page 2\n", "__________\n", "3 Ibid., document S/1.", "paragraph 3 of resolution 1325 (2000)", "\u00ad", "â€™", "[a](https://b.c)", "peace, 3 ", "\ud800", ";", ":"] // prettier-ignore

test("on noise: reading never throws, labels are unique, and every word of a provision has its place", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 40 }), (parts) => {
      const text = parts.join("")
      const { provisions } = readResolution(text).value
      expect(new Set(provisions.map(({ label }) => label)).size).toBe(provisions.length)
      for (const { text: clean, runs } of provisions) {
        expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(clean.length)
        if (clean.length > 0) expect(anchorHolds(text, anchorOfClean(text, { clean, runs }, 0, clean.length))).toBe(true)
      }
    }),
  )
})
