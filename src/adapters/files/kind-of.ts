import { UnreadableError } from "../../core/finding/index.ts"
import { FOREIGN } from "./foreign.table.ts"

/** How a paper's bytes are to be read. `text` may still be HTML or Markdown: that is seen when it is decoded. */
export type Kind = "pdf" | "docx" | "text"

/** Where a PDF may begin: mail and web servers put lines before it. */
const HEAD = 1024

/** Tells by content whether bytes are a PDF, a Word file or text. Throws UnreadableError, which names what they are, for all else that is known. */
export function kindOf(bytes: Uint8Array): Kind {
  const head = latin(bytes.subarray(0, HEAD))
  if (head.includes("%PDF-")) return "pdf"
  if (head.startsWith("PK\x03\x04") && latin(bytes).includes("word/document.xml")) return "docx"
  for (const { begins, is } of FOREIGN)
    if (begins.test(head)) throw new UnreadableError(`Expected a PDF, Word file (DOCX), HTML, Markdown or plain text, got ${is}`)
  return "text"
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")
}
