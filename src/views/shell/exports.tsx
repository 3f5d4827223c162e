import { type LedgerPage, ledgerPath } from "./paths.ts"

/** The ways to take a ledger along, as a table or as the contract's record. */
export const Exports = ({ id, ledger }: { readonly id: string; readonly ledger: LedgerPage }) => (
  <p class="exports small soft">
    Take these along: <a href={`${ledgerPath(id, ledger)}.csv`}>a table (CSV)</a>, <a href={`${ledgerPath(id, ledger)}.json`}>JSON</a>,{" "}
    <a href={`/papers/${id}/record.json`}>the whole record</a>. Every row carries its citation.
  </p>
)
