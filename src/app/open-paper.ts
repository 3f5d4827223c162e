import { NotFoundError, UsageError } from "../core/finding/index.ts"
import { summarise, type Viewer, visiblePapers, visibleRecord } from "../core/publication/index.ts"
import type { Record } from "../core/record/index.ts"
import { type ParseEffects, readBytes } from "./read.ts"
import type { KeptPaper, Shelf } from "./shelf.ts"

/** What opening needs from the world. */
export type OpenEffects = ParseEffects & { readonly shelf: Shelf; readonly readerVersion: string }

export type OpenPaper = { readonly paper: KeptPaper; readonly record: Record }

/**
 * A kept paper and its record. `id` is its sha256, or at least the first eight of its signs. A record that another version of the reader
 * made is made anew, and kept.
 */
export async function openPaper(viewer: Viewer, id: string, effects: OpenEffects): Promise<OpenPaper> {
  const paper = await findPaper(viewer, id, effects)
  const opened = await freshRecord(paper, effects)
  const record = visibleRecord(viewer, opened.record)
  if (!record) throw notHeld(id)
  return { paper: opened.paper, record }
}

/** The source of a kept paper, as it came. */
export async function openSource(
  viewer: Viewer,
  id: string,
  effects: { readonly shelf: Shelf },
): Promise<{ readonly paper: KeptPaper; readonly source: Uint8Array }> {
  const paper = await findPaper(viewer, id, effects)
  return { paper, source: await effects.shelf.source(paper.sha256) }
}

async function findPaper(viewer: Viewer, id: string, { shelf }: { readonly shelf: Shelf }): Promise<KeptPaper> {
  if (!/^[\da-f]{8,64}$/u.test(id)) throw new UsageError(`Expected the first 8 to 64 signs of a paper's sha256, got "${id}"`)
  const [paper, another] = visiblePapers(viewer, await shelf.papersByPrefix(id))
  if (another) throw new UsageError(`More than one paper begins with ${id}: give more signs of its sha256`)
  if (!paper) throw notHeld(id)
  return paper
}

async function freshRecord(paper: KeptPaper, effects: OpenEffects): Promise<OpenPaper> {
  const kept = await effects.shelf.record(paper.sha256)
  if (kept?.readerVersion === effects.readerVersion) return { paper, record: kept.record }
  const record = await readBytes(await effects.shelf.source(paper.sha256), paper.name, effects)
  const { name, bytes, addedAt } = paper
  const fresh = { ...summarise(record), name, bytes, addedAt }
  await effects.shelf.keepRecord(fresh, { record, readerVersion: effects.readerVersion })
  return { paper: fresh, record }
}

const notHeld = (id: string): NotFoundError => new NotFoundError(`No paper here begins with ${id}`)
