import type { Record } from "../../core/record/index.ts"
import { isLeft } from "./is-left.ts"
import { type LedgerPage, ledgerPath } from "./paths.ts"

type Props = {
  readonly id: string
  readonly record: Record
  readonly ledger: LedgerPage
  /** How many persons may be at risk: they stay behind unless they are asked for. */
  readonly atRisk?: number
}

/** The ways to take a ledger along, as a table or as the contract's record. A ledger that was not attempted is left: an empty table would not say so. */
export function Exports({ id, record, ledger, atRisk = 0 }: Props) {
  const path = ledgerPath(id, ledger)
  if (isLeft(record, ledger))
    return (
      <p class="exports small soft">
        Take along: <a href={`/papers/${id}/record.json`}>the whole record</a>, which names what was not attempted.
      </p>
    )
  return (
    <p class="exports small soft">
      Take these along: <a href={`${path}.csv`}>a table (CSV)</a>, <a href={`${path}.json`}>JSON</a>,{" "}
      <a href={`/papers/${id}/record.json`}>the whole record</a>. Every row carries its citation.
      {atRisk > 0 ? (
        <>
          {" "}
          {atRisk === 1 ? "The person who may be at risk stays behind" : `The ${atRisk} persons who may be at risk stay behind`}, unless you
          take <a href={`${path}.csv?persons=all`}>a table</a> or <a href={`${path}.json?persons=all`}>JSON with all persons</a>.
        </>
      ) : undefined}
    </p>
  )
}
