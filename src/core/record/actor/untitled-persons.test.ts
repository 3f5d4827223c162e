import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { readActors } from "./index.ts"

/** The persons of a text, with "!" behind those at risk. */
const persons = (text: string, ...expected: readonly string[]) => {
  test(text, () => {
    const actors = readActors(splitPassages({ text, mediaType: "text/plain" }))
    expect(actors.filter(({ kind }) => kind === "person").map(({ name, sensitive }) => `${name}${sensitive ? "!" : ""}`)).toEqual(expected)
  })
}

// a name without a title, told by what its bearer does or to whom she belongs
persons("Kirra Dolan, founder of the only shelter in Eskil, was deported in May.", "Kirra Dolan!")
persons("Jelena Orsic, who coordinates the helpline, was questioned by the army.", "Jelena Orsic!")
persons("My name is Ilse Marandi. I come from Osk.", "Ilse Marandi")
persons("Sister Adeline Roux, who runs the clinic, was shot at on 3 August.", "Sister Adeline Roux!")
persons("The meeting was in Port Anselm, the seat of the court.")
persons("Burkina Faso, member of the Group, spoke first.")
persons("The report was sent to Salt Road Movement, which replied.")

// one person without a name, whom harm befell
persons("In Darsil, a midwife was killed on the road.", "midwife!")
persons("A former municipal clerk who fled the town spoke.", "municipal clerk!")
persons("In Darsil, a midwife spoke of the road.")
