import { UnreadableError } from "../../core/finding/index.ts"
import type { Source } from "../../core/passage/index.ts"
import { layOut } from "./lay-out.ts"
import { type PdfLimits, readPages } from "./read-pages.ts"

/** The text layer of a PDF, laid out. Throws UnreadableError for a paper that is encrypted, damaged, beyond a limit, or has no text. */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits): Promise<Source> {
  const source = layOut(await readPages(bytes, limits))
  if (!/[\p{L}\p{N}]/u.test(source.text))
    throw new UnreadableError("The PDF holds pictures of pages but no text: run OCR first, then read its output")
  return source
}
