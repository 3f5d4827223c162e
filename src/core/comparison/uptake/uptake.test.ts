import { expect, test } from "vitest"
import { readResolution } from "../../language/index.ts"
import { splitPassages } from "../../passage/index.ts"
import { readRecord } from "../../record/index.ts"
import { uptakeOf } from "./uptake.ts"
import type { Verdict } from "../../review/index.ts"

/** Two mandates of an invented mission, a year apart; each paragraph beside what it became. */
const PARAGRAPHS: readonly (readonly [before: string | undefined, after: string | undefined])[] = [
  ["Decides to extend the mandate of UNMOSS until 30 June 2031", "Decides to extend the mandate of UNMOSS until 30 June 2032"],
  [
    "Urges the Government of Tarsis to ensure the full, equal and meaningful participation of women in the peace process",
    "Encourages the Government of Tarsis to ensure the full and equal participation of women in the peace process",
  ],
  [
    "Requests UNMOSS to continue monitoring violations of the ceasefire",
    "Requests UNMOSS to continue monitoring violations of the ceasefire",
  ],
  [undefined, "Calls upon the Tarsian parliament to adopt the law on domestic violence"],
  ["Welcomes the establishment of the reparations fund for widows of the fishing villages", undefined],
  [
    "Calls on all parties to allow humanitarian access to the besieged harbour",
    "Demands that all parties allow humanitarian access to the besieged harbour",
  ],
  [
    "Requests the Secretary-General to report every three months on the mandate",
    "Requests the Secretary-General to report every six months on the mandate",
  ],
  [undefined, "Requests the Secretary-General to prepare a plan for the reform of the coast guard"],
  [
    undefined,
    "Takes note of the wish of the islanders for a school of navigation and requests the Secretary-General to establish such a school in the old fort",
  ],
  [
    "Welcomes the opening of the tide register, and requests UNMOSS to keep the tide register open to women",
    "Requests UNMOSS to keep the tide register open to women",
  ],
  [
    "Calls on the harbour council and the fishing guild to publish their accounts",
    "Notes the letters of the harbour council and the fishing guild on the ferry",
  ],
  [
    "Expresses grave concern about the use of rape against widows in the salt camps",
    "Expresses grave concern at rape against widows in the salt camps",
  ],
  [
    "Stresses the importance of the expansion of the ferry service in the outer islands",
    "Stresses the importance of the safety of the ferry service in the outer islands",
  ],
]

const resolution = (symbol: string, date: string, paragraphs: readonly (string | undefined)[]) =>
  readResolution(
    `The Security Council,\nRecalling its resolutions,\n${paragraphs
      .filter((one) => one !== undefined)
      .map((text, i) => `${i + 1}. ${text};`)
      .join("\n")}`,
    { symbol, date },
  ).value
const before = resolution("S/RES/9001 (2030)", "2030-06-29", PARAGRAPHS.map(([left]) => left)) // prettier-ignore
const after = resolution("S/RES/9002 (2031)", "2031-06-28", PARAGRAPHS.map(([, right]) => right)) // prettier-ignore

/** What is suggested of a paper's one ask, and the passage shown first where that matters. */
const becomes = (ask: string, expected: Verdict, label?: string) => {
  test(ask, () => {
    const text = `# Summary\n\n## Recommendations\n\nThe Security Council should:\n\n- ${ask}\n`
    const { asks } = uptakeOf(readRecord(splitPassages({ text, mediaType: "text/markdown" }), "x"), after, before)
    expect(asks.map(({ suggested }) => suggested)).toEqual([expected])
    if (label !== undefined) expect(asks[0]?.evidence[0]?.clause.provision.label).toBe(label)
  })
}

becomes("Retain the request that UNMOSS monitor violations of the ceasefire.", "retained", "OP 3")
becomes("Call upon the parliament to adopt the law on domestic violence.", "taken-up", "OP 4")
becomes("Demand that the parliament adopt the law on domestic violence.", "weakened", "OP 4")
becomes("Keep the call for the full, equal and meaningful participation of women in the peace process.", "weakened", "OP 2")
becomes("Keep the word 'meaningful' in the call for women's participation in the peace process.", "weakened", "OP 2")
becomes("Keep the reference to the reparations fund for widows of the fishing villages.", "dropped")
becomes("Keep the call on all parties to allow humanitarian access to the besieged harbour.", "strengthened", "OP 5")
becomes("Keep the request that the Secretary-General report every three months.", "weakened", "OP 6")
becomes(
  "Request the Secretary-General to prepare a plan for the reform of the coast guard, with quotas for women sailors.",
  "partly",
  "OP 7",
)
becomes("Request the Secretary-General to appoint a special envoy for the islands.", "not-taken-up")
becomes("Request the country team to monitor violations of the ceasefire.", "not-taken-up", "OP 3")
// what members do by themselves, and what only the text can do
becomes("Raise the absence of women with the harbour council.", "cannot-tell")
becomes("Raise the ceiling of advisers of UNMOSS.", "not-taken-up")
// what points back says what stands beside it
becomes("Request the Secretary-General to establish a school of navigation.", "taken-up", "OP 8")
// a welcome is no request: the verb that is named must be there
becomes("Keep the welcome for the opening of the tide register.", "dropped")
becomes("Keep the request that the tide register be open to women.", "retained", "OP 9")
// whom a call was on is not what it asked
becomes("Keep the call on the harbour council and the fishing guild to publish their accounts.", "dropped")
// the noun that names what is asked for
becomes("Maintain the language on the expansion of the ferry service in the outer islands.", "weakened", "OP 12")
becomes("Request UNMOSS to give funding for the ceasefire to the fishing guild.", "not-taken-up")
becomes("Keep the language on the ferry service in the outer islands.", "retained", "OP 12")
// as fully as before, in words that were placed anew
becomes("Keep the concern at rape against widows in the salt camps.", "retained", "OP 11")

const because = (what: string, baseline: typeof before | undefined, why: string) => {
  test(`${what}: ${why}`, () => {
    const text = "## Recommendations\n\nThe Security Council should:\n\n- Call upon the parliament to adopt the law on domestic violence.\n"
    const { asks } = uptakeOf(readRecord(splitPassages({ text, mediaType: "text/markdown" }), "x"), after, baseline)
    expect(asks.map((ask) => ask.why)).toEqual([why])
  })
}
because("beside a baseline", before, "OP 4 says it, and the baseline did not.")
because("without one nothing is said of it", undefined, "OP 4 says it; what stood before is not known.")
