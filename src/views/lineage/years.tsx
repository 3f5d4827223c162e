import type { Lineage, Step, Thread } from "../../core/comparison/index.ts"
import { RELATION_WORDS } from "../compare/relation-words.ts"

/** In units of the drawing. */
const STEP = 14

/** One mark a mandate: filled where the words are the same, open where they changed, a cross where it was dropped, a gap where the text is not held. */
export function Years({ thread, lineage: { links } }: { readonly thread: Thread; readonly lineage: Lineage }) {
  const byMandate = new Map(thread.steps.map((step) => [step.symbol, step]))
  const places = links.map(({ symbol }, i) => ({ x: i * STEP + STEP / 2, step: byMandate.get(symbol) }))
  const standing = places.filter(({ step }) => step)
  const [from, to] = [standing[0], standing.at(-1)]
  return (
    <svg class="wording-line" viewBox={`0 0 ${links.length * STEP} 14`} role="img" preserveAspectRatio="xMinYMid" aria-label={spoken(thread)}>
      {from && to ? <line x1={from.x} x2={to.x} y1="7" y2="7" /> : undefined}
      {places.map(({ x, step }, i) => (step ? <Mark key={x} x={x} relation={step.relation} /> : links[i]?.held ? null : <rect key={x} class="absent" x={x - 3} y="6" width="6" height="2" />))}
    </svg>
  ) // prettier-ignore
}

function Mark({ x, relation }: { readonly x: number; readonly relation: Step["relation"] }) {
  if (relation === "dropped") return <path d={`M${x - 4} 3l8 8m0 -8l-8 8`} />
  if (relation === "moved") return <path d={`M${x} 2l5 5l-5 5l-5 -5z`} class="open" />
  return <circle cx={x} cy="7" r="4.5" class={relation === "same" ? "same" : "open"} />
}

const spoken = ({ steps }: Thread): string =>
  steps
    .map(({ symbol, label, relation }) => `${symbol}: ${label}${relation ? `, ${RELATION_WORDS.get(relation) ?? relation}` : ""}`)
    .join("; ")

/** What the marks say, in the order in which they are met. */
const KEY: readonly (readonly [relation: Step["relation"] | "absent", words: string])[] = [
  [undefined, "first wording, changed, or what stood before is not held"],
  ["same", "the words of the mandate before"],
  ["moved", "moved"],
  ["dropped", "dropped"],
  ["absent", "text not held"],
]

/** The marks of the drawings and what each says; the page of each provision says it in words. */
export const MarkKey = () => (
  <ul class="mark-key small soft" aria-label="In the drawings each mandate is a mark">
    {KEY.map(([relation, words]) => (
      <li key={words}>
        <svg class="wording-line" viewBox="0 0 14 14" aria-hidden="true">
          {relation === "absent" ? <rect class="absent" x={4} y="6" width="6" height="2" /> : <Mark x={7} relation={relation} />}
        </svg>
        {words}
      </li>
    ))}
  </ul>
)
