/** A text that is held, as a list shows it. */
export type ListedText = {
  /** In normal form. */
  readonly symbol: string
  /** Of adoption. Absent where nothing besides the text says. */
  readonly date: string | undefined
  readonly year: number | undefined
  readonly textKind: "adopted" | "draft"
}
