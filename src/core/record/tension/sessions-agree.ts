import type { Anchor } from "../../text/index.ts"
import { findDates } from "../date/index.ts"
import type { Place } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** A meeting that has a number and a name: "the third round of the Avenne talks", "the second session of the National Dialogue". */
const SESSION =
  /\b(?<number>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) (?<what>round|session|meeting|conference|congress|summit|sitting)(?: of (?:the )?(?<name>(?:[\p{Lu}][\p{L}’'-]*)(?: \p{L}[\p{L}’'-]*){0,2}))/giu
/** Words that say that a date is the one on which it was held. */
const HELD =
  /^[^.;:]{0,70}?\b(?:held|took place|taken place|convened|met|sat|opened|began|was scheduled|is scheduled|is set|takes place)\b[^.;:]{0,24}$/iu
const MOVED = /\b(?:postpon\w+|resched\w+|delay\w*|moved|initial\w*|original\w*|instead|resumed|again)\b/iu

/** A meeting with a number and a name was held at one time: "from 12 to 15 May" here and "from 2 to 5 June" there are put side by side. */
export function sessionsAgree(places: readonly Place[]): readonly Tension[] {
  const seen = new Map<string, { date: string; anchor: Anchor; words: string }>()
  const tensions: Tension[] = []
  for (const { clean, sentences, passage, anchor } of places) {
    if (passage.cell || !/\b(?:round|session|meeting|conference|congress|summit|sitting) of\b/u.test(clean)) continue
    const dates = findDates(clean).filter(({ kind, edtf }) => kind !== "year" && edtf !== undefined)
    for (const { start, text } of sentences) {
      if (MOVED.test(text)) continue
      for (const match of text.matchAll(SESSION)) {
        const name = match.groups?.name ?? ""
        const from = start + match.index
        const to = from + match[0].length
        const date = dates.find(({ start: at }) => at >= to && at < start + text.length && HELD.test(clean.slice(to, at)))
        if (!date || !/^\p{Lu}/u.test(name)) continue
        const key = `${match.groups?.number} ${match.groups?.what} ${name.split(" ")[0]}`.toLowerCase()
        const earlier = seen.get(key)
        const here = { date: date.edtf as string, anchor: anchor(from, date.end), words: clean.slice(date.start, date.end) }
        if (!earlier) seen.set(key, here)
        else if (clash(earlier.date, here.date))
          tensions.push({
            rule: "dates-agree",
            severity: "doubt",
            message: `The ${match[0]} is dated "${here.words}" here, "${earlier.words}" there`,
            anchors: [here.anchor, earlier.anchor],
          })
      }
    }
  }
  return tensions
}

/** Whether two dates cannot be of one meeting: their months differ, or their days where both print one. A year or day that one leaves out is none. */
function clash(a: string, b: string): boolean {
  const [first, second] = [pointOf(a), pointOf(b)]
  if (first.year && second.year && first.year !== second.year) return true
  if (first.month !== second.month) return first.month !== undefined && second.month !== undefined
  return first.day !== undefined && second.day !== undefined && first.day !== second.day
}

function pointOf(edtf: string): { year: string | undefined; month: string | undefined; day: string | undefined } {
  const [, year, month, day] = /^(?:(\d{4})|-)-(\d\d)(?:-(\d\d))?/u.exec(edtf) ?? []
  return { year, month, day }
}
