import { type Coverage, type ListedText, subjectOf } from "../core/language/index.ts"
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

/** What the resolutions of one year are about, by symbol, as far as their texts say; `year` undefined means those of no known year. Reads the texts of that year alone. */
export function subjectsOfYear(viewer: Viewer, year: number | undefined, corpus: Corpus): ReadonlyMap<string, string> {
  return new Map(
    visibleTexts(viewer, corpus.symbols).flatMap((symbol): readonly (readonly [string, string])[] => {
      const text = isOfAnotherYear(symbol, year) ? undefined : corpus.text(symbol)
      const subject = text?.year === year ? text && subjectOf(text.text) : undefined
      return subject === undefined ? [] : [[symbol, subject]]
    }),
  )
}

/** Whether a symbol says that it is of another year. One that says none may be of any. */
const isOfAnotherYear = (symbol: string, year: number | undefined): boolean => {
  const said = /\((\d{4})\)$/u.exec(symbol)?.[1]
  return said !== undefined && Number(said) !== year
}
