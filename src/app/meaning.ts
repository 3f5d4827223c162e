import { fewWordings, fingerprintOf, type FindOptions, type LanguageIndex, type Likeness, likenessOf } from "../core/language/index.ts"
import { readVectors, vectorBytes, type Vectors } from "./vectors.ts"

/** Makes a vector of a sentence's meaning. */
export type Encoder = {
  /** With its version: vectors of another are not compared. */
  readonly name: string
  encode(texts: readonly string[]): Promise<readonly ArrayLike<number>[]>
}

/** What judging by meaning needs from the world. */
export type MeaningEffects = {
  /** Undefined where no encoder is installed. */
  openEncoder(): Promise<Encoder | undefined>
  /** Where vectors are kept between two runs. They can be lost at any time. */
  readonly vectors: {
    read(): Promise<Uint8Array | undefined>
    /** Keeps bytes whole or not at all. Where they cannot be kept, nothing happens. */
    keep(bytes: Uint8Array): Promise<void>
  }
}

/** Whether a sentence encoder had a part in an answer. */
export type EncoderPart = "used" | "not installed" | "not needed"

/** Texts that are encoded at one time: more at once take no less time each. */
const BATCH = 16

/**
 * How like a text is to the wordings of a scope, by a sentence encoder. Only where the scope holds few wordings, as one resolution does: a paragraph takes
 * it some 25 ms. Each is encoded once and kept.
 */
export async function judgeMeaning(
  text: string,
  index: LanguageIndex,
  options: FindOptions,
  effects: MeaningEffects,
): Promise<{ readonly likeness: Likeness | undefined; readonly encoder: EncoderPart }> {
  const few = fewWordings(index, options)
  if (!few || few.length < 2) return { likeness: undefined, encoder: "not needed" }
  const encoder = await effects.openEncoder()
  if (!encoder) return { likeness: undefined, encoder: "not installed" }
  const known = readVectors(await effects.vectors.read(), encoder.name)
  const missing = few.filter(({ text: words }) => !known.has(keyOf(words)))
  if (missing.length > 0) {
    await encodeInto(
      known,
      missing.map(({ text: words }) => words),
      encoder,
    )
    await effects.vectors.keep(vectorBytes(known, encoder.name))
  }
  const [vector = []] = await encoder.encode([text])
  const likeness = likenessOf(
    vector,
    few.map(({ wording, text: words }) => [wording, known.get(keyOf(words)) ?? []]),
  )
  return { likeness, encoder: "used" }
}

/** Names a text by two numbers, so that no two of some millions are likely to share one. */
export const keyOf = (text: string): string =>
  `${fingerprintOf(text)} ${fingerprintOf(`${text.length} ${text.slice(text.length >> 1)} ${text}`)}`

async function encodeInto(known: Vectors, texts: readonly string[], encoder: Encoder): Promise<void> {
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH)
    const made = await encoder.encode(batch)
    for (const [i, text] of batch.entries()) known.set(keyOf(text), packed(made[i] ?? []))
  }
}

/** A vector with its largest part as 127: what is compared is the angle alone. */
function packed(vector: ArrayLike<number>): Int8Array {
  const most = Array.from(vector).reduce((largest, part) => Math.max(largest, Math.abs(part)), 1e-9)
  return Int8Array.from(vector, (part) => Math.round((part / most) * 127))
}
