import { type Anchor, lineColumns } from "../../core/text/index.ts"
import { addressFinder } from "../paper/address.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { type Cited, citation } from "../words/citation.ts"
import { type InContext, inContext } from "../words/in-context.ts"
import { passageNames } from "../words/passage-names.ts"
import { textDirective } from "./text-directive.ts"

/** What every ledger page asks of a paper: where a place is shown, what its passage is called, how it is cited. */
export type LedgerContext = {
  /** The address of a record on the page of the paper. */
  hrefOf(entry: string): string
  /** The address of the passage that holds a place. */
  hrefOfPlace(anchor: Anchor): string
  /** The same address, with the words themselves for browsers that can find them there. */
  hrefOfWords(anchor: Anchor): string
  /** Line and column of the paper's text: "20:182". */
  lineColumn(anchor: Anchor): string
  /** The words of a place with what stands around them. */
  inContext(anchor: Anchor): InContext
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
  const hrefOfPlace = (anchor: Anchor): string => addresses.ofPassage(record.passages[passageOf(anchor)]?.id ?? "")
  const inPassage: LedgerContext["inPassage"] = (anchor) => {
    const [stretch] = finder.stretchesOf(anchor)
    const clean = stretch && record.passages[stretch.passage]?.text.clean
    return stretch === undefined || clean === undefined
      ? undefined
      : { clean, start: stretch.start, end: stretch.end, passage: stretch.passage }
  }
  let lines: ReturnType<typeof lineColumns> | undefined
  return {
    hrefOf: (entry) => addresses.ofEntry(entry),
    hrefOfPlace,
    hrefOfWords: (anchor) => hrefOfPlace(anchor) + textDirective(inPassage(anchor)),
    lineColumn: ({ start }) => {
      const { line, column } = (lines ??= lineColumns(record.text))(start)
      return `${line}:${column}`
    },
    inContext: (anchor) => inContext(anchor, inPassage(anchor)),
    placeName,
    inPassage,
    cite: (cited) => {
      const page = record.passages[passageOf(cited.anchor)]?.page
      return citation(record, { ...cited, passage: placeName(cited.anchor) + (page === undefined ? "" : `, page ${page}`) })
    },
  }
}
