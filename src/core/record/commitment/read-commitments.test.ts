import fc from "fast-check"
import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { anchorHolds } from "../../text/index.ts"
import { readInstruments } from "../instrument/index.ts"
import { readCommitments } from "./index.ts"

function commitmentsOf(text: string) {
  const paper = { ...splitPassages({ text, mediaType: "text/plain" }), language: "en" }
  return readCommitments(paper, readInstruments(paper), { year: 2024, month: 6, day: 7 })
}

/** The promises of a paper of 7 June 2024 as "by | what | due", "-" for what is absent. */
const promises = (text: string, ...expected: string[]) =>
  test(text, () => expect(commitmentsOf(text).map(({ by, what, due }) => `${by ?? "-"} | ${what} | ${due ?? "-"}`)).toEqual(expected))
const promisesNothing = (text: string) => promises(text)

// verbs of binding oneself
promises(
  "The Government undertook to open the prisons by 30 September 2024.",
  "Government | open the prisons by 30 September 2024 | ../2024-09-30",
)
promises("The junta has pledged to free the nurses.", "junta | free the nurses | -")
promises("The police vowed that they would guard every candidate.", "police | they would guard every candidate | -")
promises("Norland and Sudland committed themselves to a joint visit.", "Norland and Sudland | a joint visit | -")
promises("The authorities remain committed to holding the vote in 2025.", "authorities | holding the vote in 2025 | 2025")
promises("The Minister promised the decree, without naming a day.", "Minister | the decree | -")
promises("Donors pledged $3 million to the Fund.", "Donors | $3 million to the Fund | -")
promises("Both sides bound themselves to let monitors in.", "Both sides | let monitors in | -")
promises(
  "The Minister announced that the Government would pay the families in July 2024.",
  "Minister | the Government would pay the families in July 2024 | 2024-07",
)
promises(
  "The Front told the Mission that the girls would be home before the rains.",
  "Front | the girls would be home before the rains | -",
)
promises(
  "Despite long delays, including the loss of two convoys, the authorities said that they remain committed to opening the road.",
  "authorities | opening the road | -",
)
promises(
  "The text is a unilateral undertaking by the Front to free the girls.",
  "Front | unilateral undertaking by the Front to free the girls | -",
)
promises("The parties reaffirmed their commitment to releasing prisoners.", "parties | releasing prisoners | -")
promises(
  "The Chair thanked the briefers and undertook to write to the Mission by 15 July.",
  "Chair | write to the Mission by 15 July | ../2024-07-15",
)
promises("The Mayor pledged on Human Rights Day to name two women judges.", "Mayor | name two women judges | -")
promises("The Minister gave assurances that the women would be freed.", "Minister | the women would be freed | -")
promises(
  "The authorities made a commitment to reopen the shelters by 1 December 2024.",
  "authorities | reopen the shelters by 1 December 2024 | ../2024-12-01",
)
promises(
  "The Prime Minister said that his Government would ratify the Protocol.",
  "Prime Minister | his Government would ratify the Protocol | -",
)

promises(
  "On 30 November 2023 the Front undertook to name a focal point within 90 days.",
  "Front | name a focal point within 90 days | ../2024-02-28",
)
promises(
  "On 30 November 2023 the Front pledged to free the girls within three months, and the army to watch.",
  "Front | free the girls within three months, and the army to watch | ../2024-02-29",
)

// one item for each thing promised
promises(
  "The hosts undertook to send the note within ten days and to take up the arrests.",
  "hosts | send the note within ten days | -",
  "hosts | take up the arrests | -",
)
promises(
  "The Office will publish its scan by 1 July 2024, and will share the data.",
  "Office | publish its scan by 1 July 2024 | ../2024-07-01",
  "Office | share the data | -",
)
promises("The State pledged to prevent and punish such acts.", "State | prevent and punish such acts | -")

promises(
  "Norland pledged 4 million euros for the Board, and UNMIN undertook to publish a table every six months.",
  "Norland | 4 million euros for the Board | -",
  "UNMIN | publish a table every six months | -",
)

// what a party says it will do, and what it signed
promises("I will submit a plan by 1 August 2024.", "I | submit a plan by 1 August 2024 | ../2024-08-01")
promises(
  "The Co-Chairs undertook to write. They will report before the end of the year.",
  "Co-Chairs | write | -",
  "Co-Chairs | report before the end of the year | ../2024-12-31",
)
promises("The Column signed an undertaking to end child recruitment.", "Column | end child recruitment | -")
promises("The Front and the Mission signed a joint communiqué in which the Front undertook to issue orders.", "Front | issue orders | -")
promises("Speed up work on the 2021 joint communiqué on prisons.", "- | 2021 joint communiqué on prisons | -")

// what is no promise
promisesNothing("Neither has signed the action plan that the Office has offered them.")
promisesNothing("None had pledged to free the nurses.")
promisesNothing("Urge the parties to undertake to release all women.")
promisesNothing("The Government should commit to a date, and all must remain committed to talks.")
promisesNothing("Troops committed abuses, and crimes committed to date go unpunished.")
promisesNothing("The Council will negotiate the renewal in May, and elections will pave the way.")
promisesNothing("The Mission undertook a visit and was told that the road was closed.")
promisesNothing("The pledge of May was not kept, and the funds pledged have not arrived.")
promisesNothing("Will the Office lose any posts? What will be done to shield witnesses?")
promisesNothing("She said that she would not stand, and the Minister said that it would be hard.")
promisesNothing("He announced that the vote would be postponed.")
promisesNothing("Programmes that will contribute to peace should be paid for.")

test("on noise, reading is total, anchors hold, and reading twice is equal", () => {
  const word = fc.constantFrom(
    "the",
    "Government",
    "pledged",
    "to",
    "and",
    "will",
    "publish",
    "committed",
    "itself",
    "that",
    "would",
    ",",
    ".",
    "(",
    "signed",
    "undertaking",
    "they",
    "by",
    "May",
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(" ")
      const found = commitmentsOf(text)
      expect(found.every(({ anchor }) => anchorHolds(text, anchor))).toBe(true)
      expect(commitmentsOf(text)).toEqual(found)
    }),
  )
})

test("a length of time without a beginning stands apart from a day", () => {
  const terms = commitmentsOf(
    "The Government pledged to free the nurses within ten days. It signed a written undertaking to free the teachers by 1 May 2024.",
  ).map(({ due, term }) => [due, term])
  expect(terms).toEqual([
    [undefined, "within ten days"],
    ["../2024-05-01", undefined],
  ])
})

// said before the thing, and told as speech that goes on
promises("The colonel announced on the radio that he would free the girls.", "colonel | he would free the girls | -")
promises(
  "In reply, the envoy said that the road was shut. The Mission would hand the clinic over to the nurses.",
  "Mission | hand the clinic over to the nurses | -",
)
promisesNothing("The road was shut. The Mission would hand the clinic over to the nurses if it opened.")
promisesNothing("We count 11 promises to women, and broken pledges to nurses.")

test("the rows of a table of pledges, but for those that are kept", () => {
  const text =
    "| Party | Pledge | Due | Status |\n| --- | --- | --- | --- |\n| The Front | Free the nurses | 3 May 2024 | pending |\n| Norland | Pay the guards | | done |\n"
  const paper = { ...splitPassages({ text, mediaType: "text/markdown" }), language: "en" }
  expect(readCommitments(paper, [], undefined).map(({ by, what, due }) => [by, what, due])).toEqual([
    ["Front", "Free the nurses", "2024-05-03"],
  ])
})

// in the present, of whoever writes or of several; in the passive, of deeds that the speaker can see to; and what those who met were told
promises(
  "We commit to name ten negotiators by 3 May 2025 and to keep counting.",
  "We | name ten negotiators by 3 May 2025 | ../2025-05-03",
  "We | keep counting | -",
)
promises("The Front signed a statement in which they promise to punish such acts.", "Front | punish such acts | -")
promisesNothing("The commit messages promise nothing. Their pledge to her was old.")
promises(
  "The Head of the Panel replied that a hotline would be set up before July 2024.",
  "Head of the Panel | a hotline would be set up before July 2024 | ../2024-07",
)
promisesNothing("The Minister said that elections would be set for May. He added that the road would be blocked.")
promises("The meeting was told that the European Union will provide two million.", "European Union | provide two million | -")
promisesNothing("Members asked whether it was true that the European Union will provide two million.")
promises("The hosts will meet the families again in February 2025.", "hosts | meet the families again in February 2025 | 2025-02")
promisesNothing("The Council will meet again in February 2025.")
promises("The Front endorsed an action plan to protect schools.", "Front | protect schools | -")
promisesNothing("The Assembly adopted an action plan to protect schools.")
