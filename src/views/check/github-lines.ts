import { lineColumns } from "../../core/text/index.ts"
import { type Checked, toldPlace } from "./checked.ts"

const COMMAND = { error: "error", doubt: "warning", note: "notice" } as const

/** Messages as commands of a workflow's log, which a code host shows beside the lines: https://docs.github.com/actions, "workflow commands". */
export function githubLines({ name, text, messages, hasLinesOfFile }: Checked): readonly string[] {
  const at = lineColumns(text)
  return messages.map(({ rule, severity, message, anchors }) => {
    const [first, ...others] = anchors
    const place = first && hasLinesOfFile ? `,line=${at(first.start).line},col=${at(first.start).column}` : ""
    // a message that cannot be shown beside its line tells its place itself
    const told = (hasLinesOfFile ? others : anchors).map((anchor) => toldPlace(anchor, at))
    return `::${COMMAND[severity]} file=${property(name)}${place},title=${property(rule)}::${data([message, ...told].join("\n"))}`
  })
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
