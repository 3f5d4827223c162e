import { type Anchor, anchorOfClean, splitSentences } from "../../text/index.ts"
import type { Paper, Passage } from "../../passage/index.ts"
import { deriveDate, findDates, type Moment } from "../date/index.ts"
import type { Instrument } from "../instrument/index.ts"
import { tokensOf } from "../instrument/token.ts"
import type { Commitment } from "./commitment.ts"
import { dueWithin } from "./due-within.ts"
import { findPromises } from "./find-promises.ts"
import { readTables } from "./read-tables.ts"
import { termIn } from "./term.ts"

/** A quick look whether a sentence is worth taking apart. */
const WORTH =
  /\b(?:pledge|undert|commit|promis|vow|swor|announc|assur|told|bound|agreed|guarant|inform|notif|declar|confirm|sign|issue|endorse|adopt|conclu|engaged|oblig|gave|given|made|offered|provided|said|stated|indicat|will |would )/u

/** A sentence that tells what somebody said: the sentences behind it may go on with it ("The Mission would hand over …"). */
const REPORTS = /\b(?:said|stated|replied|explained|added|indicated|confirmed|reported|responded)(?: in (?:reply|response))? that\b/u

/** Instruments that bind by their nature: a joint text of two parties, an undertaking of one. */
const BINDS =
  /\bjoint\b.*\b(?:communiqu|action plan|undertaking|declaration of commitment)|\b(?:unilateral|written|signed)\b.*\b(?:commitment|undertaking|declaration)/iu

/** Every promise that a paper tells of, one item for each thing, in reading order. `today` is what relative dates are counted from. */
export function readCommitments(paper: Paper, instruments: readonly Instrument[], today: Moment | undefined): readonly Commitment[] {
  const tabled = readTables(paper, today)
  const told = paper.passages.flatMap((passage) => (tabled.has(passage) ? (tabled.get(passage) ?? []) : readPassage(paper, passage, today)))
  const bound = instruments
    .filter(({ name, anchor }) => BINDS.test(name) && !told.some((one) => near(one.anchor, anchor)))
    .map(ofInstrument)
  return [...told, ...bound].sort((a, b) => a.anchor.start - b.anchor.start)
}

function readPassage(paper: Paper, passage: Passage, today: Moment | undefined): readonly Commitment[] {
  const clean = passage.text.clean
  if (passage.kind === "heading" || !WORTH.test(clean)) return []
  let before: string | undefined
  let reported = false
  return splitSentences(clean).flatMap(({ start, end }) => {
    const words = clean.slice(start, end)
    const promised = WORTH.test(words) ? findPromises(words, tokensOf(words), { before, reported }) : []
    before = promised.at(-1)?.by
    reported ||= REPORTS.test(words)
    return promised.map((one) => {
      const what = words.slice(one.what.start, one.what.end)
      const due = dueOf(what, today) ?? dueWithin(words.slice(0, one.what.start), what)
      const anchor = anchorOfClean(paper.text, passage.text, start + one.start, start + one.end)
      return { anchor, by: one.by, what, due, term: due === undefined ? termIn(what) : undefined }
    })
  })
}

/** The last date of the thing's own words. */
function dueOf(what: string, today: Moment | undefined): string | undefined {
  const dates = findDates(what).filter(
    ({ bound, start }) =>
      bound !== "since" && (bound !== undefined || /\b(?:in|on|during|within|over|for) (?:the )?$/iu.test(what.slice(0, start))),
  )
  const date = dates.find(({ bound }) => bound === "by" || bound === "before" || bound === "until") ?? dates.at(-1)
  if (!date) return undefined
  return deriveDate(date, { paper: today, before: undefined, ahead: true })?.date ?? date.edtf
}

const near = (a: Anchor, b: Anchor): boolean => a.start < b.end + 200 && b.start < a.end + 200

function ofInstrument({ anchor, name, date }: Instrument): Commitment {
  const due = date?.includes("/") ? date : undefined
  return {
    anchor,
    by: /\b(?:by|of|between) (?:the )?(.+?)(?= to \p{Ll}|$)/u.exec(name)?.[1],
    what: name,
    due,
    term: due === undefined ? termIn(name) : undefined,
  }
}
