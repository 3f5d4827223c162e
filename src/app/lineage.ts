import {
  type Chain,
  chainOf,
  followChain,
  foundActs,
  type Holdings,
  type Lineage,
  type Mandate,
  mandatesNamed,
  mandatesOf,
  mendedChain,
} from "../core/comparison/index.ts"
import { NotFoundError, UsageError } from "../core/finding/index.ts"
import type { CorpusText, Resolution } from "../core/language/index.ts"
import { resolutionNumber, resolutionSymbol } from "../core/symbol/index.ts"
import { type ChainDecision, decisionOn, symbolIn } from "./chain-book.ts"
import { cut } from "./compare.ts"
import type { Corpus } from "./corpus.ts"

/** What a person says of a chain besides one of its resolutions. */
export type LineageWishes = {
  /** A country, an item, an abbreviation: which of the mandates that the resolution carries on is meant. */
  readonly situation?: string | undefined
  /** The resolutions of the chain, mended by a person, in any printed form. */
  readonly chain?: readonly string[] | undefined
  /** What people decided on chains; the resolutions that are named here count before it. */
  readonly decisions?: readonly ChainDecision[]
}

/** A lineage, and where its chain comes from. */
export type FoundLineage = {
  /** By which the resolution that was asked for is known. */
  readonly symbol: string
  readonly lineage: Lineage
  /** By what a decision on this chain is known: the mandate's key, else the symbol. */
  readonly of: string
  /** Whose word the chain is. Absent where it is as it was found, or as it was just named. */
  readonly decision: ChainDecision | undefined
}

/** Follows every provision along the mandates to which a resolution belongs. Throws NotFoundError, UsageError. */
export async function lineageOf(printed: string, wishes: LineageWishes, corpus: Corpus): Promise<FoundLineage> {
  const named = resolutionSymbol(printed)
  const own =
    named !== undefined && corpus.text(named) === undefined && isNamedInAMandate(named) ? undefined : await corpus.resolve(printed)
  const symbol = own?.symbol ?? named ?? printed
  const mandate = mandateFor(symbol, own, wishes.situation)
  const of = mandate?.key ?? symbol
  const decision = wishes.chain ? undefined : decisionOn(of, wishes.decisions ?? [])
  const chain = chainFor(symbol, own, mandate, wishes.chain?.map(symbolIn) ?? decision?.chain, corpus)
  if (chain.links.length === 0)
    throw new UsageError(`Expected a resolution to follow, got ${symbol}, which is none and belongs to no mandate`)
  const texts = new Map<string, Resolution>()
  for (const link of chain.links) {
    const text = link.symbol === own?.symbol ? own : corpus.text(link.symbol)
    if (text) texts.set(link.symbol, { ...cut(text), symbol: link.symbol })
  }
  if (texts.size === 0) throw new NotFoundError(`None of the ${chain.links.length} mandates to which ${symbol} belongs is held`)
  return { symbol, lineage: followChain(chain, texts), of, decision }
}

/** A resolution that is not held may still be one whose chain is known. */
const isNamedInAMandate = (symbol: string): boolean => mandatesOf(symbol, undefined).length > 0

function chainFor(
  symbol: string,
  own: CorpusText | undefined,
  mandate: Mandate | undefined,
  named: readonly string[] | undefined,
  corpus: Corpus,
): Chain {
  const held: Holdings = (other) => (other === own?.symbol ? own : corpus.text(other))
  if (named) return mendedChain(named, mandate, held)
  if (!mandate) return mendedChain([symbol], undefined, held)
  const further = mandate.kind === "mission" ? foundActs(mandate, textsOf(corpus, own)) : []
  const number = resolutionNumber(symbol)
  const asked = number === undefined || further.some(([act]) => act === number) ? [] : [[number, mandateDate(mandate, number)] as const]
  return chainOf(mandate, [...further, ...asked], held)
}

function mandateFor(symbol: string, own: CorpusText | undefined, situation: string | undefined): Mandate | undefined {
  const mandates = mandatesOf(symbol, own?.text)
  if (situation === undefined) return mandates[0]
  const named = mandatesNamed(situation)
  const both = mandates.filter((mandate) => named.includes(mandate))
  if (both[0]) return both[0]
  if (mandates.length > 0)
    throw new UsageError(
      `Expected one of ${mandates.map(({ key, situation: of }) => `${key} (${of})`).join(", ")} after --situation, got "${situation}"`,
    )
  if (!named[0]) throw new UsageError(`There is no mandate for "${situation}"`)
  return named[0]
}

/** The day that the table gives a resolution of a mandate. Absent for one that a person adds to it by asking. */
const mandateDate = (mandate: Mandate, number: number): string | undefined => mandate.acts.find(([act]) => act === number)?.[1]

function* textsOf(corpus: Corpus, own: CorpusText | undefined): Generator<CorpusText> {
  for (const symbol of corpus.symbols) {
    const text = corpus.text(symbol)
    if (text) yield text
  }
  if (own) yield own
}
