import type { Reading } from "../finding/index.ts"
import { type LayoutHints, NO_HINTS } from "../passage/index.ts"
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
  /** What a PDF knew of its layout: raised signs are marks of notes. */
  readonly hints?: LayoutHints | undefined
}

/** Cuts the text of a resolution into its provisions and reads each. Accepts any text without markup; doubts come back as findings. */
export function readResolution(text: string, facts: ResolutionFacts = {}): Reading<Resolution> {
  const adoption = adoptionOf(text)
  const symbol = normal(facts.symbol) ?? facts.symbol ?? adoption.symbol ?? "text"
  const { provisions, findings } = cutProvisions(text, symbol, (facts.hints ?? NO_HINTS).superscripts)
  const labels = new Set(provisions.map(({ label }) => label))
  const value: Resolution = {
    symbol,
    date: facts.date ?? adoption.date,
    meetingNumber: adoption.meetingNumber,
    textKind: facts.textKind ?? "adopted",
    provisions: themesOf(provisions).map(([provision, themes]) => ({
      symbol: provision.symbol,
      label: provision.label,
      kind: provision.kind,
      level: provision.level,
      text: provision.text,
      runs: provision.runs,
      openingPhrase: provision.opening.phrase,
      operativeVerb: provision.opening.verb,
      addressee: provision.opening.addressee,
      themes,
      references: findReferences(provision, labels),
    })),
  }
  return { value, findings }
}

function normal(printed: string | undefined): string | undefined {
  const symbol = printed === undefined ? undefined : parseSymbol(printed)
  return symbol && formatSymbol(symbol)
}
