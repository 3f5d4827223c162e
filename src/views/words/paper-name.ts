import type { Summary } from "../../core/publication/index.ts"
import type { Record } from "../../core/record/index.ts"
import { cleanOf } from "./clean-of.ts"
import { dateWords } from "./date-words.ts"

/** The same name, where only its row is at hand; that of its file where it prints none. */
export function summaryName({ situation, meetingDate, title, symbol, name }: Summary & { readonly name: string }): string {
  if (situation !== undefined) return meetingDate === undefined ? situation : `${situation}, ${dateWords(meetingDate)}`
  return title ?? symbol ?? name
}

/** What a paper is called on pages: its situation and date where it prints them, else its title, else its symbol. */
export function paperName({ meeting, paper }: Record): string {
  if (meeting.situation) return meeting.date ? `${meeting.situation.value}, ${dateWords(meeting.date.edtf)}` : meeting.situation.value
  return paper.title ?? paper.symbol ?? "A paper without a title"
}

/** The paper's own name for a citation: its symbol, else its title, with its date where the name does not hold the year. */
export function citedName({ meeting, paper }: Record): string {
  const name = paper.symbol ?? paper.title ?? (meeting.body ? cleanOf(meeting.body.anchor) : "Untitled paper")
  const date = meeting.date
  return date && !name.includes(date.edtf.slice(0, 4)) ? `${name}, ${dateWords(date.edtf)}` : name
}
