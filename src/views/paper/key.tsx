import type { Record } from "../../core/record/index.ts"
import { paperPath } from "../shell/paths.ts"

/** The kinds of record that are marked in the text, in the order of the key. */
export const KINDS = ["question", "ask", "figure", "event", "commitment"] as const
export type Kind = (typeof KINDS)[number]

export const isKind = (word: string): word is Kind => (KINDS as readonly string[]).includes(word)

type Props = { readonly id: string; readonly record: Record; readonly kinds: readonly Kind[]; readonly part: number }

/** The ledger that each kind belongs to. */
const LEDGERS = { question: "questions", ask: "recommendations", figure: "figures", event: "events", commitment: "commitments" } as const

/** Legend and filter in one. A kind that was not looked for in this paper has no count: its being absent says nothing. */
export function Key({ id, record, kinds, part }: Props) {
  const counts = {
    question: record.questions.length,
    ask: record.recommendations.reduce((sum, { asks }) => sum + asks.length, 0),
    figure: record.figures.length,
    event: record.events.length,
    commitment: record.commitments.length,
  }
  return (
    <form class="key" action={paperPath(id)} aria-label="Kinds marked in the text">
      <p class="soft">Marked in the text</p>
      {KINDS.map((kind) => (
        <label class={kind} key={kind}>
          <input type="checkbox" name="kind" value={kind} id={`show-${kind}`} checked={kinds.includes(kind)} />
          <span>{`${(kind[0] as string).toUpperCase()}${kind.slice(1)}s`}</span>{" "}
          {record.notAttempted.includes(LEDGERS[kind]) ? "–" : counts[kind]}
        </label>
      ))}
      {part > 1 ? <input type="hidden" name="part" value={part} /> : undefined}
      <button class="plain">Show these</button>
    </form>
  )
}
