import type { Row, Span } from "../../core/comparison/index.ts"

/** A stretch of a row's words, with the marks beside them. */
export type Piece = {
  readonly op: "same" | "delete" | "insert" | "move"
  readonly text: string
}

/** Both sides of a row as one text, in the order of the right side; what went stands where it stood, without the blanks around it. */
export function pieces(row: Row): readonly Piece[] {
  const [left, right] = [joined(row.left), joined(row.right)]
  if (left === "" || right === "") return [{ op: left === "" ? "insert" : "delete", text: left + right }]
  const found: Piece[] = []
  let at = 0
  for (const { op, left: gone, right: here } of row.words) {
    if (here) {
      if (here[0] > at)
        found.push({ op: op === "insert" && found.at(-1)?.op === "insert" ? "insert" : "same", text: right.slice(at, here[0]) })
      found.push({ op, text: right.slice(...here) })
      at = here[1]
    } else if (gone) found.push({ op, text: left.slice(...gone) })
  }
  return at < right.length ? [...found, { op: "same", text: right.slice(at) }] : found
}

/** One side of a row as its own text, each stretch with what became of it. */
export function sidePieces(row: Row, side: "left" | "right"): readonly Piece[] {
  const text = joined(row[side])
  const spans = row.words.flatMap((change): readonly { readonly op: Piece["op"]; readonly span: Span }[] => {
    const span = change[side]
    return span ? [{ op: change.op, span }] : []
  })
  spans.sort((a, b) => a.span[0] - b.span[0])
  const found: Piece[] = []
  let at = 0
  for (const { op, span } of spans) {
    if (span[0] > at) found.push({ op: "same", text: text.slice(at, span[0]) })
    found.push({ op, text: text.slice(...span) })
    at = span[1]
  }
  return at < text.length ? [...found, { op: "same", text: text.slice(at) }] : found
}

const joined = (side: Row["left"]): string => side.map(({ text }) => text).join("\n")
