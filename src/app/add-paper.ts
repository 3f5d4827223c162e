import { NotFoundError } from "../core/finding/index.ts"
import { summarise, type Viewer, visiblePaper } from "../core/publication/index.ts"
import { type ParseEffects, readBytes } from "./read.ts"
import type { KeptPaper, Shelf } from "./shelf.ts"

/** What adding needs from the world. */
export type AddEffects = ParseEffects & {
  readonly shelf: Shelf
  /** Which reader makes the record: another version, another record. */
  readonly readerVersion: string
  now(): Date
}

/** A paper that is kept now, and whether it was new. */
export type Added = { readonly paper: KeptPaper; readonly isNew: boolean }

/** Keeps one paper with its record. Adding the same bytes again changes nothing. Throws UnreadableError, and then nothing is kept. */
export async function addPaper(
  viewer: Viewer,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  effects: AddEffects,
): Promise<Added> {
  const sha256 = effects.sha256(bytes)
  if (!visiblePaper(viewer, { sha256 })) throw new NotFoundError(`${name} may not be shown to ${viewer.name}`)
  const [held] = await effects.shelf.papersByPrefix(sha256)
  if (held) return { paper: held, isNew: false }
  const record = await readBytes(bytes, name, effects)
  const paper = { ...summarise(record), name, bytes: bytes.length, addedAt: effects.now().toISOString() }
  await effects.shelf.keep(paper, bytes, { record, readerVersion: effects.readerVersion })
  return { paper, isNew: true }
}
