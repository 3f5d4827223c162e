import { type Finding, UnreadableError } from "../../core/finding/index.ts"
import { DOCX, type MediaType } from "../../core/passage/index.ts"
import { decodeText } from "./decode-text.ts"
import { kindOf } from "./kind-of.ts"
import { textFormat } from "./text-format.ts"

/** What a paper's bytes are: a PDF or a Word file, which are read elsewhere, or a text that is decoded, with the doubts of decoding. */
export type Opened =
  | { readonly mediaType: "application/pdf" }
  | { readonly mediaType: typeof DOCX }
  | { readonly mediaType: Extract<MediaType, `text/${string}`>; readonly text: string; readonly findings: readonly Finding[] }

/** Tells the format by content; `name` helps only where content leaves it open. Throws UnreadableError for what is neither a paper nor text, and for a text of more than `longest` signs. */
export function openBytes(bytes: Uint8Array, name: string, longest: number): Opened {
  const kind = kindOf(bytes)
  if (kind === "pdf") return { mediaType: "application/pdf" }
  if (kind === "docx") return { mediaType: DOCX }
  const { value: text, findings } = decodeText(bytes)
  if (text.length > longest)
    throw new UnreadableError(`Expected a text of at most ${longest} signs, got ${text.length} (--max-text sets the limit)`)
  return { mediaType: textFormat(text, name), text, findings }
}
