import {
  buildIndex,
  type CorpusText,
  fingerprintOf,
  type IndexedText,
  indexedTexts,
  type LanguageIndex,
  partsOfIndex,
  readIndex,
  readResolution,
} from "../core/language/index.ts"
import type { Corpus } from "./corpus.ts"

/** Bytes that are kept, read from their beginning on, and closed when they were. */
export type KeptBytes = {
  readonly size: number
  /** Fills a room with the bytes that follow; false where they cannot be read. */
  fill(room: Uint8Array): Promise<boolean>
  close(): Promise<void>
}

/** Where indexes are kept between two runs. What is kept there can be lost at any time: it is built again. */
export type IndexShelf = {
  /** The bytes kept under a key, whole or not. Undefined where there are none. */
  read(key: string): Promise<KeptBytes | undefined>
  /** Whether there are bytes under a key, whole or not. */
  holds(key: string): Promise<boolean>
  /** The bytes that were kept last under any key with this beginning. Undefined where there are none. */
  readLast(beginning: string): Promise<KeptBytes | undefined>
  /** Keeps bytes that come in parts, whole or not at all. Where they cannot be kept, nothing happens. */
  keep(key: string, parts: readonly Uint8Array[]): Promise<void>
}

/** What opening an index needs from the world. */
export type IndexEffects = {
  readonly indexes: IndexShelf
  /** Changes with anything that has a part in cutting texts and building an index. */
  readonly readerVersion: string
}

/** How far building is, in texts. What it gives back is waited for: who wants to be able to interrupt rests there. */
export type Progress = (done: number, all: number) => Promise<void> | void

/** The index of a corpus: the one that is kept where it matches and is whole, else built and kept. Of an earlier corpus's index, texts that did not change are taken over. */
export async function openIndex(corpus: Corpus, { indexes, readerVersion }: IndexEffects, progress?: Progress): Promise<LanguageIndex> {
  const kept = await keptIndex(corpus.id, { indexes, readerVersion })
  if (kept) return kept
  const key = keyOf(corpus.id, readerVersion)
  const earlier = await opened(await indexes.readLast(readerVersion))
  const index = buildIndex(await textsOf(corpus, earlier?.key.startsWith(readerVersion) ? earlier.index : undefined, progress))
  await indexes.keep(key, partsOfIndex(index, key))
  return index
}

/** The index of a corpus, by its id, where it is kept and whole. */
export async function keptIndex(id: string, { indexes, readerVersion }: IndexEffects): Promise<LanguageIndex | undefined> {
  const key = keyOf(id, readerVersion)
  const kept = await opened(await indexes.read(key))
  return kept?.key === key ? kept.index : undefined
}

const keyOf = (id: string, readerVersion: string): string => `${readerVersion}-${id}`

async function opened(bytes: KeptBytes | undefined) {
  if (!bytes) return undefined
  try {
    const reading = readIndex(bytes.size)
    for (;;) {
      const { done, value } = reading.next()
      if (done) return value
      if (!(await bytes.fill(value))) return undefined
    }
  } finally {
    await bytes.close()
  }
}

async function textsOf(
  corpus: Corpus,
  earlier: LanguageIndex | undefined,
  progress: Progress | undefined,
): Promise<readonly IndexedText[]> {
  const known = earlier ? indexedTexts(earlier) : undefined
  const texts: IndexedText[] = []
  for (const [done, symbol] of corpus.symbols.entries()) {
    await progress?.(done, corpus.symbols.length)
    const held = corpus.text(symbol)
    if (held) texts.push(indexedText(held, known?.get(symbol)))
  }
  return texts
}

/** A text with its provisions, which are those from before where it is the same. */
export function indexedText({ symbol, date, year, textKind, text }: CorpusText, before?: IndexedText): IndexedText {
  const fingerprint = fingerprintOf(text)
  const provisions =
    before?.fingerprint === fingerprint ? before.provisions : readResolution(text, { symbol, date, textKind }).value.provisions
  return { symbol, date, year, textKind, fingerprint, provisions: provisions.map(bare) }
}

/** A provision without what finding does not need. */
const bare = ({ symbol, label, kind, level, text }: IndexedText["provisions"][number]) => ({ symbol, label, kind, level, text })
