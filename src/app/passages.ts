import type { Reading } from "../core/finding/index.ts"
import { readResolution, type Resolution } from "../core/language/index.ts"
import type { Corpus } from "./corpus.ts"

/** Cuts a resolution, named by its symbol or by a file, into its provisions. */
export async function passages(printed: string, corpus: Corpus): Promise<Reading<Resolution>> {
  const text = await corpus.resolve(printed)
  return readResolution(text.text, text)
}
