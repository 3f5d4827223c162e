/**
 * `import { readText } from "penholder"`: the reader itself, for any place that runs JavaScript: a browser page, a worker, a server. It touches
 * no file, clock or network. PDF, Word files and bytes of unknown kind are read by `readPaper` of "penholder/node".
 * @module
 */
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { readHtml, splitPassages } from "../core/passage/index.ts"
import { type PaperRecord, printRecord, readRecord } from "../core/record/index.ts"

export type { PaperAnchor, PaperClaim, PaperRecord } from "../core/record/index.ts"

/** How a text is marked up. HTML may be a whole page or a piece of one. */
export type TextFormat = "markdown" | "text" | "html"

/**
 * Reads the record out of a paper's text. Accepts any text and never throws: what is doubtful stands in `findings`, and what the paper does not say
 * is `null`. The same text always gives the same record. `paper.sha256` is that of the text in UTF-8, and so that of the file it was decoded from,
 * where that was UTF-8 without a byte order mark.
 *
 * ```js
 * const { recommendations } = readText("Members called on the transitional authorities to end impunity.", "text")
 * ```
 */
export function readText(text: string, format: TextFormat): PaperRecord {
  const paper = format === "html" ? readHtml(text) : splitPassages({ text, mediaType: format === "text" ? "text/plain" : "text/markdown" })
  return printRecord(readRecord(paper, bytesToHex(sha256(utf8ToBytes(text)))))
}
