import { type Comparison, criticalChanges, type Relation, type Row } from "../../core/comparison/index.ts"
import { harmless, type Ink, wrap } from "../terminal/index.ts"
import { pieces } from "./pieces.ts"
import { sidesOf } from "./relation-words.ts"

/** What a reader asks first, first. */
export const RELATIONS: readonly Relation[] = ["dropped", "new", "edited", "moved", "split", "merged", "same"]

/** What became of each provision: first how many of each, then what was dropped, then the rows in their order with their words. What did not change is only counted. */
export function compareLines(comparison: Comparison, ink: Ink, width: number): readonly string[] {
  const { rows } = comparison
  const counts = RELATIONS.map((relation) => [relation, rows.filter((row) => row.relation === relation).length] as const)
  return [
    ink.heading(`${comparison.left} → ${comparison.right}`),
    counts.flatMap(([relation, count]) => (count > 0 ? [`${count} ${relation}`] : [])).join(", "),
    "",
    ...section(
      "Dropped",
      rows.filter(({ relation }) => relation === "dropped"),
      ink,
      width,
    ),
    ...section(
      "In the order of the later text",
      rows.filter(({ relation }) => relation !== "dropped" && relation !== "same"),
      ink,
      width,
    ),
  ]
}

function section(title: string, rows: readonly Row[], ink: Ink, width: number): readonly string[] {
  return rows.length === 0 ? [] : [ink.heading(title), ...rows.flatMap((row) => rowLines(row, ink, width)), ""]
}

function rowLines(row: Row, ink: Ink, width: number): readonly string[] {
  const critical = [...new Set(criticalChanges(row).map(({ kind }) => kind))].map((kind) => ink.failed(`! ${kind}`))
  return [[ink.bold(sidesOf(row).join(" → ")), ink.faint(row.relation), ...critical].join(" "), ...wrap(marked(row, ink), width, "    ")]
}

/** "[-gone-]" and "{+come+}", as wdiff prints them; "{~elsewhere before~}" for what changed places. */
function marked(row: Row, ink: Ink): string {
  if (row.left.length === 0 || row.right.length === 0)
    return harmless(
      pieces(row)
        .map(({ text }) => text)
        .join(""),
    )
  const written = pieces(row).map(({ op, text }) => {
    const words = text.replaceAll(/\s+/gu, " ")
    if (op === "delete") return ` ${ink.failed(`[-${harmless(words)}-]`)} `
    if (op === "insert") return ink.bold(`{+${harmless(words)}+}`)
    return op === "move" ? ink.absent(`{~${harmless(words)}~}`) : words.replaceAll(/[\u0000-\u001f\u007f-\u009f]/gu, "\u{FFFD}")
  })
  return written
    .join("")
    .replaceAll(/ {2,}/gu, " ")
    .replaceAll(/ (?=[,;.])/gu, "")
    .trim()
}
