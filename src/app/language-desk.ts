import {
  findWordings,
  type FindOptions,
  type FoundWording,
  type Coverage,
  type LanguageIndex,
  readResolution,
  type Resolution,
} from "../core/language/index.ts"
import { type Corpus, type CorpusEffects, openCorpus } from "./corpus.ts"
import { type IndexEffects, openIndex } from "./open-index.ts"

/** What the pages ask of the language that the workbench holds. Corpus and index are opened when they are first asked for, and again when something was imported. */
export type LanguageDesk = {
  coverage(): Promise<Coverage>
  /** Throws NotFoundError for a symbol that is not held, UsageError for what is none. */
  resolution(printed: string): Promise<{ readonly resolution: Resolution; readonly coverage: Coverage }>
  find(text: string, options: FindOptions): Promise<{ readonly wordings: readonly FoundWording[]; readonly coverage: Coverage }>
}

/** What the desk needs from the world. */
export type DeskEffects = CorpusEffects &
  IndexEffects & {
    /** Changes whenever what the workbench holds does. */
    holdingsStamp(): Promise<string>
  }

/** A desk over what the workbench holds. */
export function languageDesk(effects: DeskEffects): LanguageDesk {
  let open: { readonly stamp: string; readonly corpus: Promise<Corpus>; index?: Promise<LanguageIndex> } | undefined
  const opened = async () => {
    const stamp = await effects.holdingsStamp()
    if (open?.stamp !== stamp) open = { stamp, corpus: openCorpus(undefined, effects) }
    return open
  }
  return {
    coverage: async () => (await (await opened()).corpus).coverage,
    resolution: async (printed) => {
      const corpus = await (await opened()).corpus
      const { text, symbol, date, textKind } = await corpus.resolve(printed)
      return { resolution: readResolution(text, { symbol, date, textKind }).value, coverage: corpus.coverage }
    },
    find: async (text, options) => {
      const at = await opened()
      const corpus = await at.corpus
      const index = await (at.index ??= openIndex(corpus, effects))
      return { wordings: findWordings(text, index, options), coverage: corpus.coverage }
    },
  }
}
