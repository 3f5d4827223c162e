import { NotFoundError } from "../core/finding/index.ts"
import { type CorpusText, readResolution, type Resolution } from "../core/language/index.ts"
import type { Finding } from "../core/finding/index.ts"
import { type Viewer, visibleTexts } from "../core/publication/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"
import type { Corpus } from "./corpus.ts"

/** A resolution or statement that is held, cut into its provisions. */
export type OpenResolution = {
  readonly text: CorpusText
  readonly resolution: Resolution
  readonly findings: readonly Finding[]
  /** Of the resolutions that it names, those that are held. */
  readonly namedHeld: ReadonlySet<string>
}

/** Opens what a person or an address names: "2242", "S/RES/2242 (2015)", "s-prst-2004-36". Throws NotFoundError for what is not held. */
export function openResolution(viewer: Viewer, name: string, corpus: Corpus): OpenResolution {
  const symbol = resolutionSymbol(name) ?? name
  const [text] = visibleTexts(viewer, [corpus.text(symbol)])
  if (!text) throw new NotFoundError(`The text of ${symbol} is not held here`)
  const { value: resolution, findings } = readResolution(text.text, text)
  const named = new Set(resolution.provisions.flatMap(({ references }) => references.map((reference) => reference.symbol)))
  const held = new Set(corpus.symbols)
  return { text, resolution, findings, namedHeld: new Set([...named].filter((one) => held.has(one))) }
}
