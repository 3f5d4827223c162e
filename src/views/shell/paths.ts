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

/** Agreed language like a text, usually of any time; `before` a symbol. */
export const findPath = (text: string, before?: string): string =>
  `/find?${new URLSearchParams(before === undefined ? { text } : { text, before }).toString()}`

/** A resolution or statement that is held, or one provision of it by its label. */
export const provisionPath = (symbol: string, label?: string): string =>
  `/resolutions/${symbol.replace(/^S\/RES\/(\d+)(?: \(\d{4}\))?$/u, "$1").replaceAll("/", "_")}${label === undefined ? "" : `#${labelId(label)}`}`

/** A provision's label as an address within its page: "OP-26-c-ii" for "OP 26 (c) (ii)". */
export const labelId = (label: string): string => label.replaceAll(/[^A-Za-z\d]+/gu, "-").replace(/-$/u, "")

/** Enough of a paper's sha256 to tell it from any other in an address. */
export const shortId = (sha256: string): string => sha256.slice(0, 16)

export const resolutions = "/resolutions"

/** Two resolutions beside each other; `only` rows of one relation. */
export const comparePath = (left: string, right: string, only?: string): string =>
  `/compare?${new URLSearchParams({ left: shortSymbol(left), right: shortSymbol(right), ...(only === undefined ? {} : { only }) }).toString()}`

/** The mandates to which a resolution belongs, and their provisions through the years. */
export const lineagePath = (symbol: string): string => provisionPath(symbol).replace("/resolutions/", "/lineage/")

/** One provision through the years. */
export const threadPath = (symbol: string, thread: string): string => `${lineagePath(symbol)}/${thread}`

/** Two resolutions between which the asks of a paper are looked at. */
type Texts = { readonly against: string; readonly baseline: string | undefined }

/** What became of a paper's asks: all of them, or with `only` those of one verdict. */
export const uptakePath = (id: string, texts?: Texts, only: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams({ ...(texts && queryOf(texts)), ...only }).toString()
  return `/papers/${id}/uptake${query === "" ? "" : `?${query}`}`
}

/** What became of one ask ("R1.a"), word by word. */
export const fatePath = (id: string, ask: string, texts: Texts): string =>
  `/papers/${id}/uptake/${ask}?${new URLSearchParams(queryOf(texts)).toString()}`

/** The same list, as a table or as JSON. */
export const uptakeExport = (id: string, texts: Texts, form: "csv" | "json"): string =>
  `/papers/${id}/uptake.${form}?${new URLSearchParams(queryOf(texts)).toString()}`

const queryOf = ({ against, baseline }: Texts): Record<string, string> => ({
  against: shortSymbol(against),
  ...(baseline === undefined ? {} : { baseline: shortSymbol(baseline) }),
})

/** "2690" for "S/RES/2690 (2023)"; any other symbol stays. */
export const shortSymbol = (symbol: string): string => /^S\/RES\/(\d+)(?: \(\d{4}\))?$/u.exec(symbol)?.[1] ?? symbol

/** What in a resolution was asked for. */
export const askedPath = (symbol: string, papers: readonly string[] = []): string => {
  const query = papers.map((paper) => `paper=${paper}`).join("&")
  return `${provisionPath(symbol)}/asked${query === "" ? "" : `?${query}`}`
}
