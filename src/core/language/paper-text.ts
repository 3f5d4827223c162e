import { type Passage, readHtml, type Source, splitPassages } from "../passage/index.ts"
import { paperSymbol, resolutionSymbol } from "../symbol/index.ts"
import { type CorpusText, datePrinted, yearOfSymbol } from "./corpus-row.ts"

/** Signs at the beginning of a paper in which its title stands. */
const HEAD = 2500

/** A line that is the title of a resolution: "Resolution 2640 (2022)", "RESOLUTION 242 (1967)", "1 (1946). Resolution of 25 January 1946", "S/RES/54 (1948)". */
const TITLE =
  /^[^\S\n]*[#*_>\s]*(?:(?:security council )?resolution[^\S\n]+(\d{1,4})[^\S\n]*\((\d{4})\)[*_]*[^\S\n]*$|(?:security council )?resolution[^\S\n]+(\d{1,4})[^\S\n]*\((\d{4})\)[^\S\n]+adopted by|(\d{1,4})[^\S\n]*\((\d{4})\)\.?[^\S\n]*(?:resolution of .{0,40})?$)/imu

/** What the masthead of a draft says, each as a line of its own or behind the names of its sponsors. */
const DRAFT = /(?:^|:\s*)(?:revised\s+)?draft\s+resolution[*_\s]*$/imu

/** The name of a file says so: "S_RES_2640.draft.en.txt". */
const DRAFT_NAME = /(?:^|[._\s-])draft(?:[._\s-]|$)/iu

/**
 * A paper, already decoded, as a text of the corpus. Its symbol is what the paper bears or is titled, else what its file is named, else that name;
 * of a draft first what the file is named, since it does not say what it became.
 */
export function textOfPaper(name: string, source: Source): CorpusText {
  const text = plainText(source)
  const base = name.replace(/^.*[/\\]/u, "")
  const isDraft = DRAFT_NAME.test(base) || DRAFT.test(text.slice(0, HEAD))
  const named = fileSymbol(base)
  const borne = titleSymbol(text) ?? paperSymbol(text)
  const bare = borne && (resolutionSymbol(borne) ?? borne)
  const symbol = (isDraft ? (named ?? bare) : (bare ?? named)) ?? base
  return {
    symbol,
    printed: symbol,
    date: datePrinted(text, symbol),
    year: yearOfSymbol(symbol),
    textKind: isDraft ? "draft" : "adopted",
    source: base,
    text,
    kept: undefined,
    ...(source.mediaType === "application/pdf" && source.hints ? { hints: source.hints } : {}),
  }
}

/** A paper without markup: of HTML and Markdown the passages, a line each, with their numbers as a resolution prints them. */
function plainText(source: Source): string {
  if (source.mediaType !== "text/html" && source.mediaType !== "text/markdown") return source.text
  const { passages } = source.mediaType === "text/html" ? readHtml(source.text) : splitPassages(source)
  return passages.flatMap(({ kind, number, text }) => (kind === "footnote" ? [] : [numbered(number) + text.clean])).join("\n")
}

function numbered(number: Passage["number"]): string {
  if (number === undefined) return ""
  return /^\d+$/u.test(number) ? `${number}. ` : `(${number}) `
}

/** The symbol of the resolution that a text is titled as. Undefined where it bears no title of one. */
export function titleSymbol(text: string): string | undefined {
  const [, ...found] = TITLE.exec(text.slice(0, HEAD)) ?? []
  const [number, year] = found.filter((part) => part !== undefined)
  return number === undefined ? undefined : resolutionSymbol(`${number} (${year})`)
}

/** What a file is named for: the longest beginning of its name that is a symbol. "S_RES_2640.draft.en.txt", "2640 (2022).pdf", "S_PRST_2004_36-EN.docx". */
function fileSymbol(base: string): string | undefined {
  const stem = base.replace(/\.[a-z\d]{1,5}(?:\.gz)?$/iu, "")
  const [head] = /^(?:S[_-]?(?:RES|PRST)[_-])?\d{1,4}(?:_\d{1,3}(?!\d))?(?:[_ -]?\((?:19|20)\d{2}\))?/iu.exec(stem) ?? []
  return resolutionSymbol(stem) ?? (head === undefined || /^\d+$/u.test(head) ? undefined : resolutionSymbol(head))
}
