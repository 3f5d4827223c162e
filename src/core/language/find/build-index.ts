import { gatherWordings, inOrderOfAdoption } from "./gather-wordings.ts"
import type { LanguageIndex, Lists } from "./language-index.ts"
import { Numbers } from "./numbers.ts"
import { postingsOf } from "./postings.ts"
import { seedsOf } from "./seeds-of-wordings.ts"
import { seedWeights } from "./seeds.ts"
import { utf8Length, writeUtf8 } from "./utf8.ts"
import { type IndexedText, KINDS } from "./wording.ts"

/** Builds the index of some texts. Costs time and memory in proportion to their words. `known` are stems that it shall know too, whether a text holds them or not. */
export function buildIndex(texts: readonly IndexedText[], known: readonly string[] = []): LanguageIndex {
  const ordered = inOrderOfAdoption(texts)
  const stems = new Numbers()
  for (const stem of known) stems.of(stem)
  const { words, uses } = gatherWordings(ordered, stems)
  const labels = new Numbers()
  const printed = new Numbers()
  const postings = postingsOf(words, stems)
  return {
    texts: ordered.map(({ provisions: _, ...facts }) => facts),
    labels: labels.names,
    stems: stems.names,
    words,
    uses: {
      start: uses.start,
      text: Int32Array.from(uses.items, ({ text }) => text),
      label: Int32Array.from(uses.items, ({ provision }) => labels.of(provision.label)),
      kind: Uint8Array.from(uses.items, ({ provision }) => KINDS.indexOf(provision.kind)),
      level: Uint8Array.from(uses.items, ({ provision }) => provision.level),
      printed: Int32Array.from(uses.items, ({ provision }) => printed.of(provision.text)),
    },
    printed: bytesOf(printed.names),
    postings,
    seeds: seedsOf(words, seedWeights(postings, stems.names.length, words.start.length - 1)),
  }
}

function bytesOf(names: readonly string[]): Lists<Uint8Array> {
  const start = new Int32Array(names.length + 1)
  for (const [i, name] of names.entries()) start[i + 1] = (start[i] ?? 0) + utf8Length(name)
  const items = new Uint8Array(start.at(-1) ?? 0)
  for (const [i, name] of names.entries()) writeUtf8(name, items, start[i] ?? 0)
  return { start, items }
}
