import type { Between, FoundDecisions, KeptDecision } from "../../core/review/index.ts"
import { isBetween } from "../../core/review/index.ts"
import { wordsOf } from "../words/direction.ts"
import { cleanOf } from "../words/clean-of.ts"
import { Decided, Suggested } from "./said.tsx"

type Props = { readonly history: readonly KeptDecision[]; readonly between: Between; readonly counts: KeptDecision | undefined }

/** Every decision on an ask, the last one first: which counts, what came before it, and what the machine said at the time. */
export const History = ({ history, between, counts }: Props) =>
  history.length === 0 ? (
    <p class="soft">Nobody has decided on this ask yet.</p>
  ) : (
    <ol class="decisions">
      {history.map((decision) => (
        <li key={decision.id}>
          <p>
            <Decided decision={decision} />{" "}
            <span class="small soft">
              {decision === counts
                ? "· this one counts"
                : isBetween(decision, between)
                  ? "· was decided again later"
                  : `· on ${decision.against}, ${decision.baseline ?? "nothing"} before`}
            </span>
          </p>
          {decision.note === undefined ? undefined : <p>{decision.note}</p>}
          <p class="small soft">
            At the time: <Suggested verdict={decision.suggested} />
          </p>
        </li>
      ))}
    </ol>
  )

/** Decisions whose ask is not found again: shown with the words that they were made on, never moved. */
export const Adrift = ({ adrift, language }: { readonly adrift: FoundDecisions["adrift"]; readonly language: string }) =>
  adrift.length === 0 ? null : (
    <section class="rule" aria-labelledby="adrift">
      <h2 id="adrift">Decisions that no ask answers to any more</h2>
      <p class="soft">They do not count. Decide again on the ask as it is read now, if you still think so.</p>
      <ol class="decisions">
        {adrift.map(({ decision, standing }) => (
          <li key={decision.id}>
            <p>
              <span class={standing === "broken" ? "broken" : undefined}>
                <q {...wordsOf(language)}>{cleanOf(decision.ask)}</q>
              </span>{" "}
              <span class="finding">{standing === "broken" ? "anchor broken" : "read otherwise now"}</span>
            </p>
            <p>
              <Decided decision={decision} />
            </p>
            {decision.note === undefined ? undefined : <p>{decision.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
