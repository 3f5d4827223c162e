import type { Paper, Passage } from "../../passage/index.ts"
import { anchorOfClean, type Span, splitSentences } from "../../text/index.ts"
import { deriveDate, findDates, type FoundDate, type Moment, parseMoment } from "../date/index.ts"
import type { Meeting } from "../meeting/index.ts"
import { clauseGroups } from "./clause-groups.ts"
import { clauseOfDate, clauseOfVerb, phraseOfNoun } from "./clause.ts"
import type { Event } from "./event.ts"
import { looksAhead, statusOfDated } from "./event-status.ts"
import { paperDate } from "./paper-date.ts"
import { Retold, type Told } from "./same-event.ts"
import { findHappenings } from "./undated-happenings.ts"

/** A passage with what is found in it once. */
type Read = { readonly passage: Passage; readonly sentences: readonly Span[]; readonly dates: readonly FoundDate[] }

/** A claim with its place in the passage. */
type Claim = Told & Span & Pick<Event, "status" | "derived">

/**
 * Every dated event and every discrete happening, in reading order, each once: dated ones first claim their words, so that
 * what is told again without its date is not listed a second time.
 */
export function readEvents(paper: Paper, meeting: Meeting): readonly Event[] {
  const today = paperDate(paper, meeting)
  const read = paper.passages.map((passage): Read => {
    const clean = passage.text.clean
    return { passage, sentences: splitSentences(clean), dates: findDates(clean) }
  })
  const retold = new Retold()
  const dated = read.map((one) => datedClaims(one, today, meeting.date?.edtf).filter((claim) => retold.isNew(claim)))
  return read.flatMap((one, k) => {
    const own = dated[k] as readonly Claim[]
    const undated = undatedClaims(one, own).filter((claim) => retold.isNew(claim))
    return [...own, ...undated]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, what, date, status, derived }) => ({
        anchor: anchorOfClean(paper.text, one.passage.text, start, end),
        what,
        date,
        status,
        derived,
      }))
  })
}

function datedClaims({ passage, sentences, dates }: Read, today: Moment | undefined, met: string | undefined): readonly Claim[] {
  const clean = passage.text.clean
  let before: Moment | undefined
  let at = 0
  return dates.flatMap((date, k) => {
    if (isPlanningSpan(date, clean)) return []
    while (at + 1 < sentences.length && sentences[at]!.end <= date.start) at += 1
    const sentence = sentences[at] ?? { start: 0, end: clean.length }
    const room = {
      start: Math.max(sentence.start, Math.min(date.start, dates[k - 1]?.end ?? 0)),
      end: Math.max(date.end, Math.min(sentence.end, dates[k + 1]?.start ?? clean.length)),
    }
    const span = clauseOfDate(clean, room, date)
    const what = clean.slice(span.start, span.end)
    const derived = deriveDate(date, { paper: today, before, ahead: looksAhead(what, date) })
    const printed = date.relative ? (derived?.date ?? date.edtf) : date.edtf
    const full = parseMoment(derived?.date ?? printed ?? "")
    if (full?.year !== undefined) before = full
    const name = resolutionOf(clean, date) ?? (printed !== undefined && printed === met && MEETING.test(what) ? "meeting" : undefined)
    return [{ ...span, what, date: printed, name, derived, status: statusOfDated(what, date, isLater(full, today)) }]
  })
}

/** "the next twelve months": a length of time ahead, no happening. */
const isPlanningSpan = (date: FoundDate, clean: string): boolean =>
  date.relative !== undefined &&
  date.relative.shift === undefined &&
  /^(?:next|coming|following)\b/iu.test(clean.slice(date.start, date.end))

const MEETING = /\b(?:meetings?|sessions?|met|conven\w+|held|summary|réuni\w*|tenue?)\b/iu

function isLater(date: Moment | undefined, today: Moment | undefined): boolean {
  if (date?.year === undefined || today?.year === undefined) return false
  const order = ({ year, month, day }: Moment, rest: number) => (year ?? 0) * 10_000 + (month ?? rest) * 100 + (day ?? rest)
  return order(date, 0) > order(today, 99)
}

/** "resolution 2640 (2022)": the number that the year in brackets belongs to. */
function resolutionOf(clean: string, date: FoundDate): string | undefined {
  if (date.kind !== "year" || clean[date.end] !== ")") return undefined
  const number = /\b(\d{1,4}) ?\($/u.exec(clean.slice(Math.max(0, date.start - 8), date.start))?.[1]
  return number === undefined ? undefined : `resolution ${number}`
}

/** What is told without a date, in stretches where no dated event stands. */
function undatedClaims({ passage, sentences, dates }: Read, claims: readonly Claim[]): readonly Claim[] {
  const clean = passage.text.clean
  if (passage.kind === "heading" || passage.kind === "cell") return []
  let date = 0
  return sentences.flatMap((sentence) => {
    const asks = isAsk(clean.slice(sentence.start, sentence.end))
    return clauseGroups(clean, sentence).flatMap((group) => {
      while (date < dates.length && dates[date]!.end <= group.start) date += 1
      const dated = date < dates.length && dates[date]!.start < group.end
      let last = group.start
      return [...findHappenings(clean, group, { asks, dated })]
        .sort((a, b) => a.verb.start - b.verb.start)
        .flatMap(({ verb, status, nominal }) => {
          if (verb.start < last || claims.some((claim) => verb.start < claim.end && claim.start < verb.end)) return []
          const span = nominal ? phraseOfNoun(clean, group, verb) : clauseOfVerb(clean, group, verb)
          last = span.end
          return [{ ...span, what: clean.slice(span.start, span.end), date: undefined, name: undefined, status, derived: undefined }]
        })
    })
  })
}

/** A sentence that opens with an ask tells no happening. */
const isAsk = (sentence: string): boolean => ASK.test(sentence)
const ASK =
  /^(?:\(?[a-z]{1,4}\)\s*)?(?:I\s+(?:also\s+|therefore\s+|further\s+|strongly\s+|again\s+)?|to\s+|and\s+)?(?:urge|call|appeal|request|encourage|demand|ensure|support|invite|stress|reiterate|recommend|press|condemn|renew|extend|strengthen|consider|keep|add|include|retain|decide|maintain|raise|visit|fund)\b/iu
