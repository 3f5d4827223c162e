import type { Coverage, ListedText } from "../../core/language/index.ts"
import { numbersOf, resolutionNumber, YEARS } from "../../core/symbol/index.ts"
import { OnThisPage } from "../shell/on-this-page.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { home, provisionPath, resolutions } from "../shell/paths.ts"
import { count } from "../words/count.ts"
import { dateWords } from "../words/date-words.ts"
import { runWords } from "../words/run-words.ts"

/** What is held, how much of what the Council adopted that is, and which year is asked for. */
export type ShownList = {
  readonly coverage: Coverage
  readonly texts: readonly ListedText[]
  /** The year that is shown; 0 for texts of no known year. */
  readonly year: number
  /** What the texts of that year are about, by symbol, as far as they say. */
  readonly subjects: ReadonlyMap<string, string>
  /** What was looked for and is not held, as printed. */
  readonly sought: string | undefined
}

/** All resolutions that are held, by year, and which are not. */
export function resolutionsPage(list: ShownList, assets: Assets): string {
  const { coverage, texts } = list
  return page({
    title: "Resolutions",
    assets,
    children: (
      <>
        <nav class="crumb" aria-label="Where you are">
          <a href={home}>Papers</a>
        </nav>
        <header class="head">
          <h1>
            {coverage.held === 0 && texts.length === 0
              ? "No resolution is held here yet"
              : `${coverage.held.toLocaleString("en-GB")} of ${count(coverage.adopted, "resolution")} are held`}
          </h1>
          {list.sought === undefined ? undefined : (
            <p class="trouble" role="alert">
              The text of {list.sought} is not held here.
            </p>
          )}
          {texts.length === 0 ? <Empty /> : <Lede list={list} />}
        </header>
        {texts.length === 0 ? undefined : <Held list={list} />}
      </>
    ),
  })
}

const Empty = () => (
  <p>
    They are brought in on the command line: <code>penholder import SOURCE</code>, with a folder of PDFs, a collection of texts, or a single
    resolution.
  </p>
)

function Lede({ list: { coverage, texts, sought, year } }: { readonly list: ShownList }) {
  const drafts = texts.filter(({ textKind }) => textKind === "draft").length
  const statements = texts.filter(({ symbol }) => symbol.startsWith("S/PRST/")).length
  const facts = [
    drafts > 0 ? `${drafts.toLocaleString("en-GB")} of them only as a draft` : undefined,
    statements > 0 ? `${count(statements, "statement")} of the President besides` : undefined,
    coverage.missing.length > 0 ? "“first” and “last” on other pages mean of those held" : undefined,
  ].filter((fact) => fact !== undefined)
  const words = facts.join("; ")
  return (
    <>
      {words === "" ? undefined : <p>{`${words[0]!.toUpperCase()}${words.slice(1)}.`}</p>}
      <form class="find wide" action={resolutions}>
        <label class="vh" for="symbol">
          Number or symbol
        </label>
        <input
          type="search"
          id="symbol"
          name="symbol"
          value={sought}
          placeholder="Number or symbol, such as 2242"
          maxLength={80}
          required
        />
        <button>Open</button>
      </form>
      <p class="meta ways-on">
        <a href="/compare">Compare two resolutions</a>
        <a href="/lineage">A mandate through the years</a>
      </p>
      <OnThisPage
        parts={[
          { id: "year", words: year === 0 ? "Year not stated" : String(year) },
          { id: "years", words: "By year" },
          coverage.missing.length > 0 ? { id: "missing", words: "Not held" } : undefined,
        ]}
      />
    </>
  )
}

function Held({ list }: { readonly list: ShownList }) {
  const { coverage, texts } = list
  const byYear = new Map<number, ListedText[]>()
  for (const text of texts) {
    const year = text.year ?? 0
    byYear.set(year, [...(byYear.get(year) ?? []), text])
  }
  const shown = list.year
  return (
    <>
      <YearTexts year={shown} texts={byYear.get(shown) ?? []} subjects={list.subjects} />
      <section aria-labelledby="years">
        <h2 id="years">By year</h2>
        <ol class="years-held">
          {allYears(byYear).map((year) => (
            <li key={year}>
              <a href={`${resolutions}?year=${year}#year`} aria-current={year === shown ? "true" : undefined}>
                {year}
              </a>{" "}
              <span class="soft">{heldOfYear(year, byYear.get(year) ?? [])}</span>
            </li>
          ))}
        </ol>
      </section>
      {coverage.missing.length > 0 ? (
        <section aria-labelledby="missing">
          <h2 id="missing">Not held</h2>
          <p class="runs">
            <Runs runs={coverage.missing} />
          </p>
        </section>
      ) : undefined}
    </>
  )
}

/** The years of the Council, and later ones of which something is held, the last one first. */
function allYears(byYear: ReadonlyMap<number, unknown>): readonly number[] {
  return [...new Set([...YEARS, ...[...byYear.keys()].filter((year) => year > 0)])].sort((a, b) => b - a)
}

/** "62 of 64": resolutions held, of those adopted; the number alone in a year of which that is not known. */
function heldOfYear(year: number, texts: readonly ListedText[]): string {
  const held = texts.filter(({ symbol }) => resolutionNumber(symbol) !== undefined).length
  const numbers = numbersOf(year)
  return numbers ? `${held} of ${numbers[1] - numbers[0] + 1}` : `${held}`
}

type YearProps = { readonly year: number; readonly texts: readonly ListedText[]; readonly subjects: ReadonlyMap<string, string> }

function YearTexts({ year, texts, subjects }: YearProps) {
  const held = new Set(texts.map(({ symbol }) => resolutionNumber(symbol)))
  const [from, to] = numbersOf(year) ?? [1, 0]
  const missing = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((number) => !held.has(number))
  return (
    <section class="ledger" id="year" aria-labelledby="year-h">
      <h2 id="year-h">
        {year === 0 ? "Year not stated" : year}&nbsp;<b class="count">{texts.length}</b>
      </h2>
      {missing.length > 0 ? (
        <p>
          Not held:{" "}
          <span class="null">
            [<Runs runs={runsOf(missing)} />]
          </span>
        </p>
      ) : undefined}
      {texts.length === 0 ? <p class="none">Nothing of this year is held.</p> : undefined}
      <ol class="held">
        {texts.map(({ symbol, date, textKind }) => (
          <li key={symbol}>
            <a href={provisionPath(symbol)}>{symbol}</a>
            {date === undefined ? undefined : <span class="soft"> {dateWords(date)}</span>}
            {textKind === "draft" ? (
              <>
                {" "}
                <b class="tag">draft</b>
              </>
            ) : undefined}
            {subjects.has(symbol) ? <span class="subject">{subjects.get(symbol)}</span> : undefined}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Runs of numbers, none of them torn at the end of a line. */
const Runs = ({ runs }: { readonly runs: readonly (readonly [number, number])[] }) =>
  runs.map((run, i) => (
    <>
      {i > 0 ? ", " : ""}
      <span class="run">{runWords([run])}</span>
    </>
  ))

function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}
