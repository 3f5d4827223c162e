/**
 * `import { readPaper } from "penholder/node"`: every format that `penholder read` takes, on Node.
 * @module
 */
import { fileURLToPath } from "node:url"
import { type Limits, LIMITS } from "../app/limits.table.ts"
import { read, readBytes } from "../app/read.ts"
import { OWNER } from "../core/publication/index.ts"
import { type PaperRecord, printRecord } from "../core/record/index.ts"
import { readEffects } from "../workbench.ts"

export type { Limits } from "../app/limits.table.ts"
export { Failure, NotFoundError, UnavailableError, UnreadableError, UsageError } from "../core/finding/index.ts"
export type { PaperAnchor, PaperClaim, PaperRecord } from "../core/record/index.ts"

/** What may be said beside the paper. */
export type ReadOptions = {
  /** The name of what is given as bytes. Its ending helps only where the content leaves the format open: `"notes.md"`. */
  readonly name?: string
  /** How much of a paper is read; those that are not given are as usual (`penholder read --help`). */
  readonly limits?: Partial<Limits>
}

/**
 * Reads the record out of a paper: Markdown, plain text, HTML, PDF or Word, told apart by content. `paper` is its bytes, or the path or `file:` URL of it.
 * Doubts stand in `findings`. Throws NotFoundError and UnavailableError for a file, UnreadableError for bytes without text and for what is
 * beyond a limit. PDF, Word files and long texts are read in a thread of their own.
 *
 * ```js
 * const { figures } = await readPaper("summary.pdf")
 * ```
 */
export async function readPaper(paper: Uint8Array | string | URL, { name, limits }: ReadOptions = {}): Promise<PaperRecord> {
  const effects = readEffects({ ...LIMITS, ...limits })
  if (paper instanceof Uint8Array) return printRecord(await readBytes(paper, name ?? "", effects))
  return printRecord(await read(OWNER, paper instanceof URL ? fileURLToPath(paper) : paper, effects))
}
