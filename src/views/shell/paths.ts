/** The addresses of the pages. */
export const home = "/"

export type LedgerPage = "asks" | "questions" | "figures" | "events" | "actors" | "instruments" | "commitments" | "check"

export const paperPath = (id: string, part = 1): string => (part === 1 ? `/papers/${id}` : `/papers/${id}?part=${part}`)

export const ledgerPath = (id: string, page: LedgerPage): string => `/papers/${id}/${page}`

/** A place on a paper's page: a record ("F8"), a passage, or characters of its text ("3612-3690"). */
export const placePath = (id: string, place: string): string => `/papers/${id}/at/${encodeURIComponent(place)}`

/** The results of a search, of one list or of all. */
export const searchPath = (words: string, ledger?: string): string =>
  `/search?${new URLSearchParams(ledger === undefined ? { q: words } : { q: words, ledger }).toString()}`

/** Enough of a paper's sha256 to tell it from any other in an address. */
export const shortId = (sha256: string): string => sha256.slice(0, 16)
