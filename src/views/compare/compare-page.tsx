import { type Comparison, criticalChanges, type Relation, type Row } from "../../core/comparison/index.ts"
import type { Resolution } from "../../core/language/index.ts"
import { OnThisPage } from "../shell/on-this-page.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { ResolutionsCrumb } from "../shell/resolutions-crumb.tsx"
import { comparePath, labelId, lineagePath, provisionPath } from "../shell/paths.ts"
import { Tally } from "../shell/tally.tsx"
import { count } from "../words/count.ts"
import { provisionName } from "../words/provision-name.ts"
import { CompareForm } from "./compare-form.tsx"
import { CompareMap, MapKey } from "./compare-map.tsx"
import { Moves } from "./moves-list.tsx"
import { movedProvisions, moveWords } from "./moves.ts"
import { sidePieces } from "./pieces.ts"
import { CRITICAL_WORDS, labelsOf, RELATION_WORDS, sidesOf } from "./relation-words.ts"

/** Two resolutions beside each other, as the page shows them. */
export type ShownComparison = {
  readonly left: Resolution
  readonly right: Resolution
  readonly comparison: Comparison
  /** Only rows of this relation. Absent: all. */
  readonly only: Relation | undefined
  /** They were handed in, and are not held: nothing leads to their pages, and nothing of them is kept. */
  readonly given?: boolean
}

/** What became of each provision: first what was dropped, then both texts beside each other. */
export function comparePage(shown: ShownComparison, assets: Assets): string {
  const { left, right } = shown.comparison
  return page({
    title: `${left} and ${right} beside each other`,
    assets,
    class: "compare",
    cite: `${left} compared with ${right}${shown.given ? ", as handed in" : ""}`,
    children: <Compared shown={shown} />,
  })
}

/** The address of a row within the page. */
const rowId = (row: Row): string => (row.right[0] ? `to-${labelId(row.right[0].label)}` : `from-${labelId(row.left[0]?.label ?? "")}`)

function Compared({ shown: { left, right, comparison, only, given = false } }: { readonly shown: ShownComparison }) {
  const rows = comparison.rows.filter((row) => ![...row.left, ...row.right].every(({ kind }) => kind === "frontmatter"))
  const dropped = rows.filter(({ relation }) => relation === "dropped")
  const numbers = [...RELATION_WORDS].flatMap(([relation, words]) => {
    const n = rows.filter((row) => row.relation === relation).length
    const href = given ? undefined : `${comparePath(left.symbol, right.symbol, relation)}#rows`
    return n > 0 ? [{ key: relation, words, n, href }] : []
  })
  const whatDropped = given ? "What was dropped?" : "What did the Council drop?"
  const moves = moveWords(rows, left.provisions)
  const listed = only === undefined ? rows : rows.filter(({ relation }) => relation === only)
  return (
    <>
      <ResolutionsCrumb />
      <header class="head">
        <h1>
          {left.symbol} <span class="soft">and what became of it in</span> {right.symbol}
        </h1>
        <Drafts sides={[left, right]} />
        {given ? (
          <p>
            Both texts were handed in. Nothing of them is kept: this page is gone when it is closed. <a href="/compare#own">Compare others</a>
          </p>
        ) : (
          <>
            <p class="meta ways-on">
              <a href={lineagePath(right.symbol)}>All mandates of this chain</a>
              <a href={comparePath(right.symbol, left.symbol)}>The other way round</a>
            </p>
            <CompareForm left={left.symbol} right={right.symbol} />
          </>
        )}
        <OnThisPage
          parts={[
            { id: "dropped", words: whatDropped },
            movedProvisions(rows).length > 0 ? { id: "moves", words: "What moved?" } : undefined,
            { id: "rows", words: "Beside each other" },
          ]}
        />
      </header>
      <section aria-labelledby="dropped">
        <h2 id="dropped">{whatDropped}</h2>
        {dropped.length === 0 ? (
          <p>Nothing: every provision of {left.symbol} stands in {right.symbol}, in some form.</p>
        ) : (
          <>
            <p class="soft">
              {count(dropped.length, "provision")} of {left.symbol} {dropped.length === 1 ? "has" : "have"} no counterpart. Whether the matter is dealt with elsewhere, only a reader can say.
            </p>
            <ol class="dropped">
              {dropped.map((row) => (
                <li key={rowId(row)}>
                  <a href={`#${rowId(row)}`}>{labelsOf(row.left)}</a> <q class="words">{shortened(row.left[0]?.text ?? "")}</q>
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
      <Tally name="What became of the provisions" rows={numbers} />
      <Moves rows={rows} moves={moves} rowId={rowId} />
      <section id="rows" aria-labelledby="beside">
        <h2 id="beside">Beside each other{only === undefined ? "" : `: ${RELATION_WORDS.get(only) ?? only}`}</h2>
        <p class="soft">
          In the order of the later text; what was dropped stands where it stood. <del>Gone</del>, <ins>come</ins>, <mark class="elsewhere">in another place</mark>. A new number is no change.
          {only === undefined ? undefined : <> <a href={`${comparePath(left.symbol, right.symbol)}#rows`}>Show all rows</a></>}
        </p>
        <MapKey />
        <div class="beside">
          <CompareMap comparison={comparison} texts={{ left: left.provisions, right: right.provisions }} rowId={rowId} only={only} />
          <div class="columns">
            <div class="pair heads" aria-hidden="true">
              <p>{left.symbol}</p>
              <p>{right.symbol}</p>
            </div>
            {listed.map((row) => (
              <Pair key={rowId(row)} row={row} move={moves.get(row)} given={given} />
            ))}
          </div>
        </div>
      </section>
    </>
  ) // prettier-ignore
}

const LONGEST = 180
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …` : text)

const Drafts = ({ sides }: { readonly sides: readonly Resolution[] }) => {
  const drafts = sides.filter(({ textKind }) => textKind === "draft")
  return drafts.length === 0 ? null : (
    <p>
      <b class="tag">draft</b> Of {drafts.map(({ symbol }) => symbol).join(" and ")} the draft is held in the place of what was adopted. Words may differ.
    </p>
  ) // prettier-ignore
}

type PairProps = { readonly row: Row; readonly move: string | undefined; readonly given: boolean }

function Pair({ row, move, given }: PairProps) {
  const { relation, left, right } = row
  const critical = [...new Set(criticalChanges(row).map(({ kind }) => kind))]
  return (
    <article class={`pair ${relation}`} id={rowId(row)} aria-label={sidesOf(row).join(" to ")}>
      <p class="what">
        <b>{RELATION_WORDS.get(relation)}</b>
        {move === undefined ? undefined : <span>{move}</span>}
        {critical.map((kind) => (
          <span key={kind} class="tag">
            {CRITICAL_WORDS.get(kind)}
          </span>
        ))}
      </p>
      {left.length > 0 ? <Cell row={row} side="left" given={given} /> : <p class="side none">not in the earlier text</p>}
      {right.length > 0 ? <Cell row={row} side="right" given={given} /> : <p class="side none">not in the later text</p>}
    </article>
  )
}

function Cell({ row, side, given }: { readonly row: Row; readonly side: "left" | "right"; readonly given: boolean }) {
  const provisions = row[side]
  const alone = row.left.length === 0 || row.right.length === 0
  return (
    <div class="side">
      <p class="small">
        {provisions.map((provision) => {
          const name = (
            <>
              <span class="of">{provision.symbol}, </span>
              {provisionName(provision)}
            </>
          )
          return given ? (
            <span key={provision.label}>{name}</span>
          ) : (
            <a key={provision.label} href={provisionPath(provision.symbol, provision.label)}>
              {name}
            </a>
          )
        })}
      </p>
      <p class="text">
        {alone
          ? provisions[0]?.text
          : sidePieces(row, side).map(({ op, text }) => {
              if (op === "delete") return <del>{text}</del>
              if (op === "insert") return <ins>{text}</ins>
              return op === "move" ? <mark class="elsewhere">{text}</mark> : text
            })}
      </p>
    </div>
  )
}
