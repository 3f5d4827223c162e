import type { Record } from "../src/core/record/index.ts"
import type { Anchor } from "../src/core/text/index.ts"

const words = (anchor: Anchor): string => anchor.clean ?? anchor.exact
const line = (...fields: readonly (string | number | undefined)[]): string => fields.map((field) => field ?? "–").join(" | ")

/** A record as a person compares it: one line an item, its fields before its words; "–" where the paper does not say. */
export function recordLines(record: Record): string {
  const { meeting } = record
  return [
    line("symbol", record.paper.symbol, record.paper.title, record.paper.language),
    line(
      "meeting",
      meeting.body?.value,
      meeting.situation?.value,
      meeting.date?.edtf,
      meeting.secretariat?.value,
      meeting.previousMeeting?.edtf,
    ),
    ...meeting.briefers.map(({ value }) => line("briefer", value)),
    ...record.questions.map(({ kind, asker, reply, anchor }) => line("question", kind, asker.as, reply.state, words(anchor))),
    ...record.figures.map((f) =>
      line(
        "figure",
        f.kind,
        f.value,
        f.unit,
        f.population,
        f.period,
        f.base?.value,
        f.change && `${f.change.direction} since ${f.change.since ?? "–"}`,
        f.status,
        words(f.anchor),
      ),
    ),
    ...record.events.map((e) => line("event", e.date, e.derived?.date, e.status, words(e.anchor))),
    ...record.recommendations.flatMap((r) => [
      line(
        "recommendation",
        r.position,
        r.councilVerbs.join(", "),
        r.provenance.by,
        r.provenance.footnote,
        r.provenance.reach,
        words(r.anchor),
      ),
      ...r.asks.map((ask) => line("  ask", ask.id, ask.councilVerb, ask.addressee, words(ask.anchor))),
    ]),
    ...record.footnotes.map(({ mark, refs, anchor }) => line("footnote", mark, refs.length, words(anchor))),
    ...record.findings.map(({ rule, severity, message }) => line("finding", rule, severity, message)),
    "",
  ].join("\n")
}
