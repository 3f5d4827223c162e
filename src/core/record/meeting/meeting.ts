import type { Anchor } from "../../text/index.ts"

/** Something a paper says of itself, as printed, and where. */
export type Claim = { readonly value: string; readonly anchor: Anchor }

/** A date as printed, and as EDTF of the printed precision. */
export type DateClaim = Claim & { readonly edtf: string }

/** The meeting that a paper is of. Every field is absent where the paper does not say. */
export type Meeting = {
  readonly body: Claim | undefined
  readonly situation: Claim | undefined
  readonly date: DateClaim | undefined
  readonly briefers: readonly Claim[]
  readonly secretariat: Claim | undefined
  readonly previousMeeting: (Claim & { readonly edtf: string | undefined }) | undefined
}

/** Of a paper that tells of no meeting. */
export const NO_MEETING: Meeting = {
  body: undefined,
  situation: undefined,
  date: undefined,
  briefers: [],
  secretariat: undefined,
  previousMeeting: undefined,
}
