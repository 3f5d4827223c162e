import type { Finding } from "../finding/index.ts"
import { anchorAt } from "../text/index.ts"
import type { NoteMarks } from "./note-marks.ts"
import type { Passage } from "./passage.ts"

/** What is doubtful in how a paper is laid out. */
export function findingsOf(text: string, passages: readonly Passage[], marks: NoteMarks, garbled: boolean): readonly Finding[] {
  if (passages.length === 0)
    return [{ rule: "paper-has-words", severity: "doubt", message: "Expected words, found an empty paper", anchor: undefined }]
  return [...numbering(passages), ...notes(text, passages, marks), ...encoding(text, garbled)]
}

/** Numbered paragraphs count up by one. An excerpt may begin anywhere, and an annex at 1 again. */
function numbering(passages: readonly Passage[]): Finding[] {
  const findings: Finding[] = []
  let last: number | undefined
  for (const { kind, number, anchor } of passages) {
    if (kind !== "paragraph" && kind !== "operative") continue
    if (number === undefined || !/^\d+$/u.test(number)) continue
    const value = Number(number)
    if (last !== undefined && value !== last + 1 && value !== 1)
      findings.push({
        rule: "paragraphs-are-consecutive",
        severity: "doubt",
        message: `Expected paragraph ${last + 1}, found ${value}`,
        anchor: { start: anchor.start, end: anchor.end, exact: anchor.exact },
      })
    last = value
  }
  return findings
}

function notes(text: string, passages: readonly Passage[], { withoutNote, withoutMark }: NoteMarks): Finding[] {
  const findings: Finding[] = withoutNote.map(({ from, to, mark = "" }) => ({
    rule: "marks-have-notes",
    severity: "doubt",
    message: `Expected a note for the mark ${mark}, found none`,
    anchor: anchorAt(text, from, to),
  }))
  for (const { kind, number, anchor } of passages)
    if (kind === "footnote" && number !== undefined && withoutMark.has(number))
      findings.push({
        rule: "notes-have-marks",
        severity: "doubt",
        message: `Expected a mark for note ${number} in the text, found none`,
        anchor: { start: anchor.start, end: anchor.end, exact: anchor.exact },
      })
  return findings
}

function encoding(text: string, garbled: boolean): Finding[] {
  const rule = "text-is-well-encoded"
  const lost = text.indexOf("\ufffd")
  const findings: Finding[] = []
  if (lost >= 0)
    findings.push({
      rule,
      severity: "doubt",
      message: "Expected readable signs, found some that are lost (shown as \ufffd)",
      anchor: anchorAt(text, lost, lost + 1),
    })
  const at = garbled ? text.search(/â€|Ã[\u0080-\u00bf]/u) : -1
  if (at >= 0)
    findings.push({
      rule,
      severity: "note",
      message: `Expected UTF-8, found signs read as Windows-1252 ("${text.slice(at, at + 3).trim()}"); they are shown repaired`,
      anchor: anchorAt(text, at, at + 2),
    })
  return findings
}
