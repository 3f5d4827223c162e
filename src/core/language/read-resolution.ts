import type { Finding, Reading } from "../finding/index.ts"
import { formatSymbol, parseSymbol } from "../symbol/index.ts"
import { cutProvisions } from "./cut/cut-provisions.ts"
import { adoptionOf } from "./adoption.ts"
import type { Resolution } from "./provision.ts"
import { findReferences } from "./references.ts"
import { themesOf } from "./themes.ts"

/** What a corpus knows of a resolution beside its text. */
export type ResolutionFacts = {
  /** In any printed form. Absent: the text's own, and where it bears none "text". */
  readonly symbol?: string
  /** "2022-06-29"; what the text itself prints is used where this is absent. */
  readonly date?: string | undefined
  readonly textKind?: Resolution["textKind"] | undefined
}

/** Cuts the text of a resolution into its provisions and reads each. Accepts any text; doubts come back as findings. */
export function readResolution(text: string, facts: ResolutionFacts = {}): Reading<Resolution> {
  const adoption = adoptionOf(text)
  const symbol = normal(facts.symbol) ?? adoption.symbol ?? facts.symbol ?? "text"
  const { provisions, findings } = cutProvisions(text, symbol)
  const doubts: Finding[] = [...findings]
  const value: Resolution = {
    symbol,
    date: facts.date ?? adoption.date,
    meetingNumber: adoption.meetingNumber,
    textKind: facts.textKind ?? "adopted",
    provisions: themesOf(provisions).map(([{ opening, ...provision }, themes]) => ({
      ...provision,
      openingPhrase: opening.phrase,
      operativeVerb: opening.verb,
      addressee: opening.addressee,
      themes,
      references: findReferences(provision.text, symbol),
    })),
  }
  return { value, findings: doubts }
}

function normal(printed: string | undefined): string | undefined {
  const symbol = printed === undefined ? undefined : parseSymbol(printed)
  return symbol && formatSymbol(symbol)
}
