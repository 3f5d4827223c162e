import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { anchorHolds } from "../../text/index.ts"
import { readActors } from "./index.ts"

const actorsOf = (text: string) => readActors(splitPassages({ text, mediaType: "text/markdown" }))

/** The register of a text, a line a row: name, aliases in brackets, "!" for someone who may be at risk. */
const reads = (text: string, ...expected: readonly string[]) => {
  test(text, () => {
    const rows = actorsOf(text).map(
      ({ name, aliases, sensitive }) => `${name}${aliases.length ? ` [${aliases.join(", ")}]` : ""}${sensitive ? " !" : ""}`,
    )
    expect(rows).toEqual(expected)
  })
}

// names with their noun
reads(
  "The Ministry of Gender, Child and Family Welfare met the National Land Commission.",
  "Ministry of Gender, Child and Family Welfare",
  "National Land Commission",
)
reads("The Truth, Dignity and Reconciliation Commission sat in Tarvo.", "Truth, Dignity and Reconciliation Commission")
reads("They named the Gender Advisers and Women's Protection Advisers of the mission.", "Gender Advisers", "Women's Protection Advisers")
reads("In March the Coastal Front attacked the Harbour Guard in Tarvo.", "Coastal Front", "Harbour Guard")
reads("It was adopted in Lisbon on Tuesday under the Peace Accord.")
reads("The Lowland Agreement and the National Action Plan lapsed.")
// abbreviations and short forms
reads(
  "The United Nations Mission in Tarvonia (UNMIT) left. UNMIT was small; the Mission had no boats.",
  "United Nations Mission in Tarvonia [UNMIT, the Mission]",
)
reads(
  "Members of the *Rassemblement des forces du fleuve et du désert* (RFD) fled; the RFD denied it.",
  "Rassemblement des forces du fleuve et du désert [RFD]",
)
reads("Sexual and gender-based violence (SGBV) and the National Action Plan (NAP) were raised.")
reads("The Hill Brigade met the River Brigade. The Brigade fired.", "Hill Brigade", "River Brigade", "Brigade") // which of the two is not said
reads(
  "Ukrainian armed forces and Russian armed forces clashed. The armed forces withdrew.",
  "Ukrainian armed forces",
  "Russian armed forces",
  "armed forces",
)
reads("The Tarvonian National Police fired. The National Police denied it.", "Tarvonian National Police [National Police]")
// who acts, and who only lies somewhere
reads("Norland asked for a date, and Tarvo lies in the north.", "Norland")
reads("Norland, Sudland and the Isles announced their withdrawal.", "Norland", "Sudland", "Isles")
reads("Armed groups, such as Kel Tamar and Sons of Rahl, burned it.", "Armed groups", "Kel Tamar", "Sons of Rahl")
// persons
reads("Ms. Ada Brune spoke. Ms. Brune was later arrested.", "Ms. Ada Brune [Ada Brune, Ms. Brune] !")
reads("Another woman from civil society was detained.", "Another woman from civil society !")
reads("The governor of Ostrava signed.", "governor of Ostrava")
// parties in lower case
reads("Donors and international partners pay.", "Donors", "international partners")
reads(
  "Urge the transitional authorities to protect survivors of sexual violence; survivors wait.",
  "transitional authorities",
  "survivors of sexual violence [survivors]",
)
reads(
  "They call on the parties to lay down arms and on the parties to the Lowland Accord to talk.",
  "parties",
  "parties to the Lowland Accord",
)
reads("Of these, 40 candidates withdrew.")
reads(
  "Security Council members asked. The Council of Elders answered members of the Security Council.",
  "members of the Security Council [Security Council members]",
  "Council of Elders",
)

// an office and its holder
reads(
  "The Director of the Harbour Fund, Ms. Ada Brune, spoke. The Director of the Harbour Fund left.",
  "Ms. Ada Brune [Ada Brune, Director of the Harbour Fund]",
  "Harbour Fund",
)
reads(
  "| Who | Office |\n| --- | --- |\n| Ms. Ada Brune | Executive Secretary, River Commission |",
  "Ms. Ada Brune [Ada Brune, Executive Secretary]",
  "River Commission",
)
// who may be at risk
reads("Ms. Ada Brune told members that two judges had been arrested.", "Ms. Ada Brune [Ada Brune]", "two judges !")
reads("Ms. Ada Brune and Ms. Ines Tarro, held since May, spoke.", "Ms. Ada Brune [Ada Brune] !", "Ms. Ines Tarro [Ines Tarro] !")
reads("The nine women of Selk are mourned; 41 women and 2 men were counted.", "nine women of Selk !")
reads("General Otto Brune was arrested.", "General Otto Brune [Otto Brune]") // public by his rank
reads("A schoolteacher from Ormby was flogged.", "schoolteacher from Ormby !")
reads("They took my colleague Mira.", "Mira !")
// what is no party
reads("## Implementation of the Mission's mandate\n\nIt lies on the West Bank of the river.")
reads("Women and men marched; individuals watched.")
// States
reads("The talks were chaired by Norway and Ecuador, and held in Kenya.", "Norway", "Ecuador")
reads("South Sudanese authorities fled.", "South Sudanese authorities")
// names without a noun
reads("A private security company, Iron Gate, and the network Women of the Hills met.", "Iron Gate", "Women of the Hills")

/** The kinds of a text's rows, in its order. */
const kinds = (text: string, ...expected: readonly string[]) => {
  test(`kinds: ${text}`, () => {
    expect(actorsOf(text).map(({ kind, name }) => `${kind}: ${name}`)).toEqual(expected)
  })
}
kinds("Armed groups, including the Northern Hill Army, fired.", "armed: Armed groups", "armed: Northern Hill Army")
kinds("The Tarvonian Armed Forces and national armed forces fired.", "state: Tarvonian Armed Forces", "state: national armed forces")
kinds(
  "The Hill Women's Assembly met the Women's Recovery Fund.",
  "civil-society: Hill Women's Assembly",
  "organisation: Women's Recovery Fund",
)
kinds(
  "The Permanent Mission of Norland and the River Basin Commission met.",
  "state: Permanent Mission of Norland",
  "organisation: River Basin Commission",
)
kinds("The Comité de suivi (CS) and the Forces armées (FA) met.", "peace-body: Comité de suivi", "state: Forces armées")
kinds("Women's protection advisers and women's groups met.", "un: Women's protection advisers", "civil-society: women's groups")
kinds(
  "Members of the Security Council and the Tarvo Council met; the Council left.",
  "un: Members of the Security Council",
  "state: Tarvo Council",
  "un: Council",
)

test("every place holds", () => {
  const text = "The Coastal Front (CF) and women's organizations met Ms. Ada Brune. The Front left."
  for (const { mentions, anchor } of actorsOf(text)) for (const place of [anchor, ...mentions]) expect(anchorHolds(text, place)).toBe(true)
})

test("a State's name that others begin with may end a passage", () => {
  for (const last of ["Guinea", "Congo", "Papua New", "Saint Kitts and Nevis"])
    expect(() => actorsOf(`The delegation of ${last}`)).not.toThrow()
})
