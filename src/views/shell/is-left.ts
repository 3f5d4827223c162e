import type { Record } from "../../core/record/index.ts"
import type { LedgerPage } from "./paths.ts"

/** The ledger of a page was not attempted for this paper: its being empty says nothing. */
export function isLeft({ notAttempted, findings }: Record, page: LedgerPage): boolean {
  if (page === "check") return findings.length === 0 && notAttempted.includes("tensions")
  return notAttempted.includes(page === "asks" ? "recommendations" : page)
}
