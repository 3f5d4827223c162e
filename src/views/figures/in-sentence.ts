import { splitSentences } from "../../core/text/index.ts"
import type { LedgerContext } from "../ledger/ledger-context.ts"
import type { FigureEntry, InSentence } from "./women-shares.ts"

/** Sets each figure in its whole sentence. A figure that no passage holds stands in its own words. */
export function inSentences(entries: readonly FigureEntry[], context: LedgerContext): readonly InSentence[] {
  const split = new Map<string, ReturnType<typeof splitSentences>>()
  return entries.map((entry) => {
    const place = context.inPassage(entry.figure.printed)
    if (!place) {
      const words = entry.anchor.clean ?? entry.anchor.exact
      return { entry, sentence: words, start: 0, end: words.length, passage: -1 }
    }
    const sentences = split.get(place.clean) ?? splitSentences(place.clean)
    split.set(place.clean, sentences)
    const from = sentences.findLast(({ start }) => start <= place.start)?.start ?? 0
    const to = sentences.find(({ end }) => end >= place.end)?.end ?? place.clean.length
    return { entry, sentence: place.clean.slice(from, to), start: place.start - from, end: place.end - from, passage: place.passage }
  })
}
