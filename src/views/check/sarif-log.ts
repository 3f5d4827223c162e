import { type Anchor, lineColumns } from "../../core/text/index.ts"
import { type Checked, toldPlace } from "./checked.ts"

const LEVEL = { error: "error", doubt: "warning", note: "note" } as const

/**
 * Messages of all papers as one SARIF 2.1.0 log: https://docs.oasis-open.org/sarif/sarif/v2.1.0. Columns count UTF-16 code units.
 * A region counts in the file: where the text has lines of its own, the message tells the places.
 */
export function sarifLog(papers: readonly Checked[]): unknown {
  const rules = [...new Set(papers.flatMap(({ messages }) => messages.map(({ rule }) => rule)))].sort()
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Penholder", rules: rules.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        results: papers.flatMap(resultsOf),
      },
    ],
  }
}

function resultsOf({ name, text, messages, hasLinesOfFile }: Checked): readonly unknown[] {
  const at = lineColumns(text)
  const regionOf = (start: number, end: number) => ({
    startLine: at(start).line,
    startColumn: at(start).column,
    endLine: at(end).line,
    endColumn: at(end).column,
    snippet: { text: text.slice(start, end) },
  })
  const place = ({ start, end }: Anchor) => ({
    physicalLocation: {
      artifactLocation: { uri: name.split("/").map(encodeURIComponent).join("/") },
      ...(hasLinesOfFile ? { region: regionOf(start, end) } : {}),
    },
    ...(at(start).page === undefined ? {} : { logicalLocations: [{ name: `page ${at(start).page}`, kind: "page" }] }),
  })
  return messages.map(({ rule, severity, message, anchors, anchors: [first, ...others] }) => ({
    ruleId: rule,
    level: LEVEL[severity],
    message: { text: [message, ...(hasLinesOfFile ? [] : anchors.map((anchor) => toldPlace(anchor, at)))].join("\n") },
    locations: first
      ? [place(first)]
      : [{ physicalLocation: { artifactLocation: { uri: name.split("/").map(encodeURIComponent).join("/") } } }],
    relatedLocations: others.map((anchor, i) => ({ id: i + 1, ...place(anchor) })),
  }))
}
