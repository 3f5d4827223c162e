import type { Paper } from "../../passage/index.ts"
import type { Footnote } from "./footnote.ts"

/** The notes of a paper, in reading order, each with the places where its mark stands. */
export function readFootnotes(paper: Paper): readonly Footnote[] {
  const notes = paper.passages.filter((passage) => passage.kind === "footnote")
  const refs = paper.passages.flatMap((passage) => passage.noteRefs)
  return notes.map((note) => ({
    id: note.id,
    mark: note.number ?? "",
    anchor: note.anchor,
    refs: refs.filter((ref) => ref.mark === note.number).map((ref) => ref.anchor),
  }))
}
