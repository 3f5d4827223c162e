import { compare, layBeside, type LaidBeside } from "../core/comparison/index.ts"
import { NotFoundError } from "../core/finding/index.ts"
import type { CorpusText, Coverage } from "../core/language/index.ts"
import { type Viewer, visibleTexts } from "../core/publication/index.ts"
import type { Record } from "../core/record/index.ts"
import { compareGiven, type Compared } from "./compare.ts"
import { type Corpus, type CorpusEffects, openCorpus } from "./corpus.ts"
import { type FoundLineage, lineageOf, type LineageWishes } from "./lineage.ts"
import { listResolutions, type ResolutionList, subjectsOfYear } from "./list-resolutions.ts"
import { openResolution, type OpenResolution } from "./open-resolution.ts"

/**
 * What takes longer on the texts that are held than a page may hold up others. Arguments and answers are plain data, so that it can be done in another thread;
 * every answer is made anew.
 */
export type LanguageWork = {
  about(): Promise<HeldCorpus>
  list(viewer: Viewer): Promise<ResolutionList>
  /** What the resolutions of one year are about, by symbol, as far as their texts say. */
  subjects(viewer: Viewer, year: number | undefined): Promise<ReadonlyMap<string, string>>
  /** Throws NotFoundError for what is not held. */
  open(viewer: Viewer, name: string): Promise<OpenResolution>
  /** Throws NotFoundError for what is not held. */
  compare(viewer: Viewer, left: string, right: string): Promise<Compared>
  /** Compares two papers that are handed in, and keeps nothing of them. Throws UnreadableError. */
  compareGiven(left: CorpusText, right: CorpusText): Promise<Compared>
  /** Throws NotFoundError, UsageError. */
  lineage(viewer: Viewer, symbol: string, wishes: LineageWishes): Promise<FoundLineage>
  /** Lays the asks of a record beside two texts. Throws NotFoundError for one that is not held. */
  lay(viewer: Viewer, record: Record, against: string, baseline: string | undefined): Promise<LaidBeside>
}

/** The texts that are held, as a whole. */
export type HeldCorpus = { readonly id: string; readonly texts: number; readonly coverage: Coverage }

/** What the work needs from the world. */
export type WorkEffects = CorpusEffects & {
  /** Changes whenever what the workbench holds does. */
  holdingsStamp(): Promise<string>
}

/** The work, in the thread that calls. The corpus is opened when it is first asked for, and again when something was imported. */
export function languageWork(effects: WorkEffects): LanguageWork {
  let open: { readonly stamp: string; readonly corpus: Promise<Corpus> } | undefined
  const opened = async (): Promise<Corpus> => {
    const stamp = await effects.holdingsStamp()
    if (open?.stamp !== stamp) open = { stamp, corpus: openCorpus(undefined, effects) }
    return await open.corpus
  }
  const read = async (viewer: Viewer, name: string) => openResolution(viewer, name, await opened())
  return {
    about: async () => {
      const { id, symbols, coverage } = await opened()
      return { id, texts: symbols.length, coverage }
    },
    list: async (viewer) => listResolutions(viewer, await opened()),
    subjects: async (viewer, year) => subjectsOfYear(viewer, year, await opened()),
    open: read,
    compare: async (viewer, left, right) => {
      const [from, to] = [(await read(viewer, left)).resolution, (await read(viewer, right)).resolution]
      return { left: from, right: to, comparison: compare(from, to) }
    },
    compareGiven: async (left, right) => compareGiven(left, right),
    lineage: async (viewer, symbol, wishes) => await lineageOf(symbol, wishes, heldAlone(viewer, await opened())),
    lay: async (viewer, record, against, baseline) => {
      const adopted = (await read(viewer, against)).resolution
      return layBeside(record, adopted, baseline === undefined ? undefined : (await read(viewer, baseline)).resolution)
    },
  }
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
