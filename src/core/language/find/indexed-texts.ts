import type { Provision } from "../provision.ts"
import type { LanguageIndex } from "./language-index.ts"
import { textOfUtf8 } from "./utf8.ts"
import { type IndexedText, KINDS } from "./wording.ts"

/** A number that tells one text from another: FNV-1a with 32 bits over its units. */
export function fingerprintOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ text.length
}

/** The texts of an index with their provisions, by symbol: what did not change need not be cut again. The provisions of a text stand in no order. */
export function indexedTexts(index: LanguageIndex): ReadonlyMap<string, IndexedText> {
  const { texts, labels, uses, printed } = index
  const provisions: Provision[][] = texts.map(() => [])
  for (const [use, text] of uses.text.entries()) {
    const number = uses.printed[use] ?? 0
    provisions[text]?.push({
      symbol: texts[text]?.symbol ?? "",
      label: labels[uses.label[use] ?? 0] ?? "",
      kind: KINDS[uses.kind[use] ?? 0] ?? "operative",
      level: uses.level[use] ?? 0,
      text: textOfUtf8(printed.items.subarray(printed.start[number], printed.start[number + 1])),
    })
  }
  return new Map(texts.map((facts, text) => [facts.symbol, { ...facts, provisions: provisions[text] ?? [] }]))
}
