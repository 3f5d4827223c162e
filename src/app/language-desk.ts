import { findWordings, type FindOptions, type FoundWording, type Coverage, type LanguageIndex } from "../core/language/index.ts"
import { compare } from "../core/comparison/index.ts"
import { NotFoundError } from "../core/finding/index.ts"
import { type Viewer, visibleTexts } from "../core/publication/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"
import { type ChainBook, mendChain } from "./chain-book.ts"
import type { Compared } from "./compare.ts"
import { type Corpus, type CorpusEffects, openCorpus } from "./corpus.ts"
import { type FoundLineage, lineageOf, type LineageWishes } from "./lineage.ts"
import { listResolutions, type ResolutionList } from "./list-resolutions.ts"
import { type IndexEffects, openIndex } from "./open-index.ts"
import { openResolution, type OpenResolution } from "./open-resolution.ts"

/** What the pages ask of the language that the workbench holds. Corpus and index are opened when they are first asked for, and again when something was imported. */
export type LanguageDesk = {
  coverage(): Promise<Coverage>
  /** Opens all that finding needs, so that the first question is as quick as the next. */
  prepare(): Promise<void>
  /** What is held. Made once, and again when something was imported. */
  list(): Promise<ResolutionList>
  /** Throws NotFoundError for what is not held. */
  open(name: string): Promise<OpenResolution>
  /** Lays two resolutions that are held beside each other. Throws NotFoundError for what is not. */
  compare(left: string, right: string): Promise<Compared>
  /** Follows the provisions of the mandates to which a resolution belongs, as people mended their chain. Throws NotFoundError, UsageError. */
  lineage(name: string, wishes: Omit<LineageWishes, "decisions">): Promise<FoundLineage>
  /** Keeps a person's word on the chain to which a resolution belongs. Throws NotFoundError, UsageError. */
  mend(name: string, chain: readonly string[], by: string): Promise<void>
  find(text: string, options: FindOptions): Promise<{ readonly wordings: readonly FoundWording[]; readonly coverage: Coverage }>
}

/** What the desk needs from the world. */
export type DeskEffects = CorpusEffects &
  IndexEffects & {
    /** Sees to it that the index of what is held is kept, without holding up others. */
    prepareIndex(id: string): Promise<void>
    /** People's decisions on chains of mandates. */
    readonly chains: ChainBook
    now(): Date
    /** Changes whenever what the workbench holds does. */
    holdingsStamp(): Promise<string>
  }

/** Resolutions that stay cut into their provisions: who looks at one looks at it again. */
const KEPT_OPEN = 30

/** Chains that stay followed: some are long. */
const KEPT_LINEAGES = 12

/** A desk over what the workbench holds. */
export function languageDesk(viewer: Viewer, effects: DeskEffects): LanguageDesk {
  let open:
    | {
        readonly stamp: string
        readonly corpus: Promise<Corpus>
        readonly read: Map<string, OpenResolution>
        readonly compared: Map<string, Compared>
        readonly lineages: Map<string, FoundLineage>
        index?: Promise<LanguageIndex>
        list?: ResolutionList
      }
    | undefined
  const opened = async () => {
    const stamp = await effects.holdingsStamp()
    if (open?.stamp !== stamp)
      open = { stamp, corpus: openCorpus(undefined, effects), read: new Map(), compared: new Map(), lineages: new Map() }
    return open
  }
  const indexed = async () => {
    const at = await opened()
    const corpus = await at.corpus
    at.index ??= prepared(corpus, effects)
    try {
      return { corpus, index: await at.index }
    } catch (error) {
      delete at.index // the next question tries again
      throw error
    }
  }
  const desk: LanguageDesk = {
    prepare: async () => void (await indexed()),
    coverage: async () => (await (await opened()).corpus).coverage,
    list: async () => {
      const at = await opened()
      return (at.list ??= listResolutions(viewer, await at.corpus))
    },
    open: async (name) => {
      const { corpus, read } = await opened()
      const known = read.get(name)
      if (known) return known
      const resolution = openResolution(viewer, name, await corpus)
      if (read.size >= KEPT_OPEN) read.clear()
      read.set(name, resolution)
      return resolution
    },
    compare: async (left, right) => {
      const { compared } = await opened()
      const [from, to] = [(await desk.open(left)).resolution, (await desk.open(right)).resolution]
      const key = JSON.stringify([from.symbol, to.symbol])
      const both = compared.get(key) ?? { left: from, right: to, comparison: compare(from, to) }
      if (compared.size >= KEPT_OPEN) compared.clear()
      compared.set(key, both)
      return both
    },
    lineage: async (name, wishes) => {
      const { corpus, lineages } = await opened()
      const decisions = await effects.chains.all()
      const symbol = resolutionSymbol(name) ?? name
      const key = JSON.stringify([symbol, wishes, decisions.length])
      const lineage = lineages.get(key) ?? (await lineageOf(symbol, { ...wishes, decisions }, heldAlone(viewer, await corpus)))
      if (lineages.size >= KEPT_LINEAGES) lineages.clear()
      lineages.set(key, lineage)
      return lineage
    },
    mend: async (name, chain, by) => {
      const { of } = await desk.lineage(name, {})
      await mendChain({ of, chain, by }, effects.chains, () => effects.now())
    },
    find: async (text, options) => {
      const { corpus, index } = await indexed()
      return { wordings: findWordings(text, index, options), coverage: corpus.coverage }
    },
  }
  return desk
}

/** What a viewer may see of a corpus. A page names no file of the machine. */
function heldAlone(viewer: Viewer, corpus: Corpus): Corpus {
  const text = (symbol: string) => visibleTexts(viewer, [corpus.text(symbol)])[0]
  return {
    ...corpus,
    text,
    resolve: (name) => {
      const held = text(name)
      return held ? Promise.resolve(held) : Promise.reject(new NotFoundError(`The text of ${name} is not held here`))
    },
  }
}

async function prepared(corpus: Corpus, effects: DeskEffects): Promise<LanguageIndex> {
  if (corpus.symbols.length > 0) await effects.prepareIndex(corpus.id)
  return await openIndex(corpus, effects)
}
