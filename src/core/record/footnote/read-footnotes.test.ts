import { expect, test } from "vitest"
import { type MediaType, splitPassages } from "../../passage/index.ts"
import { readFootnotes } from "./index.ts"

/** Each note in one line: mark, words, where its marks stand (the words before), first and last words that it governs. */
const reads = (what: string, mediaType: MediaType, lines: readonly string[], expected: readonly string[]) => {
  test(what, () => {
    const text = lines.join("\n")
    const notes = readFootnotes(splitPassages({ text, mediaType }))
    expect(
      notes.map(({ mark, anchor, refs, reach }) => {
        const places = refs.map(({ start }) => `${text.slice(Math.max(0, start - 7), start).trim()}^`).join(" ")
        const governed = reach ? text.slice(reach.start, reach.end).split("\n") : []
        return `${mark} ${anchor.clean ?? anchor.exact} | ${places} | ${governed[0]?.slice(0, 8)} … ${governed.at(-1)?.slice(-8).trim()}`
      }),
    ).toEqual(expected)
  })
}

reads(
  "a note on the sentence that introduces recommendations governs the section",
  "text/markdown",
  [
    "## Recommendations",
    "",
    "These recommendations were made by the secretariat.[^1]",
    "",
    "- Urge restraint.",
    "- Request a report.",
    "",
    "## Follow-up",
    "",
    "The Chairs left.",
    "",
    "[^1]: They bind nobody.",
  ],
  ["1 They bind nobody. | tariat.^ | These re … report."],
)
reads(
  "a note on a figure governs its paragraph alone",
  "text/markdown",
  ["Nine women were seen.<sup>1</sup>", "", "Ten men left.", "", "<sup>1</sup> In May."],
  ["1 In May. | e seen.^ | Nine wom … >1</sup>"],
)
reads(
  "numbers that begin anew on every page each find their own mark",
  "text/plain",
  [
    "Nine women were seen there.1 They left.",
    "________",
    "1 In May.",
    "\fTen men were seen there.1 They stayed.",
    "________",
    "1 In June.",
  ],
  ["1 In May. | there.^ | Nine wom … ey left.", "1 In June. | there.^ | Ten men  … stayed."],
)
reads("a note without a mark is kept", "text/markdown", ["Nine women.", "", "[^1]: In May."], ["1 In May. |  | undefined … undefined"])
