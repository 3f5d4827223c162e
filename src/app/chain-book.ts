import { UsageError } from "../core/finding/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"

/** A person's word on which resolutions a chain of mandates is made of. It stands beside what was found, never in it. */
export type ChainDecision = {
  /** The mandate's key, "MINUSMA"; of a resolution that belongs to none that is known, its symbol. */
  readonly of: string
  /** Symbols in normal form. Empty: the chain as it is found. */
  readonly chain: readonly string[]
  /** Who says so. */
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

/** Where these are kept. It is only ever added to; of several on one mandate the last counts. */
export type ChainBook = {
  all(): Promise<readonly ChainDecision[]>
  /** Safe on the disk when this returns. */
  append(decision: ChainDecision): Promise<void>
}

/** What a person sends to mend a chain. */
export type MendRequest = { readonly of: string; readonly chain: readonly string[]; readonly by: string }

const LONGEST_NAME = 200

/** Keeps a person's word on a chain. Throws UsageError for what is no symbol, and for a decision without a name. */
export async function mendChain({ of, chain, by }: MendRequest, book: ChainBook, now: () => Date): Promise<void> {
  const name = by.trim()
  if (name === "" || name.length > LONGEST_NAME)
    throw new UsageError(`Expected the name of who decides, got ${name === "" ? "none" : "a longer text"}`)
  await book.append({ of, chain: chain.map(symbolIn), by: name, at: now().toISOString() })
}

/** The symbol of a resolution in a chain that a person names. Throws UsageError for what is none. */
export function symbolIn(printed: string): string {
  const symbol = resolutionSymbol(printed)
  if (symbol === undefined) throw new UsageError(`Expected the symbol of a resolution, got "${printed}"`)
  return symbol
}

/** The decision on a mandate that counts. Absent where there is none, or where the last says that the chain is as it was found. */
export function decisionOn(of: string, decisions: readonly ChainDecision[]): ChainDecision | undefined {
  const last = decisions.findLast((decision) => decision.of === of)
  return last && last.chain.length > 0 ? last : undefined
}
