import { expect, test } from "vitest"
import { readResolution } from "../../language/index.ts"
import { endingsIn, needsVehicle } from "./vehicle.ts"

/** What an invented resolution of 30 June 2031 ends, as "name ended" or "name announced"; nothing for no ending. */
const ends = (paragraph: string, ...expected: string[]) => {
  test(paragraph, () => {
    const { value } = readResolution(
      `The Security Council,\nRecalling its resolutions,\n1. ${paragraph};\n2. Decides to remain seized of the matter.`,
      {
        symbol: "S/RES/9001 (2031)",
        date: "2031-06-30",
      },
    )
    expect(
      endingsIn(value).map(({ name, ended, only }) => `${name} ${ended ? "ended" : "announced"}${only === undefined ? "" : ` in ${only}`}`),
    ).toEqual(expected)
  })
}

ends("Decides to terminate the mandate of UNMOSS as of 30 June 2031", "UNMOSS ended")
ends("Decides to terminate UNMOSS's mandate under resolution 8990 (2030) with immediate effect", "UNMOSS ended")
ends("Decides that the mandate of the Mission shall end on 15 July 2031", "the mission ended")
ends("Decides that the mandate of UNMOSS shall end on 31 December 2031", "UNMOSS announced")
ends("Decides to lift the arms embargo established by paragraph 4 of resolution 8800 (2029)", "the arms embargo ended")
ends(
  "Decides to terminate the travel and financial measures set forth in paragraph 4 of resolution 8800 (2029)",
  "the travel and financial measures ended",
)
ends("Decides to terminate the measures on diamonds imposed by paragraph 6 of resolution 8800 (2029)", "the measures on diamonds ended")
ends("Decides to withdraw UNMOSS effective 11 July 2031", "UNMOSS ended")
ends("Decides to terminate the mandate of the Panel of Experts with immediate effect", "Panel of Experts ended")
ends("Decides to extend the mandate of UNMOSS for a final nine-month period until 31 March 2032", "UNMOSS announced")
ends("Decides that UNMOSS shall withdraw its force from East Tarsis by the end of August 2031", "UNMOSS ended in East Tarsis")
ends("Acknowledges the completion of the first phase through the withdrawal of UNMOSS from East Tarsis", "UNMOSS ended in East Tarsis")
ends("Demands the withdrawal of all foreign forces from Tarsis and decides to review it")
ends(
  "Decides that UNMOSS shall withdraw its force from East Tarsis by the end of August 2031 and limit its mandate to West Tarsis until the end of the current mandate",
  "UNMOSS ended in East Tarsis",
)
ends("Decides to initiate the gradual withdrawal of UNMOSS from East Tarsis")
ends("Calls upon the Government to create conditions conducive to completion of UNMOSS's activities and its departure from Old Tarsis")
ends(
  "Decides to maintain the measures under continuous review dependent upon progress, in light of the threat posed by the flood, towards the conditions for terminating those measures",
)
ends("Decides that any sale of arms is conditional upon end user documentation for the mission")
ends("Expresses its readiness to consider the gradual withdrawal of UNMOSS from West Tarsis")
ends("Decides to extend the mandate of UNMOSS for a further period terminating on 31 December 2031")
ends("Requests the Panel of Experts to report no later than 30 days before the termination of its mandate")
ends("Decides to review the measures and to consider whether to terminate them once the conditions are met")
ends("Decides that UNMOSS shall work in close coordination with the authorities of Tarsis")
ends("Calls upon all parties to end violence against civilians and to terminate the blockade")

ends(
  "Requests the Secretary-General to subsume the presence of the Office in Tarsis (UNMOSS) into UNTAS as of the date of this text",
  "UNMOSS ended",
)
ends("Decides that UNMOSS shall be merged into UNTAS with immediate effect", "UNMOSS ended")
ends("Decides to replace UNMOSS with UNTAS as of 1 July 2031", "UNMOSS ended")
ends("Requests the Secretary-General to consider whether UNMOSS could be merged into UNTAS")
ends("Requests the Secretary-General to merge gender advice into the planning of UNMOSS")
ends("Decides that UNMOSS shall replace its second battalion with engineers of UNTAS")

const UNMOSS = { name: "UNMOSS", ended: true, evidence: undefined, kind: "mission", only: undefined, succeeded: false, goesOn: "" } as const
const needs = (addressee: string | undefined, content: string, expected: boolean) => {
  test(`${addressee ?? "nobody"}: ${content}`, () => {
    expect(needsVehicle(UNMOSS, { addressee, content, allReferences: false, frame: undefined })).toBe(expected)
  })
}

needs("Mission", "report on threats to women mediators", true)
needs("UNMOSS", "deploy engagement teams", true)
needs("Secretary-General", "appoint women's protection advisers", true)
needs(undefined, "Ensure the recruitment of gender advisers", true)
needs("transitional authorities", "carry out the plan agreed with UNMOSS", false)
needs("Government of Tarsis", "adopt the law on reparations", false)
needs("all parties", "release women who are held", false)
needs("UNMOSS", "consult women on its withdrawal", false)
needs("Secretary-General", "include women's groups in the plan for the transfer of UNMOSS's tasks", false)
needs("United Nations", "keep gender advisers in the country team", false)
needs("Secretary-General", "move staff from UNMOSSA to other missions", false)

const EAST = { ...UNMOSS, only: "East Tarsis" }
const MEASURES = { ...UNMOSS, name: "the travel and financial measures", kind: "measures" } as const
const needsOf = (vehicle: Parameters<typeof needsVehicle>[0], addressee: string | undefined, content: string, expected: boolean) => {
  test(`${vehicle.name}, ${addressee ?? "nobody"}: ${content}`, () => {
    expect(needsVehicle(vehicle, { addressee, content, allReferences: false, frame: undefined })).toBe(expected)
  })
}

needsOf(EAST, "UNMOSS", "keep its advisers in East Tarsis", true)
needsOf(EAST, "UNMOSS", "keep its advisers in West Tarsis", false)
needsOf(EAST, "Government of Tarsis", "protect women in East Tarsis", false)
needsOf(MEASURES, undefined, "add rape to the grounds for the travel ban", true)
needsOf(MEASURES, undefined, "keep the arms embargo", false)
needsOf(MEASURES, "Panel of Experts", "report on women traders", false)
needsOf(
  { ...MEASURES, name: "the measures", goesOn: "continue the measures imposed by paragraph 8" },
  undefined,
  "add rape to the criteria for listing",
  false,
)
needsOf({ ...MEASURES, name: "the measures" }, undefined, "add rape to the criteria for listing", true)
needsOf({ ...UNMOSS, succeeded: true }, "UNMOSS", "open an office for widows in the north", true)
needsOf({ ...UNMOSS, succeeded: true }, "Secretary-General", "give UNMOSS the staff to look into rape", true)
needsOf({ ...UNMOSS, succeeded: true }, "Secretary-General", "appoint women's protection advisers", false)
needsOf({ ...UNMOSS, succeeded: true }, "Mission", "report on threats to women mediators", false)
