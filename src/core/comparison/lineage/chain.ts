import { resolutionNumber, resolutionSymbol } from "../../symbol/index.ts"
import type { Mandate } from "./mandates.table.ts"

/** A resolution in a chain of mandates. */
export type ChainLink = {
  readonly symbol: string
  /** Of adoption, "2014-06-25". Absent where neither the text nor a table says. */
  readonly date: string | undefined
  /** Whether its text is held, be it as the draft that was adopted. What is not held neither begins nor ends anything. */
  readonly held: boolean
  /** What is held is the draft that was adopted. */
  readonly isDraft: boolean
}

/** The resolutions that carried one mandate on, in order. */
export type Chain = {
  /** Absent where a person named the resolutions, or where nothing is known but the one. */
  readonly mandate: Mandate | undefined
  readonly links: readonly ChainLink[]
}

/** What is known of a text that is held, by its symbol in normal form. Absent where it is not held. */
export type Holdings = (symbol: string) => { readonly date: string | undefined; readonly textKind: "adopted" | "draft" } | undefined

/** The chain of a mandate: what the table says, and what the texts that are held say besides. */
export function chainOf(
  mandate: Mandate,
  further: readonly (readonly [number: number, date: string | undefined])[],
  held: Holdings,
): Chain {
  const acts = new Map<number, string | undefined>([...mandate.acts, ...further])
  return { mandate, links: linksOf([...acts], held) }
}

/** A chain as a person mended it: exactly these, in the order of their numbers. */
export function mendedChain(symbols: readonly string[], mandate: Mandate | undefined, held: Holdings): Chain {
  const dates = new Map<number, string>(mandate?.acts)
  const numbers = symbols.flatMap((symbol) => resolutionNumber(symbol) ?? [])
  return {
    mandate,
    links: linksOf(
      [...new Set(numbers)].map((number) => [number, dates.get(number)] as const),
      held,
    ),
  }
}

function linksOf(acts: readonly (readonly [number: number, date: string | undefined])[], held: Holdings): readonly ChainLink[] {
  return [...acts]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, date]) => {
      const symbol = resolutionSymbol(String(number))
      if (symbol === undefined) return []
      const text = held(symbol)
      return [{ symbol, date: date ?? text?.date, held: text !== undefined, isDraft: text?.textKind === "draft" }]
    })
}
