import type { Finding } from "../finding/index.ts"
import { LAST_ADOPTED, resolutionNumber, resolutionSymbol, yearAdopted } from "../symbol/index.ts"
import type { CorpusText } from "./corpus-row.ts"
import { OTHER_LANGUAGES } from "./other-languages.table.ts"
import { titleSymbol } from "./paper-text.ts"
import { readResolution } from "./read-resolution.ts"

/** Whether a text is one of those that are held: a resolution or a statement of the President. Meetings' papers, drafts that do not say what they became, and all else are not. */
export const isOfCouncil = ({ symbol }: CorpusText): boolean => resolutionSymbol(symbol) === symbol

/** The official language that a text is in, where that is not English: as its file is named, else by how it calls the Council. */
export function otherLanguage({ text, source = "" }: CorpusText): string | undefined {
  const [, ending] = /[_-]([A-Z]{2})(?:_[A-Z]+)?\.[a-z\d]+$/iu.exec(source) ?? []
  const named = OTHER_LANGUAGES.find((other) => other.ending === ending?.toUpperCase())
  const head = text.slice(0, HEAD).normalize("NFC")
  if (named || /security council/iu.test(head)) return named?.language
  const said = head.toLowerCase()
  return OTHER_LANGUAGES.find(({ council }) => said.includes(council.toLowerCase()))?.language
}

/** Signs in which a text says whose it is. */
const HEAD = 3000

/** What is doubtful about the text of a resolution or statement that comes in. */
export function doubtsOfText(text: CorpusText): readonly Finding[] {
  const { symbol, printed } = text
  const number = resolutionNumber(symbol)
  const doubts: string[] = []
  const title = titleSymbol(text.text)
  if (title !== undefined && title !== symbol) doubts.push(`Expected the text of ${symbol} to be titled so, it is titled ${title}`)
  const [, year] = /\(((?:19|20)\d{2})\)/u.exec(printed) ?? []
  const adopted = number === undefined ? undefined : yearAdopted(number)
  if (year !== undefined && adopted !== undefined && Number(year) !== adopted)
    doubts.push(`Expected ${symbol}, whose number was adopted in ${adopted}, got "${printed}"`)
  if (adopted !== undefined && text.date !== undefined && Number(text.date.slice(0, 4)) !== adopted)
    doubts.push(`Expected ${symbol} to be of ${adopted}, its date is ${text.date}`)
  if (number !== undefined && number > LAST_ADOPTED)
    doubts.push(`Expected a number to ${LAST_ADOPTED}, the last adopted that is known here, got ${symbol}`)
  if (!doubts.length && title === undefined && !/security council/iu.test(text.text.slice(0, 2000)))
    doubts.push(`Expected the words "Security Council" near the beginning of ${symbol}, found none: it may be another text`)
  const ofSymbol = doubts.map((message): Finding => ({ rule: "texts-are-what-they-bear", severity: "doubt", message, anchor: undefined }))
  const { findings } = readResolution(text.text, text)
  return [...ofSymbol, ...findings.map((finding) => ({ ...finding, message: `${symbol}: ${finding.message}` }))]
}
