/** The addresses of the pages. */
export const home = "/"

export const pages = ["asks", "questions", "figures", "events", "doubts"] as const
export type LedgerPage = (typeof pages)[number]

export const paperPath = (id: string, part = 1): string => (part === 1 ? `/papers/${id}` : `/papers/${id}?part=${part}`)

export const ledgerPath = (id: string, page: LedgerPage): string => `/papers/${id}/${page}`
