import { NotFoundError } from "../core/finding/index.ts"
import { type Viewer, visibleRecord } from "../core/publication/index.ts"
import type { Record } from "../core/record/index.ts"

/** What making a record out of bytes needs from the world. */
export type ParseEffects = {
  /** In hex. */
  sha256(bytes: Uint8Array): string
  /** The record of a paper's bytes, whatever its format. Throws UnreadableError for bytes without text, and for what is beyond a limit. */
  readRecord(bytes: Uint8Array, name: string, sha256: string): Promise<Record>
}

/** What reading a paper needs from the world. */
export type ReadEffects = ParseEffects & {
  /** The bytes of a paper: a path, or "-" for standard input. Throws NotFoundError. */
  readBytes(name: string): Promise<Uint8Array>
}

/** Reads one paper into its record. Keeps nothing. */
export async function read(viewer: Viewer, name: string, effects: ReadEffects): Promise<Record> {
  const record = await readBytes(await effects.readBytes(name), name, effects)
  const visible = visibleRecord(viewer, record)
  if (!visible) throw new NotFoundError(`Nothing of ${name} may be shown to ${viewer.name}`)
  return visible
}

/** The record of a paper's bytes. `name` helps to tell the format and stands in messages. */
export async function readBytes(bytes: Uint8Array, name: string, effects: ParseEffects): Promise<Record> {
  return await effects.readRecord(bytes, name, effects.sha256(bytes))
}
