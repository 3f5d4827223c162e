import { type Chain, type Lineage, provisionThreads, type Thread } from "../../core/comparison/index.ts"
import type { Decided } from "./lineage-lines.ts"
import { OnThisPage } from "../shell/on-this-page.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { ResolutionsCrumb } from "../shell/resolutions-crumb.tsx"
import { comparePath, lineagePath, provisionPath, shortSymbol, threadPath } from "../shell/paths.ts"
import { count } from "../words/count.ts"
import { dateWords } from "../words/date-words.ts"
import { throughTheYears } from "./through-the-years.ts"
import { MarkKey, Years } from "./years.tsx"

/** A lineage as its page shows it. */
export type ShownLineage = {
  /** By which it was asked for. */
  readonly symbol: string
  readonly lineage: Lineage
  /** Whose word the chain is. Absent where it is as it was found. */
  readonly decision: Decided | undefined
  /** Of a chain that is only tried: "?chain=…", to be kept in links. Else empty. */
  readonly query: string
}

/** The provisions of a mandate through the years: first what was dropped. */
export function lineagePage(shown: ShownLineage, assets: Assets): string {
  const { lineage, symbol } = shown
  const name = lineage.mandate?.name ?? symbol
  return page({
    title: `${name} through the years`,
    assets,
    class: "lineage",
    cite: `${symbol}, ${throughTheYears(lineage)}`,
    children: <Lines shown={shown} />,
  })
}

const SECTIONS: readonly { readonly end: Thread["end"]; readonly title: string; readonly says: string }[] = [
  {
    end: "dropped",
    title: "What did the Council drop?",
    says: "The mandate that followed at once has them no more, in any form. The last mandates come first.",
  },
  { end: "held", title: "What still stands", says: "In the last mandate that is held." },
  { end: "unknown", title: "Lost from sight", says: "The mandate that followed is not held, and the next that is has them no more. Which of them dropped each is not known here." }, // prettier-ignore
  { end: "merged", title: "Gone into another provision", says: "Its words stand there." },
]

function Lines({ shown }: { readonly shown: ShownLineage }) {
  const { lineage, symbol } = shown
  const { mandate } = lineage
  const threads = provisionThreads(lineage.threads)
  const sections = SECTIONS.flatMap((section) => {
    const own = threads.filter(({ end }) => end === section.end).toSorted((a, b) => b.steps.length - a.steps.length)
    return own.length === 0 ? [] : [{ ...section, own }]
  })
  return (
    <>
      <ResolutionsCrumb>
        <a href={provisionPath(symbol)}>{symbol}</a>
      </ResolutionsCrumb>
      <header class="head">
        <h1>{mandate ? mandate.name : symbol}</h1>
        {mandate ? <p>{mandate.situation}</p> : <p>No mandate is known to which {symbol} belongs. If it has a chain, name it below.</p>}
        <OnThisPage
          parts={[
            { id: "chain", words: "The chain" },
            ...sections.flatMap(({ end, title, own }) => [
              { id: end, words: title },
              ...(end === "dropped" ? droppingMandates(own, lineage) : []).map(({ symbol }) => ({
                id: droppedBy(symbol),
                words: `Dropped by ${symbol}`,
              })),
            ]),
          ]}
        />
      </header>
      <ChainList chain={lineage} shown={shown} />
      <MarkKey />
      {sections.map(({ end, title, says, own }) => (
        <section key={end} aria-labelledby={end}>
          <h2 id={end}>
            {title} <span class="soft">{own.length}</span>
          </h2>
          <p class="soft">{says}</p>
          {end === "dropped" ? (
            <DroppedByMandate threads={own} lineage={lineage} shown={shown} />
          ) : (
            <Threads threads={own} lineage={lineage} shown={shown} />
          )}
        </section>
      ))}
    </>
  )
}

type ThreadsProps = { readonly threads: readonly Thread[]; readonly lineage: Lineage; readonly shown: ShownLineage }

const Threads = ({ threads, lineage, shown }: ThreadsProps) => (
  <ol class="threads">
    {threads.map((thread) => (
      <ThreadRow key={thread.id} thread={thread} lineage={lineage} shown={shown} />
    ))}
  </ol>
)

/** What was dropped, under the mandate that dropped it. */
const DroppedByMandate = ({ threads, lineage, shown }: ThreadsProps) =>
  droppingMandates(threads, lineage).map(({ symbol, date, own }) => (
    <section key={symbol} class="dropping" id={droppedBy(symbol)}>
      <h3>
        By {symbol}
        {date === undefined ? "" : `, ${dateWords(date)}`} <span class="soft">{own.length}</span>
      </h3>
      <Threads threads={own} lineage={lineage} shown={shown} />
    </section>
  ))

/** The mandates that dropped something, the last one first, each with what it dropped. */
const droppingMandates = (threads: readonly Thread[], { links }: Chain) =>
  links.toReversed().flatMap(({ symbol, date }) => {
    const own = threads.filter(({ steps }) => steps.at(-1)?.symbol === symbol)
    return own.length === 0 ? [] : [{ symbol, date, own }]
  })

const droppedBy = (symbol: string): string => `dropped-by-${shortSymbol(symbol)}`

function ChainList({ chain: { links }, shown }: { readonly chain: Chain; readonly shown: ShownLineage }) {
  const unseen = links.filter(({ held }) => !held).length
  const heldBefore = (i: number) => links.slice(0, i).findLast(({ held }) => held)
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">The chain</h2>
      {shown.decision ? (
        <p>
          <b class="decided">decided</b> {shown.decision.by}, {dateWords(shown.decision.at.slice(0, 10))}: these resolutions.
        </p>
      ) : undefined}
      {shown.query === "" ? undefined : (
        <p>
          This chain is tried, not kept. <a href={lineagePath(shown.symbol)}>The chain as it is kept</a>
        </p>
      )}
      <ol class="chain">
        {links.map(({ symbol, date, held, isDraft }, i) => {
          const before = heldBefore(i)
          return (
            <li key={symbol} class={held ? undefined : "absent"}>
              {held ? <a href={provisionPath(symbol)}>{symbol}</a> : symbol}
              {isDraft ? <b class="tag">draft</b> : undefined}
              <span class="soft">{date === undefined ? <span class="null">[date not known]</span> : dateWords(date)}</span>
              {held ? before ? <a href={comparePath(before.symbol, symbol)} aria-label={`Compare ${before.symbol} with ${symbol}`}>compare with {before.symbol}</a> : undefined : <span class="null">[text not held]</span>}
            </li>
          )
        })}
      </ol>
      {unseen > 0 ? <p>{count(unseen, "mandate")} of {links.length} {unseen === 1 ? "is" : "are"} not held: nothing is said to begin, end or be dropped there.</p> : undefined}
      <details>
        <summary>Mend the chain</summary>
        <form method="post" action={`${lineagePath(shown.symbol)}/chain`} class="mend">
          <label for="mended">The resolutions that belong to it, by number, with commas between. Those that are not held may be named too; none means the chain as it is found.</label>
          <textarea id="mended" name="chain" rows={3} maxLength={2000}>
            {links.map(({ symbol }) => symbol.replace(/^S\/RES\/(\d+) .*$/u, "$1")).join(", ")}
          </textarea>
          <label for="by">Your name, which stands beside the decision</label>
          <input id="by" name="by" maxLength={200} autocomplete="name" />
          <p>
            <button formaction={lineagePath(shown.symbol)} formmethod="get">
              Try this chain
            </button>{" "}
            <button>Keep this chain</button>
          </p>
        </form>
      </details>
    </section>
  ) // prettier-ignore
}

function ThreadRow({ thread, lineage, shown }: { readonly thread: Thread; readonly lineage: Lineage; readonly shown: ShownLineage }) {
  const standing = thread.steps.filter(({ text }) => text !== "")
  const [first, last] = [thread.steps[0], standing.at(-1)]
  return (
    <li id={thread.id}>
      <a href={`${threadPath(shown.symbol, thread.id)}${shown.query}`}>
        {first?.label} of {first?.symbol.replace("S/RES/", "")}
      </a>{" "}
      <span class="soft small">
        {standing.length < 2
          ? "stands in no other mandate that is held"
          : `last ${last?.label ?? ""} of ${last?.symbol.replace("S/RES/", "") ?? ""}; in ${standing.length} mandates that are held`}
      </span>
      <Years thread={thread} lineage={lineage} />
      <q class="words">{shortened(last?.text ?? "")}</q>
    </li>
  )
}

const LONGEST = 150
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …` : text)
