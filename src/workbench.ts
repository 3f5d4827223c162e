import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { readPdf } from "./adapters/pdf/index.ts"
import type { ReadEffects } from "./app/index.ts"
import { splitPassages } from "./core/passage/index.ts"

/** The effects that reading needs, on this machine. */
export const readEffects: ReadEffects = {
  readBytes: async (name) => await readFile(name),
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  parse: async (bytes, name) => {
    if (Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-"))
      return splitPassages(await readPdf(bytes, { pages: 3000, signs: 20_000_000 }))
    const text = new TextDecoder("utf-8").decode(bytes)
    return splitPassages({ text, mediaType: name.endsWith(".md") ? "text/markdown" : "text/plain" })
  },
}
