import type { Coverage, ListedText } from "../core/language/index.ts"
import { type Viewer, visibleTexts } from "../core/publication/index.ts"
import type { Corpus } from "./corpus.ts"

/** What is held of the Council's texts, and how much of what it adopted that is. */
export type ResolutionList = { readonly coverage: Coverage; readonly texts: readonly ListedText[] }

/** The resolutions and statements that a corpus holds, resolutions by number before statements. Reads each text once. */
export function listResolutions(viewer: Viewer, corpus: Corpus): ResolutionList {
  const texts = visibleTexts(viewer, corpus.symbols).flatMap((symbol): readonly ListedText[] => {
    const text = corpus.text(symbol)
    return text ? [{ symbol, date: text.date, year: text.year, textKind: text.textKind }] : []
  })
  return { coverage: corpus.coverage, texts }
}
