import type { ReadProvision } from "../../language/index.ts"
import type { Clause } from "./clauses.ts"

/** What keeps what it names by number, and what ends or changes it. */
const KEEPS =
  /\b(?:reaffirm|reiterate|renew|extend|prolong|maintain|continue|remain)(?:s|d|ing|ed)?\b|\b(?:set out|defined|outlined|specified|areas|tasks)\b/iu
const CHANGES =
  /\b(?:terminat|discontinu|replac|delet|amend|modif|lift|suspend|supersed)\p{Ll}*|\b(?:except|exception|exempt|without prejudice|notwithstanding)\b/iu

/** Letters before what is named: "the areas (a) to (e) of paragraph 1 of resolution 2090 (2013)". */
const LETTERS = /\((\p{Ll})\)(?:\s(?:to|through|and|-|–)\s\((\p{Ll})\))?\sof\s$/u

/** Whether a clause that was adopted keeps a provision of the baseline by its number: "reaffirms paragraphs 4 to 9 of resolution 2640 (2022)". */
export function keepsByNumber({ provision, start, end }: Clause, baseline: Pick<ReadProvision, "label" | "symbol">): boolean {
  const clause = provision.text.slice(start, end)
  if (provision.kind !== "operative" || !KEEPS.test(clause) || CHANGES.test(clause)) return false
  return provision.references.some(({ symbol, labels, printed }) => {
    if (symbol !== baseline.symbol || !clause.includes(printed)) return false
    const [, from, to = from] = LETTERS.exec(clause.slice(0, clause.indexOf(printed))) ?? []
    return labels.some((label) => {
      if (baseline.label !== label && !baseline.label.startsWith(`${label} (`)) return false
      if (from === undefined || to === undefined) return true
      const letter = baseline.label.slice(label.length + 2, label.length + 3)
      return from <= letter && letter <= to
    })
  })
}
