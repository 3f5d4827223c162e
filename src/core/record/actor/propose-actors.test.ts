import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { proposeActors, readActors } from "./index.ts"

/** The pairs proposed of a text, a line each: "rule: left / right". */
const proposes = (text: string, ...expected: readonly string[]) => {
  test(text, () => {
    const actors = readActors(splitPassages({ text, mediaType: "text/markdown" }))
    const proposals = proposeActors(actors)
    expect(proposals.map(({ rule, left, right }) => `${rule}: ${left.name} / ${right.name}`)).toEqual(expected)
    for (const { left, right } of proposals)
      for (const side of [left, right]) expect(actors.find(({ anchor }) => anchor === side.anchor)?.name).toBe(side.name)
  })
}

// two words for what may be one party
proposes(
  "Armed groups, such as Kel Tamar, fled. The Wagner Group and foreign security personnel were seen.",
  "described: Wagner Group / foreign security personnel",
)
proposes("The United Nations Mission in Tarvonia left. UNMIT was small.", "abbreviation: United Nations Mission in Tarvonia / UNMIT")
proposes("The United Nations Mission in Tarvonia (UNMIT) left. UNMIT was small.") // the paper binds them
proposes("The transitional Government met the transitional authorities.", "government: transitional Government / transitional authorities")
proposes(
  "The transitional Government met the transitional authorities, the Ministry of Justice, the Land Court and the Harbour Guard.",
  "government: transitional Government / transitional authorities",
)
proposes("The Government of Norland met the Government of Sudland and their authorities.") // whose authorities is not said
proposes("The Tarvonian Armed Forces met the national army.", "force: Tarvonian Armed Forces / national army")
proposes(
  "The Hill Brigade met the River Brigade. The Brigade fired.",
  "short-name: Hill Brigade / Brigade",
  "short-name: River Brigade / Brigade",
)
proposes("Ms. Ada Marashvili spoke. Ms. Marashwili left.", "spelling: Ms. Ada Marashvili / Ms. Marashwili")
proposes("Ms. Ada Brune and Mr. Otto Brune spoke.") // two given names
proposes("Ms. Ada Brune and Ms. Ada Tarro spoke.") // two surnames
proposes("The Minister of Justice met the Ministry of Justice.")
proposes("The Land Court met the President of the Land Court and the South Tarvonian nationals.")
proposes("The Gender Adviser met the Gender Advisers.")
proposes("The President of the Coastal Council met the Coastal Council.")
proposes("The United Nations and the United Nations system help.", "system: United Nations / United Nations system")
