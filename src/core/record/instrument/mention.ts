import type { Span } from "../../text/index.ts"
import type { InstrumentKind } from "./instrument.ts"

/** One place that names an instrument, taken apart. */
export type Mention = Span & {
  readonly kind: InstrumentKind
  /** The head noun in the singular: "law", "accord". */
  readonly head: string
  readonly name: string
  /** "8", "2023/26", "17"; with the number two mentions are one. Absent where none is printed. */
  readonly number: string | undefined
  readonly symbol: { readonly printed: string; readonly normal: string | undefined } | undefined
  readonly date: string | undefined
  /** Stems of the words that tell it from others of its head: modifiers and what it is about. */
  readonly stems: ReadonlySet<string>
  /** "third" is 3. */
  readonly ordinal: number | undefined
  /** "next", "last": another instrument than the one in force. */
  readonly turn: string | undefined
  /** Resumes what was named before: "the decree", "this plan". */
  readonly definite: boolean
  /** Names nothing by itself: only a mention before it can say which one is meant. */
  readonly bare: boolean
  /** Bare, but of a kind that a paper may have only one of: "the constitution", "the armistice". */
  readonly weak: boolean
  /** It says what it is about behind its head. */
  readonly topic: boolean
  /** Introduced as one of its kind: "a bill", "no decree". */
  readonly introduced: boolean
  /** Several, without an article: "national action plans". */
  readonly plural: boolean
  /** What it is about or how it came about is said behind it. */
  readonly qualified: boolean
  /** The words before it say that it is another name of the mention before ("also known as"), or it stands in brackets behind it. */
  readonly alias: boolean
}
