import type { Record } from "../../core/record/index.ts"
import type { ComponentChildren } from "preact"
import { isLeft } from "./is-left.ts"
import { PaperName } from "./paper-name.tsx"
import { home, type LedgerPage, ledgerPath, paperPath, uptakePath } from "./paths.ts"

/** A paper that the workbench holds, under the name that its addresses carry. */
export type HeldPaper = { readonly id: string; readonly record: Record }

type Props = {
  readonly held: HeldPaper
  readonly current: LedgerPage | "paper" | "uptake"
  readonly heading: ComponentChildren
  readonly lede?: ComponentChildren
}

/** Where you are, what the page says in one line, and the ways to the other pages of the paper. */
export function PaperHead({ held, current, heading, lede }: Props) {
  const { record, id } = held
  const ledger = current === "uptake" ? "asks" : current
  const left = NAMES.find(([page]) => page === ledger && isLeft(record, page))?.[1]
  return (
    <>
      <nav class="crumb" aria-label="Where you are">
        <a href={home}>Papers</a>
        {current === "paper" ? undefined : (
          <a href={paperPath(id)}>
            <PaperName record={record} />
          </a>
        )}
      </nav>
      <header class="head">
        <h1>{left === undefined ? heading : `${left}: not attempted`}</h1>
        {left === undefined ? lede : undefined}
      </header>
      <Tabs held={held} current={current} />
    </>
  )
}

const NAMES: readonly (readonly [LedgerPage, string])[] = [
  ["asks", "Asks"],
  ["questions", "Questions"],
  ["figures", "Figures"],
  ["events", "Events"],
  ["actors", "Actors"],
  ["instruments", "Instruments"],
  ["commitments", "Commitments"],
  ["check", "Check"],
]

function Tabs({ held: { id, record }, current }: Pick<Props, "held" | "current">) {
  const counts = {
    asks: record.recommendations.reduce((sum, { asks }) => sum + asks.length, 0),
    questions: record.questions.length,
    figures: record.figures.length,
    events: record.events.length,
    actors: record.actors.length,
    instruments: record.instruments.length,
    commitments: record.commitments.length,
    check: record.findings.length + record.tensions.length,
  }
  return (
    <nav class="tabs" aria-label="This paper">
      <a href={paperPath(id)} aria-current={current === "paper" ? "page" : undefined}>
        Paper
      </a>
      {NAMES.map(([page, name]) => (
        <a key={page} href={ledgerPath(id, page)} aria-current={current === page ? "page" : undefined}>
          {name}&nbsp;<b class="count">{isLeft(record, page) ? "–" : counts[page]}</b>
        </a>
      ))}
      <a href={uptakePath(id)} aria-current={current === "uptake" ? "page" : undefined}>
        What became of it
      </a>
    </nav>
  )
}

/** What the paper prints of itself. */
export function PaperMeta({ record: { paper } }: { readonly record: Record }) {
  return (
    <p class="meta">
      <span>Symbol {paper.symbol ?? <span class="null">[not printed]</span>}</span>
      <span>{languageName(paper.language)}</span>
    </p>
  )
}

const LANGUAGES = new Map([
  ["ar", "Arabic"],
  ["en", "English"],
  ["es", "Spanish"],
  ["fr", "French"],
  ["ru", "Russian"],
  ["und", "Language not known"],
  ["zh", "Chinese"],
])

const languageName = (code: string): string => LANGUAGES.get(code.split("-")[0] ?? "") ?? code
