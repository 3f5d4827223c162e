import { expect, test } from "vitest"
import { themesOf } from "./themes.ts"

const themes = (text: string, ...expected: readonly string[]) => {
  test(text, () => {
    const provision = { symbol: "S/RES/2999 (2031)", label: "OP 1", kind: "operative", level: 0, text } as const
    expect(themesOf([provision]).map(([, found]) => found)).toEqual([expected])
  })
}
themes("Urges Talvia to ensure the full participation of women in the talks;", "participation")
themes("Calls upon the parties to protect women and girls from rape;", "protection", "sexual-violence")
themes("Requests the Mission to deploy gender advisers;", "advisers")
themes("Requests the Secretary-General to report on the number of women in the force;", "participation", "reporting")
themes("Stresses the needs of girls in refugee camps and reconstruction;", "relief-and-recovery")
themes("Welcomes the report of the Secretary-General on women in Talvia;") // a report that exists asks for none
themes("Urges the parties to protect humanitarian personnel;") // nothing of women

test("a sub-paragraph stands under what its paragraph is about", () => {
  const at = (label: string, level: number, text: string) =>
    ({ symbol: "S/RES/2999 (2031)", label, kind: "operative", level, text }) as const
  const found = themesOf([
    at("OP 1", 0, "Asks that the rights of women be kept, in:"),
    at("OP 1 (a)", 1, "refugee camps;"),
    at("OP 2", 0, "Asks for refugee camps;"),
  ])
  expect(found.map(([, themes]) => themes)).toEqual([["protection"], ["relief-and-recovery"], []])
})
