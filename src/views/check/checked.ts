import type { Anchor, lineColumns } from "../../core/text/index.ts"

/** A paper's messages, and the text that their places count in. */
export type Checked = {
  /** As the person named it: a path, or "-". */
  readonly name: string
  readonly text: string
  /** Whether the lines of the text are those of the file, as of Markdown and plain text: the text of a web page, a PDF or a Word file has lines of its own. */
  readonly hasLinesOfFile: boolean
  readonly messages: readonly {
    readonly rule: string
    readonly severity: "note" | "doubt" | "error"
    readonly message: string
    readonly anchors: readonly Anchor[]
  }[]
}

/** A place in words: `2:4 (page 2) "40"`. */
export function toldPlace({ start, clean, exact }: Anchor, at: ReturnType<typeof lineColumns>): string {
  const { line, column, page } = at(start)
  return `${line}:${column}${page === undefined ? "" : ` (page ${page})`} "${clean ?? exact}"`
}
