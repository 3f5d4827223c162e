import type { Anchor } from "../../core/text/index.ts"
import { addressFinder } from "../paper/address.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { type Cited, citation } from "../words/citation.ts"
import { passageNames } from "../words/passage-names.ts"

/** What every ledger page asks of a paper: where a place is shown, what its passage is called, how it is cited. */
export type LedgerContext = {
  /** The address of a record on the page of the paper. */
  hrefOf(entry: string): string
  /** The address of the passage that holds a place. */
  hrefOfPlace(anchor: Anchor): string
  /** What people call the passage that holds a place: "Main points, item 3". */
  placeName(anchor: Anchor): string
  /** The clean text of the passage that holds a place, and where in it the place stands. */
  inPassage(anchor: Anchor): { readonly clean: string; readonly start: number; readonly end: number; readonly passage: number } | undefined
  cite(cited: Omit<Cited, "passage">): string
}

export function ledgerContext(held: HeldPaper): LedgerContext {
  const { record } = held
  const names = passageNames(record.passages, record.paper.title)
  const addresses = addressFinder(held)
  const { finder } = addresses.layout
  const passageOf = (anchor: Anchor): number => finder.stretchesOf(anchor)[0]?.passage ?? finder.passageBefore(anchor.start)
  const placeName = (anchor: Anchor): string => names[passageOf(anchor)] ?? "text"
  return {
    hrefOf: (entry) => addresses.ofEntry(entry),
    hrefOfPlace: (anchor) => addresses.ofPassage(record.passages[passageOf(anchor)]?.id ?? ""),
    placeName,
    inPassage: (anchor) => {
      const [stretch] = finder.stretchesOf(anchor)
      const clean = stretch && record.passages[stretch.passage]?.text.clean
      return stretch === undefined || clean === undefined
        ? undefined
        : { clean, start: stretch.start, end: stretch.end, passage: stretch.passage }
    },
    cite: (cited) => {
      const page = record.passages[passageOf(cited.anchor)]?.page
      return citation(record, { ...cited, passage: placeName(cited.anchor) + (page === undefined ? "" : `, page ${page}`) })
    },
  }
}
