import { expect, test } from "vitest"
import { isOtherThanEnglish, saysSomething } from "./query-words.ts"

const says = (text: string, expected: boolean) => {
  test(`${expected ? "something" : "nothing"} to look for: ${text}`, () => {
    expect(saysSomething(text)).toBe(expected)
  })
}
says("the of and", false)
says("to be, or not to be", false)
says("Which of these?", false)
says("(((.*?)[", false)
says("", false)
says("women", true)
says("all the parties", true)
says("the 1325", true)
says("la", true) // of another language: nobody knows what it says
says("女", true)

const other = (text: string, expected: boolean) => {
  test(`${expected ? "not in English" : "in English, or in doubt"}: ${text}`, () => {
    expect(isOtherThanEnglish(text)).toBe(expected)
  })
}
other("la participation pleine et entière des femmes aux processus de paix", true)
other("Exhorte toutes les parties à rouvrir les puits de Tamsel", true)
other("la participación plena de las mujeres en las conversaciones de paz", true)
other("die volle Beteiligung von Frauen an den Friedensgesprächen", true)
other("полное участие женщин", true)
other("مشاركة المرأة", true)
other("妇女充分参与", true)
other("full, equal and meaningful participation of women in the peace process", false)
other("deployment of women protection advisers", false)
other("sexual violence survivors reparations justice access", false) // no word of grammar
other("Urges the Mouvement pour la paix de Tamsel to talk to the women of the valley", false) // a name in French
other("protection des civils", false) // too few words to tell
other("1325 (2000), 1820 (2008), 1888 (2009), 1889 (2009), 1960 (2010)", false)
other("", false)
