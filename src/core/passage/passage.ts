import type { Finding } from "../finding/index.ts"
import type { Anchor, CleanText } from "../text/index.ts"

/** A footnote mark that was taken out of a passage's words. */
export type NoteRef = {
  /** As printed: "1", "*". */
  readonly mark: string
  /** The offset in the passage's clean text at which the mark stood. */
  readonly at: number
  readonly anchor: Anchor
}

/** One piece of a paper, as it is laid out. Its clean text is what every reader of records works on. */
export type Passage = {
  /** Stable within the paper, in the form of Akoma Ntoso eIds: "sec_3__list_1__item_4". */
  readonly id: string
  /** `other`: masthead lines and signatures, which belong to the paper's cover and say nothing of what it is about. */
  readonly kind: "heading" | "paragraph" | "item" | "footnote" | "preambular" | "operative" | "cell" | "other"
  /** As printed, without its point or brackets: "4", "a", "ii". Absent for what is printed without one, bullets too. For a footnote, its mark. */
  readonly number: string | undefined
  /** Id of the passage that this one hangs under: a sub-item under its item, an item under the paragraph that opens the list, a paragraph under its heading. Absent at the top. */
  readonly parent: string | undefined
  /** Of a heading its rank, 1 the highest; of anything else how deep it is nested in lists, 0 for a plain paragraph. */
  readonly level: number
  /** From its first word (after number or bullet) to its last. */
  readonly anchor: Anchor
  /** Without number, bullet, markup, page furniture, hyphenation and note marks. */
  readonly text: CleanText
  readonly noteRefs: readonly NoteRef[]
  /** Page of the first word, from 1. Absent where the format has no pages. */
  readonly page: number | undefined
  /** Of a cell: its table, place and the headings that govern it. Absent for everything else. */
  readonly cell:
    | {
        readonly table: string
        readonly row: number
        readonly column: number
        readonly rowHeading: string | undefined
        readonly columnHeading: string | undefined
        readonly heading: boolean
      }
    | undefined
}

/** Word's type. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

export type MediaType = "text/markdown" | "text/plain" | "text/html" | "application/pdf" | typeof DOCX

/** A paper cut into its passages, in reading order. */
export type Paper = {
  /** The text that all anchors count in. */
  readonly text: string
  readonly mediaType: MediaType
  /** BCP 47: "en", "fr"; "und" when the text is too short to tell. */
  readonly language: string
  readonly passages: readonly Passage[]
  readonly findings: readonly Finding[]
}
