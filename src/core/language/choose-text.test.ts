import { expect, test } from "vitest"
import { type Candidate, chooseText } from "./choose-text.ts"

const a = (name: string, textKind: Candidate["textKind"], form: Candidate["form"], length = 1000): Candidate => ({
  name,
  textKind,
  form,
  length,
})

const keeps = (candidates: readonly [Candidate, ...Candidate[]], name: string, ...why: readonly string[]) => {
  test(`of ${candidates.map((candidate) => `${candidate.name} (${candidate.textKind}, ${candidate.form}, ${candidate.length})`).join(", ")}: ${name}`, () => {
    expect([chooseText(candidates).text.name, chooseText(candidates).why]).toEqual([name, why])
  })
}
keeps([a("A", "adopted", "row")], "A")
keeps([a("A", "draft", "issued"), a("B", "adopted", "row", 10)], "B", "B counts before A: it is the adopted text, the other a draft")
keeps([a("A", "adopted", "row"), a("B", "draft", "issued", 9000)], "A", "A counts before B: it is the adopted text, the other a draft")
keeps([a("A", "adopted", "row"), a("B", "adopted", "row")], "A", "A counts before B: it came first")
keeps([a("A", "adopted", "row"), a("B", "adopted", "file", 1100)], "A", "A counts before B: it came first") // page furniture makes texts longer
keeps([a("A", "adopted", "row"), a("B", "adopted", "issued")], "B", "B counts before A: it is the paper as issued")
keeps(
  [a("A", "adopted", "row"), a("B", "adopted", "issued", 100)],
  "A",
  "A counts before B: the other is much shorter, and may be cut short",
)
keeps([a("A", "adopted", "row", 100), a("B", "adopted", "row")], "B", "B counts before A: the other is much shorter, and may be cut short")
keeps(
  [a("A", "draft", "row"), a("B", "adopted", "row"), a("C", "adopted", "issued")],
  "C",
  "C counts before A: it is the adopted text, the other a draft",
  "C counts before B: it is the paper as issued",
)
