import type { LaidBeside } from "../core/comparison/index.ts"
import {
  type Coverage,
  findWordings,
  type FindOptions,
  type FoundWording,
  type LanguageIndex,
  textOfPaper,
} from "../core/language/index.ts"
import type { Source } from "../core/passage/index.ts"
import type { Viewer } from "../core/publication/index.ts"
import type { Record } from "../core/record/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"
import { type ChainBook, mendChain } from "./chain-book.ts"
import type { Compared } from "./compare.ts"
import { openCorpus } from "./corpus.ts"
import type { HeldCorpus, LanguageWork, WorkEffects } from "./language-work.ts"
import type { FoundLineage, LineageWishes } from "./lineage.ts"
import type { ResolutionList } from "./list-resolutions.ts"
import { type IndexEffects, keptIndex, openIndex } from "./open-index.ts"
import type { OpenResolution } from "./open-resolution.ts"

/** What the pages ask of the language that the workbench holds. What was answered once is kept until something is imported. */
export type LanguageDesk = {
  coverage(): Promise<Coverage>
  /** Opens all that finding needs, so that the first question is as quick as the next. */
  prepare(): Promise<void>
  /** What is held. */
  list(): Promise<ResolutionList>
  /** What the resolutions of one year are about, by symbol, as far as their texts say. */
  subjects(year: number | undefined): Promise<ReadonlyMap<string, string>>
  /** Throws NotFoundError for what is not held. */
  open(name: string): Promise<OpenResolution>
  /** Lays two resolutions that are held beside each other. Throws NotFoundError for what is not. */
  compare(left: string, right: string): Promise<Compared>
  /** Lays two papers that a person hands in beside each other, and keeps nothing of them. Throws UnreadableError. */
  compareGiven(left: GivenPaper, right: GivenPaper): Promise<Compared>
  /** Follows the provisions of the mandates to which a resolution belongs, as people mended their chain. Throws NotFoundError, UsageError. */
  lineage(name: string, wishes: Omit<LineageWishes, "decisions">): Promise<FoundLineage>
  /** Keeps a person's word on the chain to which a resolution belongs. Throws NotFoundError, UsageError. */
  mend(name: string, chain: readonly string[], by: string): Promise<void>
  find(text: string, options: FindOptions): Promise<{ readonly wordings: readonly FoundWording[]; readonly coverage: Coverage }>
  /** Lays the asks of a record beside two texts. Not kept: records change too. Throws NotFoundError. */
  lay(record: Record, against: string, baseline: string | undefined): Promise<LaidBeside>
}

/** A paper as it comes: a file, or text that was pasted. */
export type GivenPaper = { readonly name: string; readonly bytes: Uint8Array }

/** What the desk needs from the world. */
export type DeskEffects = WorkEffects &
  IndexEffects & {
    /** Does what takes long, best in a thread of its own. */
    readonly work: LanguageWork
    /** Sees to it that the index of what is held is kept, without holding up others. */
    prepareIndex(id: string): Promise<void>
    /** The text of a paper's bytes, in any format that is read. Throws UnreadableError. */
    decode(paper: GivenPaper): Promise<Source>
    /** People's decisions on chains of mandates. */
    readonly chains: ChainBook
    now(): Date
  }

/** Resolutions, and comparisons, that stay at hand: who looks at one looks at it again. */
const KEPT_OPEN = 30

/** Chains that stay followed: some are long. */
const KEPT_LINEAGES = 12

/** Of one state of what is held. */
type Kept = {
  readonly stamp: string
  readonly about: () => Promise<HeldCorpus>
  readonly list: () => Promise<ResolutionList>
  readonly subjects: (year: number | undefined) => Promise<ReadonlyMap<string, string>>
  readonly index: () => Promise<LanguageIndex>
  readonly open: (name: string) => Promise<OpenResolution>
  readonly compare: (left: string, right: string) => Promise<Compared>
  readonly lineage: (symbol: string, wishes: LineageWishes) => Promise<FoundLineage>
}

/** A desk over what the workbench holds. */
export function languageDesk(viewer: Viewer, effects: DeskEffects): LanguageDesk {
  const { work } = effects
  let kept: Kept | undefined
  const now = async (): Promise<Kept> => {
    const stamp = await effects.holdingsStamp()
    if (kept?.stamp !== stamp) kept = { stamp, ...keeping(viewer, effects) }
    return kept
  }
  const desk: LanguageDesk = {
    prepare: async () => void (await (await now()).index()),
    coverage: async () => (await (await now()).about()).coverage,
    list: async () => await (await now()).list(),
    subjects: async (year) => await (await now()).subjects(year),
    open: async (name) => await (await now()).open(name),
    compare: async (left, right) => await (await now()).compare(left, right),
    compareGiven: async (left, right) => {
      const [from, to] = [textOfPaper(left.name, await effects.decode(left)), textOfPaper(right.name, await effects.decode(right))]
      return await work.compareGiven(from, to)
    },
    lineage: async (name, wishes) =>
      await (await now()).lineage(resolutionSymbol(name) ?? name, { ...wishes, decisions: await effects.chains.all() }),
    mend: async (name, chain, by) => {
      const { of } = await desk.lineage(name, {})
      await mendChain({ of, chain, by }, effects.chains, () => effects.now())
    },
    find: async (text, options) => {
      const { about, index } = await now()
      return { wordings: findWordings(text, await index(), options), coverage: (await about()).coverage }
    },
    lay: async (record, against, baseline) => await work.lay(viewer, record, against, baseline),
  }
  return desk
}

function keeping(viewer: Viewer, effects: DeskEffects): Omit<Kept, "stamp"> {
  const { work } = effects
  const about = remembered(1, () => work.about())
  return {
    about,
    list: remembered(1, () => work.list(viewer)),
    subjects: remembered(KEPT_OPEN, (year: number | undefined) => work.subjects(viewer, year)),
    index: remembered(1, async () => await prepared(await about(), effects)),
    open: remembered(KEPT_OPEN, (name: string) => work.open(viewer, name)),
    compare: remembered(KEPT_OPEN, (left: string, right: string) => work.compare(viewer, left, right)),
    lineage: remembered(KEPT_LINEAGES, (symbol: string, wishes: LineageWishes) => work.lineage(viewer, symbol, wishes)),
  }
}

/** Keeps the last `most` answers by what was asked, beginning with the question: who asks meanwhile waits for the same. What failed is asked again. */
function remembered<A extends readonly unknown[], R>(most: number, answer: (...asked: A) => Promise<R>): (...asked: A) => Promise<R> {
  const known = new Map<string, Promise<R>>()
  return async (...asked) => {
    const key = JSON.stringify(asked)
    const answered = known.get(key) ?? answer(...asked)
    known.delete(key) // and put behind the others: the one not asked for longest goes first
    known.set(key, answered)
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest)
    try {
      return await answered
    } catch (error) {
      if (known.get(key) === answered) known.delete(key)
      throw error
    }
  }
}

async function prepared({ id, texts }: HeldCorpus, effects: DeskEffects): Promise<LanguageIndex> {
  if (texts > 0) await effects.prepareIndex(id)
  return (await keptIndex(id, effects)) ?? (await openIndex(await openCorpus(undefined, effects), effects))
}
