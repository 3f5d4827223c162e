import type { Passage } from "../../core/passage/index.ts"
import type { Record } from "../../core/record/index.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { paperPath } from "../shell/paths.ts"
import { wordsOf } from "../words/direction.ts"
import type { Layout, Row } from "./lay-out.ts"
import { isWholePassage, MarkedText } from "./marked-text.tsx"
import { Notes } from "./notes.tsx"

/** The rows of one part: each passage as it is laid out, its notes beside it. */
export function Rows({
  rows,
  held,
  layout,
  part,
}: {
  readonly rows: readonly Row[]
  readonly held: HeldPaper
  readonly layout: Layout
  readonly part: number
}) {
  // prettier-ignore
  const hrefOf = (passage: string): string => {
    const where = layout.partOfPassage.get(passage) ?? part
    return where === part ? `#${passage}` : `${paperPath(held.id, where)}#${passage}`
  }
  const noteHref = footnoteFinder(held.record)
  const words = wordsOf(held.record.paper.language)
  const ranks = headingRanks(rows)
  return <>{inLists(rows.map((row) => ({ row, node: node(row) })))}</>

  function node(row: Row): preact.VNode {
    const first = row.passages[0] as Row["passages"][number]
    const text = ({ passage, index }: Row["passages"][number]) => (
      <MarkedText
        passage={passage}
        index={index}
        placed={row.placed}
        finder={layout.finder}
        hrefOfNote={(mark) => {
          const note = noteHref(mark, index)
          return note === undefined ? undefined : hrefOf(note)
        }}
      />
    )
    const notes = <Notes id={held.id} placed={row.placed} hrefOfFootnote={hrefOf} />
    if (first.passage.cell)
      return (
        <div class="row" key={first.passage.id}>
          <div class="text scroll" {...words} tabIndex={0} role="region" aria-label="Table">
            <Table row={row} text={text} />
          </div>
          {notes}
        </div>
      )
    return <PassageRow key={first.passage.id} row={row} text={text(first)} notes={notes} words={words} rank={ranks.get(row) ?? 2} />
  }
}

type PassageRowProps = {
  readonly row: Row
  readonly text: preact.ComponentChildren
  readonly notes: preact.ComponentChildren
  readonly words: ReturnType<typeof wordsOf>
  readonly rank: number
}

/** The rank of each heading on the page: under the page's own, as deep as the paper has it, and never a step deeper than the one before. */
function headingRanks(rows: readonly Row[]): ReadonlyMap<Row, number> {
  const ranks = new Map<Row, number>()
  const open: { readonly level: number; readonly rank: number }[] = []
  for (const row of rows) {
    const passage = row.passages[0]?.passage
    if (passage?.kind !== "heading") continue
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= passage.level) open.pop()
    const rank = Math.min(6, (open.at(-1)?.rank ?? 1) + 1)
    open.push({ level: passage.level, rank })
    ranks.set(row, rank)
  }
  return ranks
}

/** Rows, with those of a list in one list. */
function inLists(rows: readonly { readonly row: Row; readonly node: preact.VNode }[]): preact.ComponentChildren {
  const out: preact.VNode[] = []
  for (let i = 0; i < rows.length;) {
    const isItem = (at: number) => rows[at]?.row.passages[0]?.passage.kind === "item"
    let end = i
    while (isItem(end)) end++
    if (end === i) out.push((rows[i++] as (typeof rows)[number]).node)
    else {
      out.push(
        <ul class="items" key={`list-${i}`}>
          {rows.slice(i, end).map(({ node }) => node)}
        </ul>,
      )
      i = end
    }
  }
  return out
}

function PassageRow({ row, text, notes, words, rank }: PassageRowProps) {
  const { passage, index } = row.passages[0] as Row["passages"][number]
  const whole = row.placed.find((place) => isWholePassage(passage, index, place))
  const id = passage.id
  if (passage.kind === "heading") {
    const Heading = `h${rank}` as "h2"
    return (
      <div class="row heading" id={id}>
        <Heading class="text" {...words}>
          {text}
        </Heading>
        {notes}
      </div>
    )
  }
  const depth = passage.kind === "item" ? ` item lv${Math.min(4, Math.max(1, passage.level))}` : passage.kind === "footnote" ? " fn" : ""
  const Line = passage.kind === "item" ? "li" : "div"
  const bullet = passage.kind === "item" && passage.number === undefined ? " bullet" : ""
  return (
    <Line class={`row${depth}${bullet}${whole ? " asks" : ""}`} id={id}>
      <a class={whole ? "no recommendation" : "no"} href={`#${id}`} aria-label={`Link to ${labelOf(passage)}`}>
        {whole ? whole.entry.id : passage.kind === "footnote" ? (passage.number ?? "note") : "¶"}
      </a>
      <p class="text" id={whole?.entry.id} {...words}>
        {passage.number !== undefined && passage.kind !== "footnote" ? <span class="printed-no">{`${passage.number}. `}</span> : undefined}
        {text}
      </p>
      {notes}
    </Line>
  )
}

const labelOf = (passage: Passage): string =>
  passage.kind === "footnote" ? `note ${passage.number ?? ""}` : `this ${passage.kind === "item" ? "item" : "paragraph"}`

function Table({ row, text }: { readonly row: Row; readonly text: (member: Row["passages"][number]) => preact.ComponentChildren }) {
  const lines = new Map<number, Row["passages"][number][]>()
  for (const member of row.passages) {
    const line = member.passage.cell?.row ?? 0
    lines.set(line, [...(lines.get(line) ?? []), member])
  }
  return (
    <table>
      <tbody>
        {[...lines].map(([line, members]) => (
          <tr key={line}>
            {members.map((member) =>
              member.passage.cell?.heading ? (
                <th key={member.passage.id} id={member.passage.id} scope={line === 0 ? "col" : "row"}>
                  {text(member)}
                </th>
              ) : (
                <td key={member.passage.id} id={member.passage.id}>
                  {text(member)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Leads from a mark in a passage to its note: the next one after it that bears the mark, else the last before it. */
function footnoteFinder({ passages }: Record): (mark: string, from: number) => string | undefined {
  const notes = new Map<string, { readonly id: string; readonly index: number }[]>()
  passages.forEach(({ kind, number, id }, index) => {
    if (kind === "footnote" && number !== undefined) notes.set(number, [...(notes.get(number) ?? []), { id, index }])
  })
  return (mark, from) => {
    const same = notes.get(mark)
    return (same?.find(({ index }) => index > from) ?? same?.at(-1))?.id
  }
}
