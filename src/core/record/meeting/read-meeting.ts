import type { Paper, Passage } from "../../passage/index.ts"
import { anchorOfClean, type Span, splitSentences } from "../../text/index.ts"
import { findDates, type FoundDate } from "../date/index.ts"
import { BODIES } from "./bodies.table.ts"
import { type Claim, type DateClaim, type Meeting, NO_MEETING } from "./meeting.ts"
import { headOf, isOfMeeting, labelled } from "./meeting-head.ts"
import { namesIn, readBriefers } from "./read-briefers.ts"
import { readSituation } from "./read-situation.ts"

/** What the paper says of the meeting that it is of. Of a paper that is of no meeting only the situation is read. */
export function readMeeting(paper: Paper): Meeting {
  const head = headOf(paper)
  const claim = (passage: Passage, { start, end }: Span): Claim => ({
    value: passage.text.clean.slice(start, end),
    anchor: anchorOfClean(paper.text, passage.text, start, end),
  })
  const met = isOfMeeting(head)
  const situation = situationIn(met ? head : titlesOf(head), claim)
  if (!met) return { ...NO_MEETING, situation }
  return {
    body: bodyIn(head, claim),
    situation,
    date: dateIn(head, claim),
    briefers: briefersIn(head, claim),
    secretariat: secretariatIn(paper, claim),
    previousMeeting: previousIn(paper, claim),
  }
}

/** Of a report only its title says which situation it is of: its text speaks of many. */
const titlesOf = (head: readonly Passage[]): readonly Passage[] =>
  head
    .slice(0, 10)
    .filter(
      ({ text: { clean } }) =>
        clean.length < 200 && !clean.trimEnd().endsWith(".") && !/^(?:\W*[IVX\d]+\.\s|The present|Letter dated)/u.test(clean),
    )

type MakeClaim = (passage: Passage, span: Span) => Claim

function situationIn(head: readonly Passage[], claim: MakeClaim): Claim | undefined {
  const said = labelled(head, /^(?:Situation|Country|Country or region)\b/iu)
  if (said) return claim(said.passage, said)
  const found = head.flatMap((passage, i) => {
    const place = readSituation(passage.text.clean)
    return place ? [{ passage, ...place, sureness: place.sureness + (i < TITLES ? 0 : 10) }] : []
  })
  const best = found.sort((a, b) => a.sureness - b.sureness)[0]
  return best && claim(best.passage, best)
}

/** Titles stand among so many first passages; what is said behind them is less sure. */
const TITLES = 12

const BODY = new RegExp(BODIES.join("|"), "iu")

function bodyIn(head: readonly Passage[], claim: MakeClaim): Claim | undefined {
  const said = labelled(head, /^Body\b/iu)
  if (said) return claim(said.passage, said)
  const found = head.flatMap((passage) => {
    const match = BODY.exec(passage.text.clean)
    return match ? [{ passage, start: match.index, end: match.index + match[0].length, rank: rankOf(match[0]) }] : []
  })
  const best = found.sort((a, b) => a.rank - b.rank)[0]
  return best && claim(best.passage, best)
}

const HELD = /\b(?:held|convened|met|meeting|session|summary|discussion|dialogue)\b/iu
const NOT_HELD = /\b(?:letter dated|dated|distr|issued|resolution|since the last|previous|last met|first having)\b/iu

const WHOLE = BODIES.map((body) => new RegExp(`^(?:${body})$`, "iu"))
/** The body's own name before a mention of its members; as running text prints it before a title in capitals; with its abbreviation before without. */
function rankOf(printed: string): number {
  return WHOLE.findIndex((body) => body.test(printed)) + (/\p{Ll}/u.test(printed) ? 0 : 0.5) - (printed.endsWith(")") ? 0.1 : 0)
}

/** The day or days on which the meeting was held, where a sentence that speaks of the meeting prints them. */
function dateIn(head: readonly Passage[], claim: MakeClaim): DateClaim | undefined {
  const said = labelled(head, /^(?:Dates?|Date of (?:the )?meeting|Held)\b/iu)
  const places = said
    ? [{ passage: said.passage, span: { start: said.start, end: said.end } }]
    : head.flatMap((passage) => splitSentences(passage.text.clean).map((span) => ({ passage, span })))
  for (const { passage, span } of places) {
    const words = passage.text.clean.slice(span.start, span.end)
    if (!said && (!HELD.test(words) || NOT_HELD.test(words.slice(0, 160)))) continue
    const dates = findDates(words).filter(
      ({ edtf, kind, yearMissing }) =>
        edtf !== undefined &&
        !edtf.includes("..") &&
        !yearMissing &&
        (kind === "day" || kind === "interval") &&
        /\d{4}-\d{2}-\d{2}/u.test(edtf),
    )
    const first = dates[0]
    if (!first) continue
    const { start, end, edtf } = days(words, first, dates[1])
    return { ...claim(passage, { start: span.start + start, end: span.start + end }), edtf }
  }
  return undefined
}

/** "6 and 7 June 2024" is found as two days that share a month; a meeting that was held on both ran from one to the other. */
function days(words: string, first: FoundDate, second: FoundDate | undefined): Span & { readonly edtf: string } {
  const { start, end, edtf = "" } = first
  if (!second?.edtf || !/^\s*(?:and|to|-|–|—)\s*$/u.test(words.slice(end, second.start)) || second.edtf.length !== edtf.length)
    return { start, end, edtf }
  return { start, end: second.end, edtf: `${edtf}/${second.edtf}` }
}

function briefersIn(head: readonly Passage[], claim: MakeClaim): readonly Claim[] {
  const said = labelled(head, /^(?:Briefers?|Briefed by|Speakers)\b/iu)
  if (said) {
    const names = namesIn(said.passage.text.clean, said)
    return (names.length ? names : [said]).map((span) => claim(said.passage, span))
  }
  const seen = new Set<string>()
  return head
    .flatMap((passage) => readBriefers(passage.text.clean).map((span) => claim(passage, span)))
    .filter(({ value }) => !seen.has(value) && seen.add(value))
}

const SECRETARIAT =
  /\b[Ss]ecretariat(?: of the (?:IEG|Group|Informal Experts? Group[^(.]{0,60}?))?\s*(?:\(|, (?=UN[- ]?Women))(?<in>UN[- ]?Women|\p{Lu}{3,}|United Nations Entity for Gender Equality and the Empowerment of Women)\b|(?<who>UN[- ]?Women|United Nations Entity for Gender Equality and the Empowerment of Women(?: \(UN-Women\))?|[\p{Lu}][\p{L}-]+(?: [\p{Lu}][\p{L}-]+){0,4})(?:,? (?:acting |serving |which (?:serves|acts|served|acted) |in its (?:capacity|role) )?as (?:the )?(?:[\p{L}-]+ ){0,2}?secretariat|,? (?:the )?secretariat of (?:the )?(?:IEG|Group|Informal)|,? (?:provided|provides) the secretariat| is the secretariat)/u

function secretariatIn({ passages }: Paper, claim: MakeClaim): Claim | undefined {
  const said = labelled(passages.slice(0, 60), /^Secretariat\b/u)
  if (said) return claim(said.passage, said)
  for (const passage of passages) {
    const match = passage.text.clean.includes("secretariat") ? SECRETARIAT.exec(passage.text.clean) : null
    const who = match?.groups?.who ?? match?.groups?.in
    if (!match || who === undefined) continue
    const start = match.index + match[0].indexOf(who)
    return claim(passage, { start, end: start + who.length })
  }
  return undefined
}

const LAST_MET =
  /\b(?:last time (?:that )?(?:the|it) (?:IEG |Group |Informal Experts? Group )?(?:had )?(?:last )?(?:met|convened)|(?:last|previous|preceding|first|earlier|second|third) (?:meeting|session)(?: of the (?:IEG|Group))?(?: on [\p{L} '’]{3,40}?)?(?:,? (?:was |which was |had been )?(?:held|convened|took place))?|the (?:first|last|previous) (?:one )?having (?:been held|taken place)|last (?:met|discussed|considered|convened)|(?:had|has) (?:last|previously) (?:met|convened|considered|discussed))\b[^.;]{0,60}?(?=\b(?:in|on|of|,|since|held)\b)/iu
const SINCE_THEN =
  /\bsince its? (?:last|previous) (?:meeting|session)\b|\bfirst (?:discussion|meeting|session|review|consideration)\b[^.;]{0,60}? since\b/iu

/** When the body met before on the situation: the date that stands behind the words which speak of that meeting. */
function previousIn({ passages }: Paper, claim: MakeClaim): Meeting["previousMeeting"] {
  const said = labelled(passages.slice(0, 60), /^(?:Previous|Last) (?:meeting|session)\b/iu)
  if (said) return { ...claim(said.passage, said), edtf: findDates(said.passage.text.clean.slice(said.start, said.end))[0]?.edtf }
  for (const passage of passages) {
    if (
      passage.kind === "heading" ||
      passage.kind === "footnote" ||
      !/\b(?:last|previous|preceding|first|previously|earlier)\b/iu.test(passage.text.clean)
    )
      continue
    for (const sentence of splitSentences(passage.text.clean)) {
      const words = passage.text.clean.slice(sentence.start, sentence.end)
      const met = LAST_MET.exec(words) ?? SINCE_THEN.exec(words)
      if (!met || /\b(?:its|a|the) first (?:meeting|session)\b/iu.test(met[0])) continue
      const from = met.index + met[0].length
      const date = findDates(words.slice(from, from + 60)).find(({ edtf }) => edtf !== undefined)
      if (!date) continue
      const span = { start: sentence.start + from + date.start, end: sentence.start + from + date.end }
      return { ...claim(passage, span), edtf: date.edtf }
    }
  }
  return undefined
}
