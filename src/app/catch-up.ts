import { UnreadableError } from "../core/finding/index.ts"
import { summarise } from "../core/publication/index.ts"
import { type AddEffects } from "./add-paper.ts"
import { type ParseEffects, readBytes } from "./read.ts"
import type { Origin, Shelf } from "./shelf.ts"

/** What catching up needs from the world. */
export type CatchUpEffects = ParseEffects &
  Pick<AddEffects, "readerVersion"> & {
    readonly shelf: Shelf
    /** Ends after a moment in which others, such as pages that somebody asked for, had their turn. */
    rest(): Promise<void>
  }

/**
 * Reads the papers that this reader has not read: those whose row was lost when the process was killed, and those that another version
 * of the reader read. Gives back how many. One after the other, with a rest after each; ends early when `goesOn` says so.
 * A paper that this version cannot read stays as it is.
 */
export async function catchUp(effects: CatchUpEffects, goesOn: () => boolean = () => true): Promise<number> {
  const { shelf, readerVersion } = effects
  let done = 0
  for (const origin of await shelf.unlisted()) {
    if (!goesOn()) return done
    if (await readAgain(origin, effects)) done++
    await effects.rest()
  }
  for (const sha256 of await shelf.madeByOthers(readerVersion)) {
    if (!goesOn()) return done
    const [paper] = await shelf.papersByPrefix(sha256)
    if (paper && (await readAgain(paper, effects))) done++
    await effects.rest()
  }
  return done
}

async function readAgain({ sha256, name, bytes, addedAt }: Origin, effects: CatchUpEffects): Promise<boolean> {
  try {
    const record = await readBytes(await effects.shelf.source(sha256), name, effects)
    const paper = { ...summarise(record), name, bytes, addedAt }
    await effects.shelf.keepRecord(paper, { record, readerVersion: effects.readerVersion })
    return true
  } catch (error) {
    if (error instanceof UnreadableError) return false
    throw error
  }
}
