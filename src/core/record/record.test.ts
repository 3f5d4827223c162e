import { expect, test } from "vitest"
import { NO_HINTS, splitPassages } from "../passage/index.ts"
import { readRecord } from "./record.ts"

const ENGLISH = "Members asked how many women had been released from the camp. The Mission saw 12 women on 3 May 2024."
const FRENCH =
  "Les membres ont demandé combien de femmes avaient été libérées du camp. Le Conseil devrait exhorter le Gouvernement à libérer 12 femmes d’ici au 3 mai 2024."
const SPANISH =
  "Los miembros preguntaron cuántas mujeres habían sido liberadas del campamento. El Consejo debería instar al Gobierno a que libere a 12 mujeres en 2024."

/** Ledgers that are named as not attempted, and the lists that hold something. */
const attempts = (text: string, left: readonly string[], filled: readonly string[]) => {
  test(text, () => {
    const record = readRecord(splitPassages({ text, mediaType: "text/plain", hints: NO_HINTS }), "")
    expect(record.notAttempted).toEqual(left)
    const held = Object.entries(record).filter(
      ([name, value]) => name !== "passages" && name !== "notAttempted" && Array.isArray(value) && value.length > 0,
    )
    expect(held.map(([name]) => name).sort()).toEqual(filled)
  })
}

const NOT_IN_FRENCH = ["meeting", "questions", "actors", "instruments", "recommendations", "commitments", "tensions", "sums"]
attempts(FRENCH, NOT_IN_FRENCH, ["events", "figures"])
attempts(SPANISH, ["meeting", "questions", "figures", "events", ...NOT_IN_FRENCH.slice(2)], [])

test("in English only what is read in no paper is named", () => {
  const record = readRecord(splitPassages({ text: ENGLISH, mediaType: "text/plain", hints: NO_HINTS }), "")
  expect(record.notAttempted).toEqual([])
})
