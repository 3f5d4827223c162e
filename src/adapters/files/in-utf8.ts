import { isUtf8 } from "node:buffer"
import type { Reading } from "../../core/finding/index.ts"
import { decodeText } from "./decode-text.ts"

/** The bytes of a text in UTF-8: the same where they are so, else decoded as a paper's would be, with the doubt of decoding. Throws UnreadableError for what is no text. */
export function inUtf8(bytes: Uint8Array): Reading<Uint8Array> {
  if (isUtf8(bytes) && !bytes.subarray(0, 1000).includes(0)) return { value: bytes, findings: [] }
  const { value, findings } = decodeText(bytes)
  return { value: Buffer.from(value), findings }
}
