import type { ComponentChildren } from "preact"
import { dateWords } from "../words/date-words.ts"
import { cleanOf } from "../words/clean-of.ts"
import { boundWord, figureNumber } from "../words/figure-number.ts"
import { count } from "../words/count.ts"
import { REPLY_WORDS } from "../words/reply-words.ts"
import { NotStated, Status } from "../shell/signs.tsx"
import { ledgerPath } from "../shell/paths.ts"
import type { Entry, EntryOf } from "../ledger/entries.ts"
import type { Placed } from "./lay-out.ts"
import { NAMES } from "./marked-text.tsx"

/** The notes beside a row: each record of it, folded away where there is no margin. */
export function Notes({
  id,
  placed,
  hrefOfFootnote,
}: {
  readonly id: string
  readonly placed: readonly Placed[]
  readonly hrefOfFootnote: (footnote: string) => string
}) {
  // prettier-ignore
  const notes = placed.filter(({ home }) => home)
  if (notes.length === 0) return null
  return (
    <details class="notes">
      <summary>{summary(notes)}</summary>
      <ul>
        {notes.map((place) => (
          <li key={place.entry.id} class={`note ${place.entry.kind} n${place.n}${indent(place, notes)}`} id={`n-${place.entry.id}`}>
            <a class="id" href={`#${place.entry.id}`} aria-label={`${NAMES[place.entry.kind]} ${place.entry.id}`}>
              {place.entry.kind === "ask" ? place.entry.id.split(".")[1] : place.entry.id}
            </a>
            <span>{says(place.entry, id, hrefOfFootnote)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** "14 questions, 2 figures, 1 event". */
function summary(notes: readonly Placed[]): string {
  return (["recommendation", "ask", "question", "figure", "event", "commitment"] as const)
    .map((kind) => [kind, notes.filter(({ entry }) => entry.kind === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => count(n, kind))
    .join(", ")
}

/** A note stands in by one step for each record, two at most, that its words lie within. */
function indent({ entry, stretches }: Placed, notes: readonly Placed[]): string {
  const [own] = stretches
  if (!own) return ""
  const around = notes.filter(({ entry: other, stretches: [place] }) => {
    if (other === entry || !place || other.kind === "event") return false
    if (other.kind === "recommendation") return entry.kind === "ask" && entry.of === other.id
    return (
      place.passage === own.passage && place.start <= own.start && own.end <= place.end && place.end - place.start > own.end - own.start
    )
  }).length
  return around === 0 ? "" : ` in${Math.min(around, 2)}`
}

function says(entry: Entry, id: string, hrefOfFootnote: (footnote: string) => string): ComponentChildren {
  switch (entry.kind) {
    case "figure":
      return saysFigure(entry)
    case "event":
      return saysEvent(entry)
    case "question":
      return saysQuestion(entry, id)
    case "commitment":
      return saysCommitment(entry, id)
    case "ask":
      return (
        <>
          {entry.ask.councilVerb === undefined ? <span class="null">[verb not printed]</span> : <q>{entry.ask.councilVerb}</q>} <span class="to" />{" "}
          <a href={`${ledgerPath(id, "asks")}?at=${entry.id}#${entry.id}`}>{entry.ask.addressee ?? <span class="null">[Addressee not printed]</span>}</a>
        </>
      ) // prettier-ignore
    case "recommendation": {
      const { provenance, asks } = entry.recommendation
      return (
        <>
          {count(asks.length, "ask")}. {provenance.by ?? <NotStated what="by whom not stated" />}
          {provenance.notOnBehalfOf.length > 0 ? `; not on behalf of ${provenance.notOnBehalfOf.join(" or ")}` : ""}
          {provenance.footnote === undefined ? undefined : (
            <>
              {provenance.reach === "uncertain" ? "; whether the " : ": "}
              <a href={hrefOfFootnote(provenance.footnote)}>note</a>
              {provenance.reach === "uncertain" ? <> reaches it is <span class="null">[uncertain]</span></> : ""}
            </>
          )}
        </>
      ) // prettier-ignore
    }
  }
}

function saysFigure({ figure }: EntryOf<"figure">): ComponentChildren {
  const { printed, unit, population, period, status, base, change } = figure
  const number = cleanOf(printed)
  const bound = boundWord(figure)
  const hasUnit = unit === undefined || number.toLowerCase().includes(unit.toLowerCase().replace(/s$/u, ""))
  return (
    <>
      {bound === undefined ? "" : `${bound} `}
      <q>{number}</q>
      {hasUnit ? "" : figure.kind === "duration" ? <span class="derived before">{`${figureNumber(figure)} ${unit}`}</span> : ` ${unit}`}
      {population === undefined ? "" : `: ${population}`}
      {base ? `, of ${base.value}` : ""}
      {change ? `, ${change.direction}${change.since === undefined ? "" : ` since ${dateWords(change.since)}`}` : ""};{" "}
      {period === undefined ? <NotStated what="period not stated" /> : <time>{dateWords(period)}</time>}
      {status === "stated" ? undefined : (
        <>
          ; <Status of={status} />
        </>
      )}
    </>
  )
}

function saysEvent({ event }: EntryOf<"event">): ComponentChildren {
  return (
    <>
      {event.date === undefined ? (
        <NotStated what="undated" />
      ) : (
        <time class={event.derived?.date === event.date ? "derived" : undefined}>{dateWords(event.date)}</time>
      )}
      {event.derived && event.derived.date !== event.date ? <span class="derived before">{dateWords(event.derived.date)}</span> : undefined}
      {": "}
      <q>{event.what}</q>
      {event.status === "occurred" ? undefined : (
        <>
          ; <Status of={event.status} />
        </>
      )}
    </>
  )
}

function saysCommitment({ commitment: { by, what, due, term }, id: entry }: EntryOf<"commitment">, id: string): ComponentChildren {
  return (
    <>
      <a href={`${ledgerPath(id, "commitments")}?at=${entry}#${entry}`}>{by ?? <NotStated what="party not printed" />}</a>: <q>{what}</q>;{" "}
      {due !== undefined ? (
        <>
          due <time>{dateWords(due)}</time>
        </>
      ) : (
        <NotStated what={term === undefined ? "due date not stated" : "due date cannot be computed"} />
      )}
    </>
  )
}

function saysQuestion({ question, id: entry }: EntryOf<"question">, id: string): ComponentChildren {
  return (
    <>
      {question.kind}, {question.asker.as === "one-member" ? "one member" : question.asker.as === "named" ? "asker printed" : "members"}:{" "}
      <a class="suggested" href={`${ledgerPath(id, "questions")}?at=${entry}#${entry}`}>
        {REPLY_WORDS[question.reply.state]}
        <span class="vh">, suggested</span>
      </a>
    </>
  )
}
