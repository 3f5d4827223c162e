import fc from "fast-check"
import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { type Anchor, anchorHolds } from "../../text/index.ts"
import { readMeeting } from "../meeting/index.ts"
import { readQuestions } from "./read-questions.ts"

const paperOf = (text: string) => splitPassages({ text, mediaType: "text/markdown" })
const WORDS = [
  "# Questions\n\n",
  "\n\n",
  "\n- ",
  "Members",
  "One member",
  "they",
  "another",
  "asked",
  "asked about",
  "requested",
  "stressed the need for",
  "called on",
  "raised",
  "wished to know",
  "whether",
  "how",
  "what",
  "who",
  "and",
  "or",
  "as well as",
  "including",
  "between",
  "the status of",
  "women's",
  "the talks",
  "Q:",
  "A:",
  "?",
  ";",
  ",",
  ":",
  ".",
  "(a)",
  "(",
  ")",
  "“",
  "In response to a question on",
  "the Mission said",
  "Ms. Voss",
  "on 3 May 2024",
  "briefed by",
]
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 80 }).map((words) => words.join(" ")),
)

test("reading never throws, reading twice is equal, and every anchor holds", () => {
  fc.assert(
    fc.property(noise, (text) => {
      const paper = paperOf(text)
      const questions = readQuestions(paper, [])
      expect(readQuestions(paper, [])).toEqual(questions)
      const meeting = readMeeting(paper)
      expect(readMeeting(paper)).toEqual(meeting)
      const anchors: (Anchor | undefined)[] = questions.flatMap(({ anchor, asker, reply }) => [anchor, asker.anchor, ...reply.evidence])
      for (const claim of [
        meeting.body,
        meeting.situation,
        meeting.date,
        meeting.secretariat,
        meeting.previousMeeting,
        ...meeting.briefers,
      ])
        anchors.push(claim?.anchor)
      for (const anchor of anchors) if (anchor) expect(anchorHolds(text, anchor) && anchor.exact.trim() !== "").toBe(true)
    }),
    { numRuns: 300 },
  )
})

/** A cost that grew with the square of the text would not end within the test's time. */
const ends = (name: string, unit: string) => {
  test(`${name}: a long paper is read to its end`, { timeout: 30_000 }, () => {
    const paper = paperOf(unit.repeat(Math.ceil(200_000 / unit.length)))
    expect(readQuestions(paper, []).length + readMeeting(paper).briefers.length).toBeGreaterThanOrEqual(0)
  })
}
ends(
  "dense paragraphs",
  "## Questions\n\nMembers asked about the status of the talks, the fate of the nurses and how aid reached Karsk; and stressed the need for calm.\n\n",
)
ends("one endless sentence of commas", "Members asked about the talks, the trade, the dam and the road, and whether it held, ")
ends("one endless sentence of asking verbs", "members asked whether they asked and requested that one member stressed the need for ")
ends("words without a mark", "members asked women about the situation in Karsk and ")
ends("capitals", "Council Members Asked The Special Representative Of Karsk, ")
ends("entries", "Q: How many women?\n\nA: Seven women sat.\n\n")
