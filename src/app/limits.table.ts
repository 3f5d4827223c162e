/** How much of a paper is read. What is beyond is refused as unreadable, with a sentence that names the limit. */
export type Limits = {
  /** Bytes of the file. */
  readonly bytes: number
  /** Of the text that comes out of it, in UTF-16 code units. */
  readonly text: number
  /** Bytes of what a packed file holds. */
  readonly unpacked: number
  readonly pages: number
  /** For one paper. */
  readonly seconds: number
  /** Bytes, for one paper. */
  readonly memory: number
}

const MB = 2 ** 20

/** The limits unless a flag says otherwise, the same for every door; and how each is called on the command line. A size may be given as "64MB". */
export const LIMIT_FLAGS = [
  { flag: "max-bytes", limit: "bytes", usual: 64 * MB, isSize: true, says: "the largest file" },
  { flag: "max-memory", limit: "memory", usual: 1536 * MB, isSize: true, says: "the most memory for one paper" },
  { flag: "max-pages", limit: "pages", usual: 3000, isSize: false, says: "the most pages of one paper" },
  { flag: "max-seconds", limit: "seconds", usual: 60, isSize: false, says: "the most seconds for one paper" },
  { flag: "max-text", limit: "text", usual: 20 * MB, isSize: true, says: "the longest text of one paper" },
  { flag: "max-unpacked", limit: "unpacked", usual: 256 * MB, isSize: true, says: "the most that a packed file may hold" },
] as const satisfies readonly { flag: string; limit: keyof Limits; usual: number; isSize: boolean; says: string }[]

export const LIMITS = Object.fromEntries(LIMIT_FLAGS.map(({ limit, usual }) => [limit, usual])) as Limits
