import type { Record } from "../../core/record/index.ts"

type Props = { readonly record: Record; readonly ledger: string; readonly one: string }

/** Why a ledger has no rows: the reader found none, or has no rules for papers in this language. */
export function NoneFound({ record, ledger, one }: Props) {
  return record.notAttempted.includes(ledger) ? (
    <p class="none">
      Not attempted: Penholder has no rules for {ledger} in the language of this paper yet. That none is shown does not mean that there is
      none.
    </p>
  ) : (
    <p class="none">No {one} was found in this paper. That is what the reader found, not what the paper may mean.</p>
  )
}
