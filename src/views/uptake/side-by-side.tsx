import type { LaidBeside } from "../../core/comparison/index.ts"
import type { ReadProvision } from "../../core/language/index.ts"
import { pieces } from "../compare/pieces.ts"
import { wordsOf } from "../words/direction.ts"
import { cleanOf } from "../words/clean-of.ts"
import type { FateRow } from "./fates.ts"
import { AskWords, Passage, PassageLink } from "./passage-words.tsx"

/** Passages of the baseline that are shown though nothing shown stands for them. */
const MORE_BEFORE = 2

type Row = NonNullable<LaidBeside["comparison"]>["rows"][number]
type Props = { readonly row: FateRow; readonly laid: LaidBeside; readonly hrefOfAsk: string; readonly language: string }

/** The ask beside each passage that was adopted, and what stood in its place before; then what stood before and is gone. */
export function SideBySide({ row, laid, hrefOfAsk, language }: Props) {
  const rows = laid.comparison?.rows ?? []
  const of = (side: "left" | "right", label: string) => rows.find((one) => one[side].some((passage) => passage.label === label))
  const adopted = row.fate.evidence.map(({ clause: { provision } }) => ({ provision, change: of("right", provision.label) }))
  const shownBefore = new Set(adopted.flatMap(({ change }) => change?.left.map(({ label }) => label) ?? []))
  const before = row.before.map(({ clause: { provision } }) => provision).filter(({ label }) => !shownBefore.has(label)).slice(0, MORE_BEFORE) // prettier-ignore
  const shared = { row, hrefOfAsk, language, hasBaseline: laid.baseline !== undefined }
  return (
    <ol class={laid.baseline ? "sides" : "sides pairwise"}>
      {adopted.map(({ provision, change }) => (
        <Side key={`now ${provision.label}`} {...shared} now={[provision]} then={change?.left ?? []} change={change} />
      ))}
      {before.map((provision) => {
        const change = of("left", provision.label)
        return <Side key={`then ${provision.label}`} {...shared} now={change?.right ?? []} then={[provision]} change={change} />
      })}
    </ol>
  )
}

type SideProps = {
  readonly row: FateRow
  readonly now: readonly ReadProvision[]
  readonly then: readonly ReadProvision[]
  readonly change: Row | undefined
  readonly hrefOfAsk: string
  readonly language: string
  readonly hasBaseline: boolean
}

function Side({ row, now, then, change, hrefOfAsk, language, hasBaseline }: SideProps) {
  const ask = cleanOf(row.entry.anchor)
  const told = [...now, ...then].map(({ text }) => text).join("\n")
  const isEdited = change !== undefined && change.relation !== "same" && change.left.length > 0 && change.right.length > 0
  return (
    <li>
      <div>
        <p class="small">
          Asked: <a href={hrefOfAsk}>{row.id} in the paper</a>
        </p>
        <blockquote class="words" {...wordsOf(language)}>
          <AskWords ask={ask} passage={told} />
        </blockquote>
      </div>
      <Passages name="Adopted" passages={now} ask={ask} none="nothing stands for it" />
      {hasBaseline ? <Passages name="Before" passages={then} ask={ask} none="nothing stood for it" /> : undefined}
      {isEdited ? (
        <details class="small edits">
          <summary>What changed between the two texts, word by word</summary>
          <blockquote class="words">
            {pieces(change).map(({ op, text }, i) =>
              op === "delete" ? <del key={i}>{text}</del> : op === "insert" ? <ins key={i}>{text}</ins> : text,
            )}
          </blockquote>
        </details>
      ) : undefined}
    </li>
  )
}

type PassagesProps = { readonly name: string; readonly passages: readonly ReadProvision[]; readonly ask: string; readonly none: string }

const Passages = ({ name, passages, ask, none }: PassagesProps) => (
  <div>
    {passages.length === 0 ? (
      <p class="small">
        {name}: <span class="null">[{none}]</span>
      </p>
    ) : undefined}
    {passages.map((passage) => (
      <div key={passage.label}>
        <p class="small">
          {name}: <PassageLink passage={passage} />
        </p>
        <blockquote class="words">
          <Passage ask={ask} text={passage.text} />
        </blockquote>
      </div>
    ))}
  </div>
)
