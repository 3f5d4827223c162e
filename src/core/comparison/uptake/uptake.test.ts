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

const because = (what: string, baseline: typeof before | undefined, why: string) => {
  test(`${what}: ${why}`, () => {
    const text = "## Recommendations\n\nThe Security Council should:\n\n- Call upon the parliament to adopt the law on domestic violence.\n"
    const { asks } = uptakeOf(readRecord(splitPassages({ text, mediaType: "text/markdown" }), "x"), after, baseline)
    expect(asks.map((ask) => ask.why)).toEqual([why])
  })
}
because("beside a baseline", before, "OP 4 says it, and the baseline did not.")
because("without one nothing is said of it", undefined, "OP 4 says it; what stood before is not known.")
