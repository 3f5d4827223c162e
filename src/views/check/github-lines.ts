import { type Anchor, lineColumns } from "../../core/text/index.ts"
import type { Checked } from "./checked.ts"

const COMMAND = { error: "error", doubt: "warning", note: "notice" } as const

/** Messages as commands of a workflow's log, which a code host shows beside the lines: https://docs.github.com/actions, "workflow commands". */
export function githubLines({ name, text, messages }: Checked): readonly string[] {
  const at = lineColumns(text)
  return messages.map(({ rule, severity, message, anchors }) => {
    const [first, ...others] = anchors
    const place = first ? `,line=${at(first.start).line},col=${at(first.start).column}` : ""
    const told = (anchor: Anchor) => {
      const { line, column, page } = at(anchor.start)
      return `${line}:${column}${page === undefined ? "" : ` (page ${page})`} "${anchor.clean ?? anchor.exact}"`
    }
    // a file of pages has no lines to show the message beside, so the message itself tells its place
    const shown = first && at(first.start).page !== undefined ? anchors.map(told) : others.map(told)
    return `::${COMMAND[severity]} file=${property(name)}${place},title=${property(rule)}::${data([message, ...shown].join("\n"))}`
  })
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
