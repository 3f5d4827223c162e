import { type EntryOf, eventEntries } from "../ledger/entries.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import { Citing } from "../shell/citing.tsx"
import { Exports } from "../shell/exports.tsx"
import { LedgerParts, partOfList } from "../shell/ledger-parts.tsx"
import { NoneFound } from "../shell/none-found.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { type HeldPaper, PaperHead } from "../shell/paper-head.tsx"
import { ledgerPath } from "../shell/paths.ts"
import { NotStated, Status } from "../shell/signs.tsx"
import { cleanOf } from "../words/clean-of.ts"
import { count } from "../words/count.ts"
import { dateWords } from "../words/date-words.ts"
import { wordsOf } from "../words/direction.ts"
import { citedName, paperName } from "../words/paper-name.ts"
import { type Axis, axisOf } from "./axis.ts"
import { type DateSpan, dateSpan } from "./date-span.ts"
import { Stroke, Years } from "./time-strokes.tsx"

/** An event and where it stands in time: as printed, as worked out by a stated rule, or nowhere. */
type Timed = { readonly entry: EntryOf<"event">; readonly span: DateSpan | undefined; readonly derived: boolean }

/** The events of a paper in time. A vague date stays a stretch, a missing year stays missing, what is undated stands apart. */
export function eventsPage(
  held: HeldPaper,
  choice: { readonly part?: number | undefined; readonly at?: string | undefined },
  assets: Assets,
): string {
  const { record } = held
  const context = ledgerContext(held)
  const timed = eventEntries(record).map(inTime)
  const dated = timed.filter(({ span }) => span !== undefined).sort(byTime)
  const undated = timed.filter(({ span }) => span === undefined)
  const axis = axisOf(dated.flatMap(({ span }) => span ?? []))
  const meeting = record.meeting.date && dateSpan(record.meeting.date.edtf)
  const part = partOfList([...dated, ...undated], ({ entry }) => entry.id, choice)
  const line = (event: Timed) => (
    <EventLine key={event.entry.id} event={event} axis={axis} meeting={meeting?.from} held={held} context={context} />
  )
  const [datedHere, undatedHere] = [part.members.filter(({ span }) => span), part.members.filter(({ span }) => !span)]
  const noYear = timed.filter(({ entry }) => /^(?:--|XXXX)/u.test(entry.event.date ?? "")).length
  return page({
    title: `${count(timed.length, "event")}, ${paperName(record)}`,
    assets,
    cite: citedName(record),
    children: (
      <>
        <PaperHead
          held={held}
          current="events"
          heading={timed.length === 0 ? "No events" : count(timed.length, "event")}
          lede={
            timed.length === 0 ? undefined : (
              <p class="soft">
                {dated.length} on a time line, {undated.length} undated. A date is drawn as vague as it is printed: a day is a point, a month or a year is a
                stretch. {noYear > 0 ? `${count(noYear, "date")} without a year ${noYear === 1 ? "is" : "are"} worked out by the rule beside ${noYear === 1 ? "it" : "them"}, if one holds.` : ""}
              </p>
            )
          }
        />
        {timed.length === 0 ? <NoneFound record={record} ledger="events" one="event" /> : undefined}
        {datedHere.length > 0 && axis ? (
          <section class="ledger times" id="dated">
            <h2>In time&nbsp;<b class="count">{dated.length}</b></h2>
            <Years axis={axis} meeting={meeting?.from} />
            <ol>{datedHere.map(line)}</ol>
          </section>
        ) : undefined}
        {undatedHere.length > 0 ? (
          <section class="ledger" id="undated">
            <h2>Undated&nbsp;<b class="count">{undated.length}</b></h2>
            <p class="soft">They happened, or will; the paper does not say when. They are not placed on the line.</p>
            <ol>{undatedHere.map(line)}</ol>
          </section>
        ) : undefined}
        <LedgerParts path={ledgerPath(held.id, "events")} part={part} />
        <Exports id={held.id} record={record} ledger="events" />
      </>
    ),
  }) // prettier-ignore
}

function inTime(entry: EntryOf<"event">): Timed {
  const { date, derived } = entry.event
  const printed = date === undefined ? undefined : dateSpan(date)
  if (printed) return { entry, span: printed, derived: derived?.date === date }
  return { entry, span: derived && dateSpan(derived.date), derived: derived !== undefined }
}

/** In time; what is open at its beginning by its end; equals in the order of the paper. */
function byTime(a: Timed, b: Timed): number {
  return (a.span?.from ?? a.span?.to ?? 0) - (b.span?.from ?? b.span?.to ?? 0)
}

type LineProps = {
  readonly event: Timed
  readonly axis: Axis | undefined
  readonly meeting: number | undefined
  readonly held: HeldPaper
  readonly context: LedgerContext
}

function EventLine({ event: { entry, span, derived }, axis, meeting, held, context }: LineProps) {
  const { event, id, anchor } = entry
  const words = cleanOf(anchor)
  const unsaid = [...(event.date === undefined ? ["undated"] : []), ...(event.status === "occurred" ? [] : [event.status])]
  return (
    <li class={span ? "entry event timed" : "entry event"} id={id}>
      <a class="id" href={context.hrefOf(id)} aria-label={`Event ${id} in the paper`}>
        {id}
      </a>
      <p class="when">
        {event.date === undefined ? <NotStated what="undated" /> : <time>{dateWords(event.date)}</time>}
        {event.derived ? (
          <span class="small soft rule-of">
            {event.derived.date === event.date ? <span class="derived">worked out: </span> : <><span class="derived">{dateWords(event.derived.date)}</span>, worked out: </>}
            {event.derived.rule.replaceAll(/\b\d{4}(?:-\d\d){1,2}\b/gu, dateWords)}
          </span>
        ) : undefined}
      </p>
      {span && axis ? <Stroke span={span} axis={axis} meeting={meeting} derived={derived} status={event.status} /> : undefined}
      <div>
        <p>
          <q {...wordsOf(held.record.paper.language)}>{words}</q> {event.status === "occurred" ? undefined : <Status of={event.status} />}
        </p>
        <Citing>{context.cite({ anchor, id, unsaid })}</Citing>
      </div>
    </li>
  ) // prettier-ignore
}
