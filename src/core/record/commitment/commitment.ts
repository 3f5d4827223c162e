import type { Anchor } from "../../text/index.ts"

/** One thing that somebody bound himself, or is bound by name, to do and has not done yet. */
export type Commitment = {
  readonly anchor: Anchor
  /** Who is bound, as printed, without the article. Absent where the paper names nobody. */
  readonly by: string | undefined
  /** The thing promised, in the paper's words. */
  readonly what: string
  /** EDTF of the day or period by which, or in which, it is to be done; absent where none is printed or could be worked out. */
  readonly due: string | undefined
  /** The length of time that the paper prints for it, "three-year", where no day can be worked out of it since no beginning is printed. Absent where a day is, or no length. */
  readonly term: string | undefined
}
