import { type Paper } from "../core/passage/index.ts"
import { readRecord, type Record } from "../core/record/index.ts"

/** What reading a paper needs from the world. */
export type ReadEffects = {
  /** The bytes of a paper: a path, or "-" for standard input. */
  readBytes(name: string): Promise<Uint8Array>
  sha256(bytes: Uint8Array): string
  /** The paper cut into passages, whatever its format. Throws UnreadableError for bytes without text. */
  parse(bytes: Uint8Array, name: string): Promise<Paper>
}

/** Reads one paper into its record. Keeps nothing. */
export async function read(name: string, effects: ReadEffects): Promise<Record> {
  const bytes = await effects.readBytes(name)
  return readRecord(await effects.parse(bytes, name), effects.sha256(bytes))
}
