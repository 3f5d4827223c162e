import { lineColumns } from "../../core/text/index.ts"
import { harmless, type Ink, wrap } from "../terminal/index.ts"
import type { Checked } from "./checked.ts"

/** Messages like those of a compiler: where, how grave, which rule, one sentence; below it the words, and every other place with its own. */
export function checkLines({ name, text, messages }: Checked, ink: Ink, width: number): readonly string[] {
  const at = lineColumns(text)
  return messages.flatMap(({ rule, severity, message, anchors }) => {
    const place = (start: number) => {
      const { line, column, page } = at(start)
      return `${harmless(name)}:${line}:${column}${page === undefined ? "" : ` (page ${page})`}`
    }
    const [first, ...others] = anchors
    const grave = { error: ink.failed(severity), doubt: ink.absent(severity), note: ink.faint(severity) }[severity]
    const quoted = (anchor: { clean?: string | undefined; exact: string }) => `"${short(harmless(anchor.clean ?? anchor.exact))}"`
    return [
      `${ink.bold(first ? place(first.start) : harmless(name))} ${grave} ${ink.faint(rule)} ${harmless(message)}`,
      ...(first ? wrap(quoted(first), width, "    ", "      ") : []),
      ...others.flatMap((other) => wrap(`${ink.faint(place(other.start))} ${quoted(other)}`, width, "    ", "      ")),
    ]
  })
}

const LONGEST = 160
const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …` : words)
