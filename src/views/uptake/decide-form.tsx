import { type Between, VERDICTS } from "../../core/review/index.ts"
import { fatePath, shortSymbol } from "../shell/paths.ts"
import type { FateRow } from "./fates.ts"
import { VERDICT_MEANINGS, VERDICT_WORDS } from "./verdict-words.ts"

type Props = { readonly paper: string; readonly row: FateRow; readonly between: Between; readonly by: string | undefined }

/** A person's verdict, with a reason. Nothing is chosen beforehand: the machine's suggestion is none. */
export function DecideForm({ paper, row: { id, entry, decision }, between, by }: Props) {
  return (
    <form class="stack decide" method="post" action={fatePath(paper, id, between)}>
      <input type="hidden" name="against" value={shortSymbol(between.against)} />
      <input type="hidden" name="baseline" value={between.baseline === undefined ? "" : shortSymbol(between.baseline)} />
      <input type="hidden" name="start" value={entry.anchor.start} />
      <input type="hidden" name="end" value={entry.anchor.end} />
      <input type="hidden" name="seen" value={decision?.id ?? 0} />
      <fieldset>
        <legend>{decision ? `Decide again on ${id}` : `Your decision on ${id}`}</legend>
        {VERDICTS.map((verdict) => (
          <label key={verdict}>
            <input type="radio" name="verdict" value={verdict} required /> {VERDICT_WORDS[verdict]}
            <span class="small soft">: {VERDICT_MEANINGS[verdict]}</span>
          </label>
        ))}
      </fieldset>
      <label for="note">Reason, kept with the decision</label>
      <textarea id="note" name="note" rows={2} maxLength={4000} />
      <label for="by">Your name, which stands beside it</label>
      <input type="text" id="by" name="by" value={by} required maxLength={200} autoComplete="name" />
      <div>
        <button class="main">Record it</button>
      </div>
      <p class="small soft">A decision is added and never changed. Deciding again keeps this one beside it.</p>
    </form>
  )
}
