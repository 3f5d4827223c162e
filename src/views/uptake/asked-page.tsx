import type { ReadProvision, Resolution } from "../../core/language/index.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import { LedgerParts } from "../shell/ledger-parts.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { ResolutionsCrumb } from "../shell/resolutions-crumb.tsx"
import { askedPath, fatePath, labelId, provisionPath, uptakePath } from "../shell/paths.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { ProvenanceLine, ProvenanceNotes } from "../shell/provenance.tsx"
import { count } from "../words/count.ts"
import { paperName } from "../words/paper-name.ts"
import { provisionName } from "../words/provision-name.ts"
import { decisivePassage, type Fates, type FateRow } from "./fates.ts"
import { AskedWords } from "./asked-words.tsx"
import { Said } from "./said.tsx"

/** A resolution with the asks of papers that it answers. */
export type AskedView = {
  readonly resolution: Resolution
  readonly papers: readonly Fates[]
  /** Which part of the papers these are, and how many there are in all. */
  readonly part: { readonly number: number; readonly parts: number; readonly papers: number }
  /** The papers that a person chose, by their addresses. Absent: those that the resolution was to answer. */
  readonly chosen: readonly string[] | undefined
  /** Papers with asks that are not shown, under the names and addresses they go by. */
  readonly others: readonly { readonly id: string; readonly name: string }[]
}

/** Other papers that are named at once. */
const MOST_OTHERS = 40

/** What in a resolution was asked for, by whom: its provisions, each with the asks that it answers or whose vehicle it ended. */
export function askedPage({ resolution, papers, part, chosen, others }: AskedView, assets: Assets): string {
  const { symbol, provisions } = resolution
  const answers = new Map<string, { fates: Fates; row: FateRow }[]>()
  for (const fates of papers)
    for (const row of fates.rows) {
      const label = decisivePassage(row)?.label
      if (label !== undefined && !answers.get(label)?.push({ fates, row })) answers.set(label, [{ fates, row }])
    }
  const answering = provisions.filter(({ label }) => answers.has(label))
  const asks = papers.reduce((sum, { rows }) => sum + rows.length, 0)
  const answered = [...answers.values()].reduce((sum, { length }) => sum + length, 0)
  const shown = chosen ?? papers.map(({ held }) => held.id)
  const parts = <LedgerParts path={askedPath(symbol)} part={part} query={{ paper: chosen }} />
  const made = new Map(papers.map(({ held }) => [held, ledgerContext(held)]))
  const contexts = (held: HeldPaper) => made.get(held) ?? ledgerContext(held)
  return page({
    title: `What in ${symbol} was asked for`,
    assets,
    cite: symbol,
    children: (
      <>
        <ResolutionsCrumb>
          <a href={provisionPath(symbol)}>{symbol}</a>
        </ResolutionsCrumb>
        <header class="head">
          <h1>What in {symbol} was asked for, and by whom</h1>
          {papers.length === 0 ? (
            <p class="soft">No paper here was to be answered by this resolution, as far as its mandate and the days of the meetings tell.</p>
          ) : (
            <p class="soft">
              {answering.length} of its {count(provisions.filter(({ kind }) => kind !== "frontmatter" && kind !== "heading").length, "provision")} {answering.length === 1 ? "answers or ends" : "answer or end"} what {answered} of {count(asks, "ask")} in {count(papers.length, "paper")} asked for. Where nobody decided, the
              link between an ask and a provision is <span class="suggested">suggested</span> by machine.
            </p>
          )}
          {part.parts === 1 ? undefined : (
            <>
              <p>
                These are {papers.length} of the {part.papers} papers {chosen ? "that were chosen" : "that it was to answer"}, the ones added last first. Counts are of these alone.
              </p>
              {parts}
            </>
          )}
        </header>
        {answering.map((provision) => (
          <Answering key={provision.label} provision={provision} answers={answers.get(provision.label) ?? []} contexts={contexts} />
        ))}
        {papers.map(({ held }) => (
          <ProvenanceNotes key={held.id} of={held.record.recommendations} language={held.record.paper.language} context={contexts(held)} />
        ))}
        {papers.length === 0 ? undefined : (
          <section class="ledger" aria-labelledby="beside">
            <h2 id="beside">Papers beside it</h2>
            <ul class="firsts">
              {papers.map((fates) => (
                <Beside key={fates.held.id} fates={fates} />
              ))}
            </ul>
            {parts}
          </section>
        )}
        {others.length === 0 ? undefined : (
          <section class="ledger" aria-labelledby="others">
            <h2 id="others">Look from another paper</h2>
            <ul class="firsts">
              {others.slice(0, MOST_OTHERS).map(({ id, name }) => (
                <li key={id}>
                  <a href={askedPath(symbol, [...shown, id])}>{name}</a>
                </li>
              ))}
            </ul>
            {others.length > MOST_OTHERS ? <p class="soft">And {others.length - MOST_OTHERS} that were added earlier.</p> : undefined}
          </section>
        )}
      </>
    ),
  }) // prettier-ignore
}

type AnsweringProps = {
  readonly provision: ReadProvision
  readonly answers: readonly { readonly fates: Fates; readonly row: FateRow }[]
  readonly contexts: (held: HeldPaper) => LedgerContext
}

const Answering = ({ provision, answers, contexts }: AnsweringProps) => (
  <section class="ledger answering" id={labelId(provision.label)}>
    <h2>
      <a href={provisionPath(provision.symbol, provision.label)}>{provisionName(provision)}</a>&nbsp;<b class="count">{answers.length}</b>
    </h2>
    <blockquote class="words">{provision.text}</blockquote>
    <ol>
      {answers.map(({ fates: { held, between }, row: { id, entry, fate, decision } }) => (
        <li class="entry asked-for" key={`${held.id} ${id}`}>
          <a class="id" href={fatePath(held.id, id, between)} aria-label={`Ask ${id} of ${paperName(held.record)}, word by word`}>
            {id}
          </a>
          <div>
            <p>
              <AskedWords entry={entry} language={held.record.paper.language} />
            </p>
            <p class="verdict">
              <Said suggested={fate.suggested} decision={decision} />
            </p>
            <p class="small">{paperName(held.record)}</p>
            <ProvenanceLine provenance={entry.recommendation.provenance} context={contexts(held)} />
          </div>
        </li>
      ))}
    </ol>
  </section>
)

/** A paper, and how many of its asks nothing here answers, which leads to them. */
function Beside({ fates: { held, between, rows } }: { readonly fates: Fates }) {
  const unanswered = rows.filter((row) => !decisivePassage(row)).length
  return (
    <li>
      <a href={uptakePath(held.id, between)}>{paperName(held.record)}</a>: {count(rows.length, "ask")}, {unanswered} of them answered by nothing here
      {between.baseline === undefined ? "" : `; ${between.baseline} stood before`}
    </li>
  ) // prettier-ignore
}
