import { expect, test } from "vitest"
import { textDirective } from "./text-directive.ts"

/** The words to find stand between bars. */
const leadsTo = (passage: string, directive: string) => {
  test(`${passage}: ${directive}`, () => {
    const [start, end] = [passage.indexOf("|"), passage.lastIndexOf("|") - 1]
    const found = textDirective({ clean: passage.replaceAll("|", ""), start, end })
    expect(decodeURIComponent(found)).toBe(directive === "" ? "" : `:~:text=${directive}`)
  })
}

leadsTo("The |Mission| reported.", "The-,Mission,-reported.")
leadsTo("|The Mission| reported to the Council in May.", "The Mission,-reported to the")
leadsTo("It was told that last year the |women of Velloria|.", "last year the-,women of Velloria,-.")
leadsTo("|Urge the authorities to release without delay all women who are held for what they said.|", "Urge the authorities to,for what they said.") // prettier-ignore
leadsTo(
  "The |National Disarmament, Demobilization and Reintegration Commission of Velloria| met.",
  "The-,National Disarmament, Demobilization and Reintegration Commission of Velloria,-met.",
)
leadsTo("un|stated|", "") // begins within a word: no browser finds it
leadsTo("The || end", "")

test("a hyphen, a comma and an ampersand in the words do not read as part of the directive", () => {
  expect(textDirective({ clean: "28-29 May, A&B", start: 0, end: 14 })).toBe(":~:text=28%2D29%20May%2C%20A%26B")
})

test("a place that no passage holds has none", () => {
  expect(textDirective(undefined)).toBe("")
})
