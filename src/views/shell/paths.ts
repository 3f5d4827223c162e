/** The addresses of the pages. */
export const home = "/"

export type LedgerPage = "asks" | "questions" | "figures" | "events" | "actors" | "instruments" | "commitments" | "check"

export const paperPath = (id: string, part = 1): string => (part === 1 ? `/papers/${id}` : `/papers/${id}?part=${part}`)

export const ledgerPath = (id: string, page: LedgerPage): string => `/papers/${id}/${page}`
