import type { Record } from "../record/index.ts"
import { resolutionNumber, resolutionSymbol } from "../symbol/index.ts"
import type { Mandate } from "./lineage/mandates.table.ts"
import { mandatesNamed, mandatesOf } from "./lineage/mandates.ts"

/** Between which two resolutions the asks of a paper are looked at, as far as it and the table of mandates tell. A proposal: a person chooses. */
export type TextsFor = {
  /** The mandate that the paper is about. Absent where it names none and no table knows its situation. */
  readonly mandate: Mandate | undefined
  /** The resolution that stood when the asks were made: the one that the recommendations name, else the last of the mandate before the meeting. */
  readonly baseline: string | undefined
  /** The next of the mandate behind the baseline. Absent where the table knows none yet. */
  readonly against: string | undefined
}

/** What of a paper tells which texts are meant. */
export type AboutPaper = {
  /** Absent where the paper does not say. */
  readonly situation: string | undefined
  /** EDTF. */
  readonly meetingDate: string | undefined
  /** Resolutions that its recommendations name, in normal form, in their order. */
  readonly named: readonly string[]
}

/** The same, read off a record. */
export function aboutPaper({ meeting, instruments, recommendations }: Record): AboutPaper {
  const named = instruments.flatMap(({ symbol, mentions }) => {
    const normal = symbol?.normal
    if (normal === undefined || resolutionNumber(normal) === undefined) return []
    const at = mentions.find(({ start }) => recommendations.some(({ anchor }) => anchor.start <= start && start < anchor.end))
    return at ? [{ normal, start: at.start }] : []
  })
  return {
    situation: meeting.situation?.value,
    meetingDate: meeting.date?.edtf,
    named: named.sort((a, b) => a.start - b.start).map(({ normal }) => resolutionSymbol(normal) ?? normal),
  }
}

/** Proposes baseline and later text: along the mandate of a resolution that the recommendations name, else along the mandate of the situation. */
export function textsFor({ situation, meetingDate, named }: AboutPaper): TextsFor {
  for (const symbol of named) {
    const mandate = mandatesOf(symbol, undefined).find(({ kind }) => kind !== "agenda")
    if (mandate)
      return { mandate, baseline: symbol, against: nextAct(mandate, ([number]) => number > (resolutionNumber(symbol) ?? Infinity)) }
  }
  const mandate = situation === undefined ? undefined : liveMandate(mandatesNamed(situation), meetingDate)
  const day = dayOf(meetingDate)
  if (!mandate || day === undefined) return { mandate, baseline: undefined, against: undefined }
  const stood = mandate.acts.findLast(([, date]) => date <= day)
  return { mandate, baseline: stood && symbolOf(stood[0]), against: nextAct(mandate, ([, date]) => date > day) }
}

/** Of several mandates of one situation the one that ran when the Group met: a mission before a regime, the one begun last before others. */
function liveMandate(mandates: readonly Mandate[], meetingDate: string | undefined): Mandate | undefined {
  const day = dayOf(meetingDate)
  const of = (kind: Mandate["kind"]) => mandates.filter((mandate) => mandate.kind === kind)
  for (const some of [of("mission"), of("regime")]) {
    const running =
      day === undefined ? some : some.filter(({ acts }) => (acts[0]?.[1] ?? "") <= day && (acts.at(-1)?.[1] ?? "") >= yearBefore(day))
    const [last] = running.toSorted((a, b) => ((a.acts[0]?.[1] ?? "") < (b.acts[0]?.[1] ?? "") ? 1 : -1))
    if (last) return last
  }
  return undefined
}

const nextAct = (mandate: Mandate, isLater: (act: Mandate["acts"][number]) => boolean): string | undefined => {
  const act = mandate.acts.find(isLater)
  return act && symbolOf(act[0])
}

const symbolOf = (number: number): string => resolutionSymbol(String(number)) ?? `S/RES/${number}`

/** The first day of a date that is printed to the day; of a month or year none: what was adopted before and after is not told apart then. */
const dayOf = (edtf: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}/u.exec(edtf ?? "")?.[0]

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
