import type { ReadProvision, Reference, Resolution, Theme } from "./provision.ts"

/** A resolution as `penholder passages --json` prints it. */
export type PrintedResolution = {
  readonly symbol: string
  readonly date: string | null
  readonly meetingNumber: number | null
  readonly passages: readonly PrintedProvision[]
}

type PrintedProvision = {
  readonly label: string
  readonly kind: ReadProvision["kind"]
  readonly level: number
  readonly openingPhrase: string | null
  readonly operativeVerb: string | null
  readonly addressee: string | null
  readonly themes: readonly Theme[]
  readonly references: readonly Reference[]
  readonly text: string
}

/** The contract's form, in which absence is `null`. The map back to the source stays inside. */
export function printResolution({ symbol, date, meetingNumber, provisions }: Resolution): PrintedResolution {
  return {
    symbol,
    date: date ?? null,
    meetingNumber: meetingNumber ?? null,
    passages: provisions.map(({ label, kind, level, openingPhrase, operativeVerb, addressee, themes, references, text }) => ({
      label,
      kind,
      level,
      openingPhrase: openingPhrase ?? null,
      operativeVerb: operativeVerb ?? null,
      addressee: addressee ?? null,
      themes,
      references,
      text,
    })),
  }
}
