import type { Side } from "../compare.ts"
import type { Chain } from "./chain.ts"
import { type Thread, threadsOf } from "./threads.ts"

/** A chain of mandates, and each of its provisions through the years. */
export type Lineage = Chain & { readonly threads: readonly Thread[] }

/** Follows every provision along a chain. `texts`: those that are held, by symbol in normal form. */
export function followChain(chain: Chain, texts: ReadonlyMap<string, Side>): Lineage {
  return { ...chain, threads: threadsOf(chain, texts) }
}

/** A lineage as `penholder lineage --json` prints it. What is absent is null. */
export function printLineage({ mandate, links, threads }: Lineage): object {
  return {
    mandate: mandate ? { key: mandate.key, situation: mandate.situation, name: mandate.name } : null,
    chain: links.map(({ symbol, date, held }) => ({ symbol, date: date ?? null, held })),
    threads: threads.map(({ id, end, steps }) => ({
      id,
      end,
      steps: steps.map(({ symbol, label, relation, text }) => ({ symbol, label, relation: relation ?? null, text })),
    })),
  }
}
