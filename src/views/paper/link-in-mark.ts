import type { Passage } from "../../core/passage/index.ts"
import { ANY_MONTH, type Span } from "../../core/text/index.ts"
import type { Entry } from "../ledger/entries.ts"
import type { PlaceFinder, Stretch } from "./place-entries.ts"

const MONTH = new RegExp(
  `(?:\\b\\d{1,2}(?:st|nd|rd|th)? )?\\b(?:${ANY_MONTH})\\b(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d),?)?(?: (?:19|20)\\d{2}\\b)?`,
  "u",
)
const YEAR = /\b(?:19|20)\d{2}\b(?:[-–](?:19|20)\d{2}\b)?/u

/** The words of a mark that carry its link: a figure's number, an event's date. Absent where it has none of its own; then the mark gets a small letter before it. */
export function linkInMark(entry: Entry, passage: Passage, stretch: Stretch, finder: PlaceFinder): Span | undefined {
  if (entry.kind === "figure")
    return finder.stretchesOf(entry.figure.printed).find((place) => place.passage === stretch.passage && place.end > place.start)
  if (entry.kind !== "event") return undefined
  const words = passage.text.clean.slice(stretch.start, stretch.end)
  const match = MONTH.exec(words) ?? YEAR.exec(words)
  return match ? { start: stretch.start + match.index, end: stretch.start + match.index + match[0].length } : undefined
}
