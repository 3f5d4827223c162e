import fc from "fast-check"
import { expect, test } from "vitest"
import type { Paper, Passage } from "../../passage/index.ts"
import { anchorHolds, CleanTextBuilder } from "../../text/index.ts"
import { isMoment, parseMoment } from "../date/index.ts"
import type { Meeting } from "../meeting/index.ts"
import { readEvents } from "./index.ts"

const NO_MEETING: Meeting = {
  body: undefined,
  situation: undefined,
  date: undefined,
  briefers: [],
  secretariat: undefined,
  previousMeeting: undefined,
}

/** A paper of plain paragraphs; what begins with "# " is a heading. The date of the meeting, where one is given, is what dates are counted from. */
function events(paragraphs: readonly string[], met?: string) {
  const text = paragraphs.join("\n\n")
  let at = 0
  const passages = paragraphs.map((paragraph, i): Passage => {
    const start = at + (paragraph.startsWith("# ") ? 2 : 0)
    at += paragraph.length + 2
    const end = at - 2
    return {
      id: `p_${i}`,
      kind: paragraph.startsWith("# ") ? "heading" : "paragraph",
      number: undefined,
      parent: undefined,
      level: 0,
      anchor: { start, end, exact: text.slice(start, end) },
      text: new CleanTextBuilder(text).keep(start, end).done(),
      noteRefs: [],
      page: undefined,
      cell: undefined,
    }
  })
  const paper: Paper = { text, mediaType: "text/plain", language: "en", passages, findings: [] }
  const date = met === undefined ? undefined : { value: met, edtf: met, anchor: { start: 0, end: 0, exact: "" } }
  return { text, events: readEvents(paper, { ...NO_MEETING, date }) }
}

/** In a paper of a meeting on 28 March 2023: every event as "date | words", "-" for none. */
const tells = (sentence: string, ...expected: string[]) =>
  test(sentence, () =>
    expect(events([sentence], "2023-03-28").events.map(({ date, what }) => `${date ?? "-"} | ${what}`)).toEqual(expected),
  )
const tellsNothing = (sentence: string) => tells(sentence)
/** The status of the only event. */
const hasStatus = (sentence: string, status: string, met = "2023-03-28") =>
  test(`${sentence} (${status})`, () => expect(events([sentence], met).events.map((event) => event.status)).toEqual([status]))

// dated: the clause core around the date
tells(
  "On 27 January, the president named a board to rewrite the law.",
  "--01-27 | On 27 January, the president named a board to rewrite the law",
)
tells("The ceasefire in Norland lapsed on 31 December 2022.", "2022-12-31 | The ceasefire in Norland lapsed on 31 December 2022")
tells("Ms. Adu, who briefed the Council in May 2021, was not heard.", "2021-05 | who briefed the Council in May 2021")
tells(
  "The talks opened on 14 November 2022 and were broken off on 9 February.",
  "2022-11-14 | The talks opened on 14 November 2022",
  "--02-09 | were broken off on 9 February",
)
tells(
  "Only 4 per cent of the judges appointed in July 2022 and in February 2023 are women.",
  "2022-07 | Only 4 per cent of the judges appointed in July 2022",
  "2023-02 | in February 2023 are women",
)
tells("They hold 9 of 40 seats (compared to 11 percent in 2013).", "2013 | compared to 11 percent in 2013")
tells("It rests on the second National Action Plan (2019-2023).", "2019/2023 | the second National Action Plan (2019-2023)")
tells("The plan follows the 2019 joint communiqué to end abuse.", "2019 | the 2019 joint communiqué to end abuse")
tells("2022 saw a rise in complaints.", "2022 | 2022 saw a rise in complaints")
tells("As at 31 May, they held 62 seats.", "--05-31 | As at 31 May, they held 62 seats")
tells("In Juno, on 13 February, the Mission opened a centre.", "--02-13 | In Juno, on 13 February, the Mission opened a centre")
tells("Resolution 2994 (2021) ended; resolution 1325 (2000) stands.", "2021 | Resolution 2994 (2021)", "2000 | resolution 1325 (2000)")
tells(
  "It was listed pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015).",
  "1999 | resolutions 1267 (1999)",
  "2011 | 1989 (2011)",
  "2015 | 2253 (2015)",
)
tells("The Government is to lay a bill by 30 September 2024.", "../2024-09-30 | The Government is to lay a bill by 30 September 2024")
tells(
  "The new Ministry of Labour, Family and Women in April 2022 took over.",
  "2022-04 | The new Ministry of Labour, Family and Women in April 2022",
)
tells("Voting day was moved from 8 June to 5 October.", "--06-08 | Voting day was moved from 8 June", "--10-05 | to 5 October")
tells("Two more were shot last November.", "2022-11 | Two more were shot last November")
tells("In the last 18 months, four groups were closed down.", "- | In the last 18 months, four groups were closed down")
tells("On 3 and 5 April, it held hearings.", "--04-03 | On 3 and 5 April, it held hearings", "--04-05 | On 3 and 5 April, it held hearings")
tellsNothing("Proposals for the next twelve months stand below.")
tellsNothing("See S/2023/117 and document A/77/306, room 2027.")
tellsNothing("The helpline 2019 rings unanswered; some 2000 women called.")

// undated: one act, told as done
tells("The Council has adopted three resolutions on Norland.", "- | The Council has adopted three resolutions on Norland")
tells("It was briefed by two Norland women from civil society.", "- | It was briefed by two Norland women from civil society")
tells("Ms. Adu had recently been arrested over a speech.", "- | Ms. Adu had recently been arrested over a speech")
tells("The army subsequently vacated the school.", "- | The army subsequently vacated the school")
tells("Five of the centres have since closed their doors.", "- | Five of the centres have since closed their doors")
tells("Several gave up their candidacies.", "- | Several gave up their candidacies")
tells("Her office was raided and her staff were told to keep quiet.", "- | Her office was raided", "- | her staff were told to keep quiet")
tells("The unrest prompted the Government to close the border.", "- | The unrest prompted the Government to close the border")
tells("The Mission supported the organization of a round table.", "- | The Mission supported the organization of a round table")
tells("My Envoy, Mr. Brandt, met the Chair of the Board twice.", "- | My Envoy, Mr. Brandt, met the Chair of the Board twice")
tells("She has been receiving threats ever since.", "- | She has been receiving threats ever since")
tells("The council was dissolved and has not sat again.", "- | The council was dissolved")
tells("The Government intends to establish a women’s court.", "- | The Government intends to establish a women’s court")
tells("A dozen nurses have left the valley.", "- | A dozen nurses have left the valley")
tells("He handed over the keys, and issued a statement.", "- | He handed over the keys", "- | issued a statement")
// nouns
tells("Despite the recent postponement of the census, work goes on.", "- | the recent postponement of the census")
tells(
  "Work is harder due to the closure of the United Nations Mission in Norland.",
  "- | the closure of the United Nations Mission in Norland",
)
tells("I am alarmed by the arrest of the Vice-President.", "- | the arrest of the Vice-President")
tells("Tension rose with the reported killings of Norland nationals.", "- | the reported killings of Norland nationals")
tells("They await the upcoming elections.", "- | the upcoming elections".replace("the ", ""))
tells("The recently created framework is weak.", "- | recently created framework is weak".replace(" is weak", ""))
tells("Share the plan adopted by the Government and the Mission.", "- | the plan adopted by the Government and the Mission")
tells("Members sought details on the withdrawal of several contingents.", "- | the withdrawal of several contingents")

// no events: states, trends, asks, denials, suppositions, habits, tallies
tellsNothing("Women remain heavily under-represented in the north.")
tellsNothing("The use of sexual violence by militias has increased.")
tellsNothing("No such order had been issued.")
tellsNothing("The law has never been adopted.")
tellsNothing("Nothing has been decided about the posts.")
tellsNothing("The register has yet to be opened.")
tellsNothing("The Government should adopt the law.")
tellsNothing("Urge the authorities to adopt the law and to release the women held.")
tellsNothing("I urge the parties to ensure the adoption of the law.")
tellsNothing("Members asked whether the bill had been adopted.")
tellsNothing("Was the bill adopted?")
tellsNothing("If the bill were adopted, half of the seats could be filled.")
tellsNothing("The Board usually convened the members in the capital.")
tellsNothing("A total of 338 civilians were killed and 65 were arrested.")
tellsNothing("13 boys were abducted and 2 girls were raped.")
tellsNothing("Women and girls were raped in their homes.")
tellsNothing("The Mission verified 98 cases and documented 41 more.")
tellsNothing("Women held 27 of the seats and met the threshold.")
tellsNothing("The force conducted 18,333 patrols.")
tellsNothing("The Mission is paying for huts for officers deployed in the north.")
tellsNothing("Three of the centres that the Government opened with help are small.")
tellsNothing("It supports the creation of a forum and the establishment of courts.")
tellsNothing("The options are the establishment of a mechanism and the adoption of a budget.")
tellsNothing("The meeting was closed to the press.")
tellsNothing("A query was left hanging.")
tellsNothing("They called for the release of all women.")
tellsNothing("Preventing the abduction of women and girls is a task.")
tellsNothing("The committee concluded that more is needed.")
tellsNothing("The parties agreed on the need for calm.")

// status
hasStatus("The trial of Mr. Tarn was adjourned on 11 February.", "postponed")
hasStatus("Troops allegedly attacked Tarn on 10 February.", "alleged")
hasStatus("As at 24 March, 13 had been held.", "measurement")
hasStatus("In 2022, the Mission verified 64 cases.", "measurement")
hasStatus("The mandate ends on 31 August.", "planned")
hasStatus("The next session is foreseen for the first half of 2026.", "planned")
hasStatus("NCEP will publish a scorecard on May 6.", "planned")
hasStatus("The strategy (2019-2025) is unfunded.", "ongoing")
hasStatus("The register has been closed since 2021.", "ongoing")
hasStatus("On 14 March, the Chair resigned.", "occurred")

/** What is derived for the only event. */
const derives = (sentence: string, date: string | undefined) =>
  test(`${sentence} → ${date}`, () => expect(events([sentence], "2023-03-28").events.map((event) => event.derived?.date)).toEqual([date]))
derives("On 27 January, he resigned.", "2023-01-27")
derives("On 12 December, he resigned.", "2022-12-12")
derives("The mandate ends on 31 August.", "2023-08-31")
derives("Her kidnapping in January of this year shook them.", "2023-01")
derives("They will report by 15 July.", "../2023-07-15")
derives("On 8 March, he said that arrests would go on.", "2023-03-08")
derives("On 8 October, he said that arrests would go on.", "2022-10-08")
derives("They said that a referendum would be held on 21 September.", "2023-09-21")
derives("He resigned in 2022.", undefined)

/** Events of a whole paper, by their words. */
const lists = (name: string, paragraphs: readonly string[], expected: readonly string[], met?: string) =>
  test(name, () => expect(events(paragraphs, met).events.map(({ what }) => what)).toEqual(expected))

lists(
  "a meeting is one event, however often its day is printed",
  ["# Summary of the meeting on Norland, 6 and 7 June 2024", "The Group held its second meeting on 6 and 7 June 2024."],
  ["Summary of the meeting on Norland, 6 and 7 June 2024"],
)
lists(
  "a resolution is one event, however often it is cited",
  ["The mandate rests on resolution 2994 (2023).", "Keep paragraph 9 of resolution 2994 (2023)."],
  ["resolution 2994 (2023)"],
  "2024-06-07",
)
lists(
  "what is told again without its date is not listed again",
  ["On 19 January, Ms. Odile Brant, a journalist, was abducted in Selk.", "The abduction of Ms. Brant saddens me."],
  ["On 19 January, Ms. Odile Brant, a journalist, was abducted in Selk"],
  "2025-03-14",
)
lists(
  "two happenings of one day are two",
  ["On 27 February, the Mission published a brief.", "On 27 February, the Government affirmed its decision to take the base."],
  ["On 27 February, the Mission published a brief", "On 27 February, the Government affirmed its decision to take the base"],
  "2025-03-14",
)
lists("an empty paper tells nothing", [""], [])

test("years come from the period that a report says it covers", () => {
  const { events: read } = events([
    "Distr.: General, 15 July 2025. The report covers the period from January to December 2024.",
    "In August, the Board resigned.",
  ])
  expect(read.at(-1)?.derived?.date).toBe("2024-08")
})

const words = fc.constantFrom(
  ..."On 27 January , the Council has adopted ( 2023 ) resolution 2994 and was arrested of since by until ; : who in recent postponement upcoming elections not Ms. Adu Mali “ — . ?".split(
    " ",
  ),
)
const noise = fc.oneof(
  fc.string(),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
)

test("on noise, nothing is thrown, anchors hold, every EDTF is one, and reading twice gives the same", () => {
  fc.assert(
    fc.property(fc.array(noise, { maxLength: 4 }), fc.constantFrom(undefined, "2023-03-28"), (paragraphs, met) => {
      const { text, events: read } = events(paragraphs, met)
      for (const { anchor, what, date, derived } of read) {
        expect(anchorHolds(text, anchor)).toBe(true)
        expect(anchor.exact).toBe(what)
        for (const edtf of [date, derived?.date])
          for (const side of edtf?.split("/") ?? []) expect(side === ".." || isMoment(parseMoment(side)!), edtf).toBe(true)
      }
      expect(events(paragraphs, met).events).toEqual(read)
    }),
    { numRuns: 500 },
  )
})

test("costs grow with the text, no faster, even without a full stop", () => {
  const clause = "the Council has adopted a plan (on 3 May 2021) and the closure of the base was told to them, "
  const time = (copies: number) => {
    const start = performance.now()
    events([clause.repeat(copies)])
    return performance.now() - start
  }
  time(100)
  expect(time(4000)).toBeLessThan(150 * Math.max(time(200), 2))
})

// a finite verb behind an infinitive of its subject; a share, and an object that is nobody
tells("A bill to ban early marriage was rejected by 31 votes to 12.", "- | A bill to ban early marriage was rejected by 31 votes to 12")
tellsNothing("The women hoped to have been heard.")
tellsNothing("A third of the clinics in the valley have closed.")
tellsNothing("Some 60 per cent of our members have left the country.")
tellsNothing("The opposition has named none.")
tells("The bill has been sent back to committee.", "- | The bill has been sent back to committee")
// two months that follow one another are one happening
tells("A census was held over six weeks in May and June 2022.", "2022-05 | A census was held over six weeks in May")
tells("Shelters were closed in May and September 2022.", "2022-05 | Shelters were closed in May", "2022-09 | September 2022")
// a date that a plan or "ahead of" names lies ahead
hasStatus("The visit, planned for the first week of June, will not be public.", "planned")
hasStatus("We write ahead of the vote of 19 October on Norland.", "planned")
