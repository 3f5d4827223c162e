import type { KeptDecision, Verdict } from "../../core/review/index.ts"
import { dateWords } from "../words/date-words.ts"
import { VERDICT_WORDS } from "./verdict-words.ts"

/** What the machine says: a dashed frame, and the word. */
export const Suggested = ({ verdict }: { readonly verdict: Verdict }) => <span class="suggested">{VERDICT_WORDS[verdict]}, suggested</span>

/** What a person says: a solid frame, the word, a name and a day. */
export const Decided = ({ decision: { verdict, by, at } }: { readonly decision: KeptDecision }) => (
  <>
    <span class="decided">{VERDICT_WORDS[verdict]}, decided</span>{" "}
    <span class="small soft">
      {by}, <time dateTime={at}>{dateWords(at.slice(0, 10))}</time>
    </span>
  </>
)

/** Both, where both are: a decision stands beside a suggestion, never over it. */
export const Said = ({ suggested, decision }: { readonly suggested: Verdict; readonly decision: KeptDecision | undefined }) => (
  <>
    {decision ? (
      <>
        <Decided decision={decision} />{" "}
      </>
    ) : undefined}
    <Suggested verdict={suggested} />
  </>
)
