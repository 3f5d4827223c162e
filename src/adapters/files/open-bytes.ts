import { type Finding, UnreadableError } from "../../core/finding/index.ts"
import type { MediaType } from "../../core/passage/index.ts"
import { decodeText } from "./decode-text.ts"
import { kindOf } from "./kind-of.ts"
import { textFormat } from "./text-format.ts"

/** What a paper's bytes are: a PDF, which is read elsewhere, or a text that is decoded, with the doubts of decoding. */
export type Opened =
  | { readonly mediaType: "application/pdf" }
  | { readonly mediaType: Extract<MediaType, `text/${string}`>; readonly text: string; readonly findings: readonly Finding[] }

/** Tells the format by content; `name` helps only where content leaves it open. Throws UnreadableError for what is neither PDF nor text, and for a text of more than `longest` signs. */
export function openBytes(bytes: Uint8Array, name: string, longest: number): Opened {
  if (kindOf(bytes) === "pdf") return { mediaType: "application/pdf" }
  const { value: text, findings } = decodeText(bytes)
  if (text.length > longest)
    throw new UnreadableError(`Expected a text of at most ${longest} signs, got ${text.length} (--max-text sets the limit)`)
  return { mediaType: textFormat(text, name), text, findings }
}
