import type { Span } from "../../text/index.ts"
import type { Figure } from "./figure.ts"

/** A figure inside one passage, in offsets of its clean text, before period, status and change are known. */
export type Quantity = Span & {
  readonly printed: Span
  readonly kind: Figure["kind"]
  readonly value: number | string
  readonly unit: string | undefined
  readonly population: string | undefined
  /** The thing counted is not printed beside the number: "96 to the militia", "nine have been released". */
  readonly elliptical: boolean
  /** Stands in brackets after the name of its place or party: "Unity (6)". */
  readonly bracketed: boolean
  /** The whole of which this is a part, where it is printed: "62 of the 180 seats". */
  readonly base: { readonly value: number; readonly span: Span } | undefined
}

type Given = Span & Pick<Quantity, "printed" | "kind" | "value"> & Partial<Quantity>

/** A quantity with the usual absences filled in. */
export const quantity = (given: Given): Quantity => ({
  unit: undefined,
  population: undefined,
  elliptical: false,
  bracketed: false,
  base: undefined,
  ...given,
})
