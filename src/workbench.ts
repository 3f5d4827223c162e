import { createHash } from "node:crypto"
import { readSource } from "./adapters/files/index.ts"
import { type Limits, LIMITS, type ParseEffects, type ReadEffects } from "./app/index.ts"
import { splitPassages } from "./core/passage/index.ts"

export { papersIn } from "./adapters/files/index.ts"

/** The effects that reading needs, on this machine. What not every command needs is loaded when it is first asked for. */
export function readEffects(limits: Limits = LIMITS): ReadEffects {
  return { ...parseEffects(limits), readBytes: (name) => readSource(name, limits.bytes) }
}

function parseEffects(limits: Limits): ParseEffects {
  return {
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    parse: async (bytes, name) => {
      if (Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")) {
        const { readPdf } = await import("./adapters/pdf/index.ts")
        return splitPassages(await readPdf(bytes, { pages: limits.pages, signs: limits.text }))
      }
      const text = new TextDecoder("utf-8").decode(bytes)
      return splitPassages({ text, mediaType: name.endsWith(".md") ? "text/markdown" : "text/plain" })
    },
  }
}
