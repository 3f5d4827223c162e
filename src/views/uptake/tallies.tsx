import { type Verdict, VERDICTS } from "../../core/review/index.ts"
import { Tally } from "../shell/tally.tsx"
import { uptakePath } from "../shell/paths.ts"
import type { Fates, FateRow } from "./fates.ts"
import { VERDICT_WORDS } from "./verdict-words.ts"

/** Which fates are shown: those of one verdict that a person gave, or that the machine suggests; `any` and `none` tell whether anybody decided. */
export type FateChoice = {
  readonly decided?: Verdict | "any" | "none" | undefined
  readonly suggested?: Verdict | undefined
}

/** Whether a fate is among those that are asked for. */
export const isChosen = ({ decision, fate }: FateRow, { decided, suggested }: FateChoice): boolean =>
  (suggested === undefined || fate.suggested === suggested) &&
  (decided === undefined || (decided === "any" ? decision !== undefined : decided === "none" ? !decision : decision?.verdict === decided))

/** How many asks have which verdict: what persons decided, and apart from it what the machine suggests. Each count leads to its list. */
export function Tallies({ fates: { rows, held, between } }: { readonly fates: Fates }) {
  const href = (only: Record<string, string>) => `${uptakePath(held.id, between, only)}#asks`
  const verdicts = (key: "decided" | "suggested", of: (row: FateRow) => Verdict | undefined) =>
    VERDICTS.flatMap((verdict) => {
      const n = rows.filter((row) => of(row) === verdict).length
      return n === 0 ? [] : [{ key: verdict, words: VERDICT_WORDS[verdict], n, href: href({ [key]: verdict }) }]
    })
  const undecided = rows.filter(({ decision }) => !decision).length
  const none = undecided === 0 ? [] : [{ key: "none", words: "not decided yet", n: undecided, href: href({ decided: "none" }) }]
  return (
    <div class="two">
      <Tally name="Verdicts, by persons" rows={[...verdicts("decided", ({ decision }) => decision?.verdict), ...none]} />
      <Tally name="Suggestions, by the machine" rows={verdicts("suggested", ({ fate }) => fate.suggested)} />
    </div>
  )
}

/** Every ask as a box in the paper's order: filled where a person decided, dashed where the machine suggests. */
export function Strip({ rows }: { readonly rows: readonly FateRow[] }) {
  return (
    <ol class="strip" aria-label="The asks in the paper’s order">
      {rows.map(({ id, decision, fate }) => (
        <li key={id}>
          <a
            class={decision ? "answered" : undefined}
            href={`#${id}`}
            aria-label={`Ask ${id}: ${decision ? `${VERDICT_WORDS[decision.verdict]}, decided` : `${VERDICT_WORDS[fate.suggested]}, suggested`}`}
          >
            {id.slice(1)}
          </a>
        </li>
      ))}
    </ol>
  )
}
