import type { Figure } from "../../core/record/index.ts"
import { entriesOf, figureEntries } from "../ledger/entries.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import { Exports } from "../shell/exports.tsx"
import { LedgerParts, partOfList } from "../shell/ledger-parts.tsx"
import { NoneFound } from "../shell/none-found.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { type HeldPaper, PaperHead } from "../shell/paper-head.tsx"
import { ledgerPath } from "../shell/paths.ts"
import { NotStated, Status } from "../shell/signs.tsx"
import { count } from "../words/count.ts"
import { dateWords } from "../words/date-words.ts"
import { wordsOf } from "../words/direction.ts"
import { figureNumber } from "../words/figure-number.ts"
import { citedName, paperName } from "../words/paper-name.ts"
import { BoardChart } from "./board-chart.tsx"
import { cautions, type Surroundings } from "./cautions.ts"
import { inSentences } from "./in-sentence.ts"
import { type FigureEntry, type InSentence, womenShares } from "./women-shares.ts"

/** Which figures are shown: of one status, of one kind, or those without a period; and which part of a long list, by number or by a figure in it. */
export type FigureChoice = {
  readonly status?: string | undefined
  readonly kind?: string | undefined
  readonly period?: string | undefined
  readonly part?: number | undefined
  readonly at?: string | undefined
}

const STATUSES: readonly Figure["status"][] = ["verified", "reported", "alleged", "assessed", "stated", "planned", "law"]

/** Every figure, and what may be quoted of it. */
export function figuresPage(held: HeldPaper, choice: FigureChoice, assets: Assets): string {
  const { record } = held
  const context = ledgerContext(held)
  const entries = figureEntries(record)
  const all = inSentences(entries, context)
  const board = womenShares(all)
  const shown = all.filter(({ entry }) => isChosen(entry, choice))
  const part = partOfList(shown, ({ entry }) => entry.id, choice)
  const noPeriod = entries.filter(({ figure }) => figure.period === undefined).length
  const verified = entries.filter(({ figure }) => figure.status === "verified").length
  const around = surroundingsOf(held)
  return page({
    title: `${count(entries.length, "figure")}, ${paperName(record)}`,
    assets,
    cite: citedName(record),
    children: (
      <>
        <PaperHead
          held={held}
          current="figures"
          heading={entries.length === 0 ? "No figures" : `${count(entries.length, "figure")}, and what may be quoted of each`}
          lede={
            entries.length === 0 ? undefined : (
              <p class="soft">
                {noPeriod} of the {entries.length} have no period of their own. {verified === 0 ? "None is" : verified === 1 ? "One is" : `${verified} are`} verified.
                Nothing is added up that the paper does not add up.
              </p>
            )
          }
        />
        {entries.length === 0 ? <NoneFound record={record} ledger="figures" one="figure" /> : undefined}
        {board && part.number === 1 && shown.length === all.length ? <BoardChart board={board} context={context} /> : undefined}
        {entries.length === 0 ? undefined : (
          <section class={board && shown.length === all.length ? "section" : undefined} aria-labelledby="all">
            <h2 id="all">{shown.length === all.length ? `All ${count(all.length, "figure")}` : `${count(shown.length, "figure")} of ${all.length}`}</h2>
            <Pick held={held} entries={entries} choice={choice} noPeriod={noPeriod} />
            <ol class="figs">
              {part.members.map((figure) => (
                <FigureLine key={figure.entry.id} figure={figure} held={held} context={context} around={around(figure.entry)} />
              ))}
            </ol>
          </section>
        )}
        <LedgerParts path={ledgerPath(held.id, "figures")} part={part} query={{ status: choice.status, kind: choice.kind, period: choice.period }} />
        <Exports id={held.id} record={record} ledger="figures" />
      </>
    ),
  }) // prettier-ignore
}

function isChosen({ figure }: FigureEntry, { status, kind, period }: FigureChoice): boolean {
  if (status !== undefined && figure.status !== status) return false
  if (kind !== undefined && figure.kind !== kind) return false
  return period !== "none" || figure.period === undefined
}

type PickProps = {
  readonly held: HeldPaper
  readonly entries: readonly FigureEntry[]
  readonly choice: FigureChoice
  readonly noPeriod: number
}

function Pick({ held, entries, choice, noPeriod }: PickProps) {
  const path = ledgerPath(held.id, "figures")
  const current = (is: boolean) => (is ? "true" : undefined)
  return (
    <nav class="pick" aria-label="Figures by status">
      <a href={`${path}#all`} aria-current={current(choice.status === undefined && choice.period === undefined && choice.kind === undefined)}>
        all<b class="count">{entries.length}</b>
      </a>
      {STATUSES.map((status) => {
        const n = entries.filter(({ figure }) => figure.status === status).length
        return n === 0 ? undefined : (
          <a key={status} href={`${path}?status=${status}#all`} aria-current={current(choice.status === status)}>
            <Status of={status} /><b class="count">{n}</b>
          </a>
        )
      })}
      {noPeriod === 0 ? undefined : (
        <a href={`${path}?period=none#all`} aria-current={current(choice.period === "none")}>
          period <NotStated /><b class="count">{noPeriod}</b>
        </a>
      )}
    </nav>
  ) // prettier-ignore
}

type LineProps = {
  readonly figure: InSentence
  readonly held: HeldPaper
  readonly context: LedgerContext
  readonly around: Surroundings
}

function FigureLine({ figure: { entry, sentence, start, end }, held, context, around }: LineProps) {
  const { figure, id, anchor } = entry
  const { period, population, base, change, status } = figure
  const number = figureNumber(figure)
  const unsaid = [
    ...(period === undefined ? ["period not stated"] : []),
    ...(status === "stated" ? [] : [status]),
    ...(figure.kind === "percentage" && !base ? ["base not stated"] : []),
  ]
  return (
    <li class="fig figure" id={id}>
      <div class={number.length > 9 ? "value long" : "value"}>
        <a class="id" href={context.hrefOf(id)} aria-label={`Figure ${id} in the paper`}>
          {id}
        </a>
        <b>{number}</b> {unitWords(figure, number)}
      </div>
      <div>
        <p class="sentence words" {...wordsOf(held.record.paper.language)}>
          {sentence.slice(0, start)}
          <mark>{sentence.slice(start, end)}</mark>
          {sentence.slice(end)}
        </p>
        {cautions(figure, around).map((caution) => (
          <p class="small caution" key={caution}>
            {caution}
          </p>
        ))}
        <p class="cite">{context.cite({ anchor, id, unsaid })}</p>
      </div>
      <dl class="facts">
        <Fact name="Of">{population ?? <NotStated />}</Fact>
        <Fact name="Period">{period === undefined ? <NotStated /> : <time>{dateWords(period)}</time>}</Fact>
        {base || figure.kind === "percentage" || figure.kind === "fraction" ? (
          <Fact name="Base">{base ? base.value.toLocaleString("en-GB") : <NotStated />}</Fact>
        ) : undefined}
        {change ? <Fact name="Change">{`${change.direction}${change.since === undefined ? "" : ` since ${dateWords(change.since)}`}`}</Fact> : undefined}
        <Fact name="Status"><Status of={status} /></Fact>
      </dl>
    </li>
  ) // prettier-ignore
}

const Fact = ({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** The unit, unless the number already holds it. */
const unitWords = ({ unit }: Figure, number: string): string => (unit === undefined || number.includes(unit) ? "" : unit)

/** Tells whether a figure lies within a question or an ask. */
function surroundingsOf({ record }: HeldPaper): (entry: FigureEntry) => Surroundings {
  const within = (kind: "question" | "ask") => {
    const anchors = entriesOf(record)
      .filter((entry) => entry.kind === kind)
      .map(({ anchor }) => anchor)
      .sort((a, b) => a.start - b.start)
    // asks and questions do not nest, so the last one that begins before is the only one to look at
    return ({ anchor }: FigureEntry): boolean => {
      let low = 0
      let high = anchors.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((anchors[middle]?.start ?? 0) <= anchor.start) low = middle + 1
        else high = middle
      }
      return (anchors[low - 1]?.end ?? -1) >= anchor.end
    }
  }
  const [inQuestion, inAsk] = [within("question"), within("ask")]
  return (entry) => ({ inQuestion: inQuestion(entry), inAsk: inAsk(entry) })
}
