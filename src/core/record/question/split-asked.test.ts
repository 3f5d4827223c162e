import { expect, test } from "vitest"
import { splitAsked } from "./split-asked.ts"

/** The words behind "asked about" or "asked", with " | " where they part. */
const parts = (printed: string, governor?: string) => {
  const pieces = printed.split(" | ")
  test(printed, () => {
    // what stands between two pieces is written in braces: "{ and }"
    const clean = printed.replaceAll(" | ", "").replaceAll(/[{}]/gu, "")
    const expected = pieces.map((piece) => piece.replaceAll(/\{[^}]*\}/gu, ""))
    expect(splitAsked(clean, { start: 0, end: clean.length }, governor).map(({ start, end }) => clean.slice(start, end))).toEqual(expected)
  })
}
const about = (printed: string) => {
  parts(printed, "about")
}
const asked = (printed: string) => {
  parts(printed)
}

// nouns joined by "and"
about("the prospects for peace | { and }the status of the border talks")
about("civic space in the region | { and }the safety of women journalists")
about("the timing and modalities of the withdrawal")
about("the challenges and opportunities for women traders")
about("security and justice reform | { and }the deployment of women officers")
about("the participation of women in politics, the economy and the army")
about("disarmament | {, }elections | { and }reparations")
about("the status of the peace process | { and }efforts to bring women into it")
about("the effect of sanctions on women | {, }the state of the shelters in Port Elsin | {, and }the number of officers trained")
about("cooperation between the Office and the panel of experts")
about("women's access to land | {, as well as }the reform of the family code")
about("protection and assistance in the camps")
about("girls’ schooling | { and }the reopening of clinics in the valley")
about("the situation in Gao, Mopti and Timbuktu")
about("the results of the inquiry into the killings in Karsk, northern Ardia, in May 2021")
about("support for survivors, including medical care, shelter and legal aid")
about("the draft law on equality | { and about }the budget of the ministry")
about("the role of the United Nations in the talks | { and }the steps taken to bring women to the table")

// questions joined by questions
asked("how many women are held, and where")
asked("how many women were recruited | {, and }what keeps the others away")
asked("whether the plan had been costed | { and }whether donors had come forward")
asked("how and whether the courts were taking up such cases")
asked("what the Mission was doing for the women of Oruk | {, }how it would keep its patrols | { and }whether the police could take over")
asked("who sat on the commission | { and }by whom they were named | { and }when it would report")
asked("how the areas where State institutions are absent are served")
asked("whether women who had been displaced and who had lost their papers could vote")
asked("whether the posts would be kept | { and, }if so, who would pay for them")
asked("what had been promised | { and }what had been delivered")
asked("what lay between what was promised and what was paid")
asked("how women and girls were affected by the closure of schools and clinics")
asked("whether the parties had met and agreed on a date")
asked("why the fund had not been replenished | {; }how many shelters were open | {; and }the fate of the three missing nurses")
asked("the implications that the two options would have on women | {, and }how to avoid the worse of them")
