import type { Record } from "../../core/record/index.ts"
import { type HeldPaper, PaperHead, PaperMeta } from "../shell/paper-head.tsx"
import { PaperName } from "../shell/paper-name.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { citedName, paperName } from "../words/paper-name.ts"
import { isKind, Key, type Kind, KINDS } from "./key.tsx"
import { addressFinder } from "./address.ts"
import { MeetingFacts } from "./meeting-facts.tsx"
import { layOut } from "./lay-out.ts"
import { Rows } from "./rows.tsx"

/** Which part of a long paper, from 1, and which kinds of record are marked in it; all where none is named. */
export type PaperChoice = { readonly part: number; readonly kinds: readonly string[] }

/** The paper as it is laid out, with its record in the margin at its place. */
export function paperPage(held: HeldPaper, choice: PaperChoice, assets: Assets): string {
  const { record, id } = held
  const layout = layOut(record)
  const part = Math.min(Math.max(1, choice.part), layout.parts)
  const named = choice.kinds.filter(isKind)
  const kinds = named.length > 0 ? named : KINDS
  const hidden = KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => `hide-${kind}`)
  const rows = layout.rows.filter((row) => row.part === part)
  return page({
    title: paperName(record),
    assets,
    cite: citedName(record),
    class: hidden.join(" ") || undefined,
    children: (
      <>
        <PaperHead
          held={held}
          current="paper"
          heading={<PaperName record={record} />}
          lede={
            <>
              <PaperMeta record={record} />
              {part === 1 ? <MeetingFacts held={held} addresses={addressFinder(held, layout)} /> : undefined}
            </>
          }
        />
        <Key id={id} record={record} kinds={kinds} part={part} />
        <Parts id={id} part={part} parts={layout.parts} kinds={named} />
        <article class="paper" aria-label="The paper">
          {rows.length === 0 ? <p class="soft">There are no words in this paper.</p> : undefined}
          <Rows rows={rows} held={held} layout={layout} part={part} />
        </article>
        <Parts id={id} part={part} parts={layout.parts} kinds={named} />
        <NotRead record={record} />
      </>
    ),
  })
}

function Parts({
  id,
  part,
  parts,
  kinds,
}: {
  readonly id: string
  readonly part: number
  readonly parts: number
  readonly kinds: readonly Kind[]
}) {
  // prettier-ignore
  if (parts === 1) return null
  const href = (to: number) => `/papers/${id}?${[`part=${to}`, ...kinds.map((kind) => `kind=${kind}`)].join("&")}`
  return (
    <nav class="parts" aria-label="Parts of this paper">
      {part > 1 ? <a rel="prev" href={href(part - 1)}>Previous part</a> : <span />}
      <span class="soft">Part {part} of {parts}</span>
      {part < parts ? <a rel="next" href={href(part + 1)}>Next part</a> : <span />}
    </nav>
  ) // prettier-ignore
}

/** An empty ledger does not mean "none" where it was not attempted. */
function NotRead({ record }: { readonly record: Record }) {
  if (record.notAttempted.length === 0) return null
  return <p class="small soft">Not read yet in this paper: {record.notAttempted.join(", ")}.</p>
}
