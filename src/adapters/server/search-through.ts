import type { SearchRequest } from "../../app/index.ts"
import type { Found } from "../../views/search/found.ts"
import { type Address, askServer } from "./ask-server.ts"

/** Searches the workbench that another process has open. Fails as it would here. */
export function searchThrough(address: Address, { words, ledger, part = 1 }: SearchRequest): Promise<Found> {
  const query = new URLSearchParams({ q: words, part: String(part), ...(ledger === undefined ? {} : { ledger }) })
  return askServer<Found>(address, `/search?${query.toString()}`)
}
