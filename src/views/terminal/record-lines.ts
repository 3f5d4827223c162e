import { type Anchor, lineColumns } from "../../core/text/index.ts"
import type { Claim, Record as PaperRecord } from "../../core/record/index.ts"
import { letters } from "../ledger/entries.ts"
import { ACTOR_KINDS } from "../words/actor-kinds.ts"
import { REPLY_WORDS } from "../words/reply-words.ts"
import { type Ink, NO_INK } from "./ink.ts"
import { GLUE, harmless, wrap } from "./wrap.ts"

/** The parts of a record that may be asked for alone, in the order in which they are shown. */
export const KINDS = [
  "meeting",
  "recommendations",
  "questions",
  "figures",
  "events",
  "actors",
  "instruments",
  "commitments",
  "footnotes",
  "findings",
] as const
export type Kind = (typeof KINDS)[number]

/** How a record is shown: in which colours, how wide, which parts of it. */
export type Look = { readonly ink: Ink; readonly width: number; readonly kinds: readonly Kind[] }

/** A record as lines of a terminal. Every item says where it stands in the paper's text, as line:column, and what the paper does not say. */
export function recordLines(
  record: PaperRecord,
  { ink, width, kinds }: Look = { ink: NO_INK, width: 80, kinds: KINDS },
): readonly string[] {
  const page = new Page(record, ink, Math.max(40, width))
  page.head()
  for (const kind of KINDS)
    if (kinds.includes(kind)) {
      if (record.notAttempted.includes(kind)) page.notAttempted(kind)
      else PARTS[kind](page, record)
    }
  page.foot(kinds)
  return page.lines
}

const PARTS: Readonly<Record<Kind, (page: Page, record: PaperRecord) => void>> = {
  meeting: (page, { meeting }) => {
    page.section("Meeting")
    page.claim("Body", meeting.body)
    page.claim("Situation", meeting.situation)
    page.claim("Date", meeting.date, meeting.date?.edtf)
    for (const briefer of meeting.briefers) page.claim("Briefer", briefer)
    if (meeting.briefers.length === 0) page.claim("Briefers", undefined)
    page.claim("Secretariat", meeting.secretariat)
    page.claim("Previous", meeting.previousMeeting, meeting.previousMeeting?.edtf)
  },
  recommendations: (page, { recommendations }) => {
    const asks = recommendations.reduce((sum, { asks }) => sum + asks.length, 0)
    page.section("Recommendations", recommendations.length, asks === 1 ? "1 ask" : `${asks} asks`)
    for (const [i, { anchor, provenance, asks }] of recommendations.entries()) {
      page.item(`R${i + 1}`, anchor)
      for (const [j, ask] of asks.entries()) {
        page.detail(
          `${letters(j)}  ${page.orAbsent(ask.addressee, "addressee not printed")}${ask.councilVerb ? ` (${harmless(ask.councilVerb)})` : ""}: ${harmless(ask.action)}`,
        )
      }
      const denied = provenance.notOnBehalfOf.length ? `not on behalf of ${provenance.notOnBehalfOf.join(", ")}` : undefined
      page.detail(
        page.faint(
          `by ${[page.orAbsent(provenance.by), denied, provenance.reach === "uncertain" ? "reach uncertain" : undefined].filter(Boolean).join("; ")}`,
        ),
      )
    }
  },
  questions: (page, { questions }) => {
    page.section("Questions", questions.length)
    for (const [i, { anchor, kind, asker, reply }] of questions.entries()) {
      page.item(`Q${i + 1}`, anchor)
      const places = reply.evidence.map((place) => page.placeOf(place)).join(", ")
      const by = { members: "members", "one-member": "one member", named: "named" }[asker.as]
      page.detail(`${kind}, by ${by}; suggested: ${REPLY_WORDS[reply.state]}${places ? ` (${places})` : ""}`)
    }
  },
  figures: (page, { figures }) => {
    page.section("Figures", figures.length)
    for (const [i, figure] of figures.entries()) {
      page.item(`F${i + 1}`, figure.anchor)
      const { direction, since } = figure.change ?? {}
      page.detail(
        [
          `${figure.kind} ${harmless(String(figure.value))}`,
          (figure.unit && harmless(figure.unit)) ?? page.absent("unit not stated"),
          `of ${page.orAbsent(figure.population)}`,
          `period ${page.orAbsent(figure.period)}`,
          `base ${figure.base ? `${figure.base.value} at ${page.placeOf(figure.base.anchor)}` : page.absent("not stated")}`,
          direction && `${direction} since ${page.orAbsent(since)}`,
          figure.status,
        ]
          .filter(Boolean)
          .join("; "),
      )
    }
  },
  events: (page, { events }) => {
    page.section("Events", events.length)
    for (const [i, { anchor, date, status, derived, what }] of events.entries()) {
      page.item(`E${i + 1}`, anchor)
      page.detail(
        [date ?? page.absent("undated"), status, derived && `derived ${derived.date}: ${derived.rule}`, harmless(what)]
          .filter(Boolean)
          .join("; "),
      )
    }
  },
  actors: (page, { actors }) => {
    page.section("Actors", actors.length)
    for (const [i, { name, aliases, kind, sensitive, mentions, anchor }] of actors.entries()) {
      page.entry(`A${i + 1}`, name, page.placeOf(anchor))
      const also = aliases.length ? `also ${aliases.map(harmless).join(", ")}` : undefined
      const places = mentions.length === 1 ? "1 place" : `${mentions.length} places`
      page.detail([ACTOR_KINDS[kind], sensitive && "may be at risk", also, places].filter(Boolean).join("; "))
    }
  },
  instruments: (page, { instruments }) => {
    page.section("Instruments", instruments.length)
    for (const [i, { anchor, kind, symbol, date }] of instruments.entries()) {
      page.item(`I${i + 1}`, anchor)
      const number = symbol && (symbol.normal ?? `${harmless(symbol.printed)}, as printed`)
      page.detail([kind, number, date ?? page.absent("undated")].filter(Boolean).join("; "))
    }
  },
  commitments: (page, { commitments }) => {
    page.section("Commitments", commitments.length)
    for (const [i, { anchor, by, due }] of commitments.entries()) {
      page.item(`C${i + 1}`, anchor)
      page.detail([`by ${page.orAbsent(by)}`, `due ${due ?? page.absent("not stated")}`].join("; "))
    }
  },
  footnotes: (page, { footnotes }) => {
    page.section("Footnotes", footnotes.length)
    for (const { mark, anchor, refs } of footnotes) {
      page.item(mark, anchor)
      page.detail(refs.length ? `marked at ${refs.map((ref) => page.placeOf(ref)).join(", ")}` : page.absent("mark not found"))
    }
  },
  findings: (page, { findings }) => {
    page.section("Findings", findings.length)
    for (const { rule, severity, message, anchor } of findings) {
      page.entry(severity, message, anchor ? page.placeOf(anchor) : "(the whole paper)")
      page.detail(page.faint(rule))
    }
  },
}

/** Lines that are put together from the top. */
class Page {
  readonly lines: string[] = []
  readonly #record: PaperRecord
  readonly #ink: Ink
  readonly #width: number
  readonly #at: (offset: number) => { readonly line: number; readonly column: number }

  constructor(record: PaperRecord, ink: Ink, width: number) {
    this.#record = record
    this.#ink = ink
    this.#width = width
    this.#at = lineColumns(record.text)
  }

  head(): void {
    const { title, symbol, mediaType, language, sha256 } = this.#record.paper
    for (const line of wrap(title === undefined ? this.absent("title not stated") : harmless(title), this.#width))
      this.lines.push(this.#ink.bold(line))
    const facts = [symbol && harmless(symbol), mediaType, language, `sha256 ${sha256.slice(0, 16)}`].filter(Boolean).join(" · ")
    for (const line of wrap(facts, this.#width)) this.lines.push(this.#ink.faint(line))
  }

  notAttempted(kind: Kind): void {
    this.section(kind.charAt(0).toUpperCase() + kind.slice(1))
    this.detail(this.absent("not attempted"))
  }

  section(name: string, count?: number, more?: string): void {
    const counted = count === undefined ? "" : ` (${[count, more].filter((part) => part !== undefined).join(", ")})`
    this.lines.push("", this.#ink.heading(name) + counted)
  }

  claim(name: string, claim: Claim | undefined, normal?: string): void {
    const words = claim
      ? `${harmless(claim.value)}${normal ? ` (${normal})` : ""} ${this.faint(this.placeOf(claim.anchor))}`
      : this.absent("not stated")
    this.#put(words, `  ${name.padEnd(12)}`, " ".repeat(14))
  }

  item(id: string, anchor: Anchor): void {
    this.entry(id, anchor.clean ?? anchor.exact, this.placeOf(anchor))
  }

  entry(id: string, words: string, place: string): void {
    this.#put(`${harmless(words)} ${this.faint(place)}`, `  ${harmless(id).padEnd(4)} `, " ".repeat(7))
  }

  /** What is said beside an item. The words are Penholder's: those of the paper in it must be harmless already. */
  detail(words: string): void {
    this.#put(words, " ".repeat(9), " ".repeat(11))
  }

  foot(kinds: readonly Kind[]): void {
    const { notAttempted } = this.#record
    if (kinds.length < KINDS.length || notAttempted.length === 0) return
    this.lines.push("")
    this.#put(`Not attempted, so that an empty list says nothing: ${notAttempted.join(", ")}.`)
  }

  absent(words: string): string {
    return this.#ink.absent(`[${words.replaceAll(" ", GLUE)}]`)
  }

  orAbsent(value: string | undefined, words = "not stated"): string {
    return value === undefined ? this.absent(words) : harmless(value)
  }

  faint(words: string): string {
    return this.#ink.faint(words)
  }

  placeOf(anchor: Anchor): string {
    const { line, column } = this.#at(anchor.start)
    return `${line}:${column}`
  }

  #put(words: string, first = "", rest = first): void {
    this.lines.push(...wrap(words, this.#width, first, rest))
  }
}
