import { chooseText, coverageOf, type Held } from "../core/language/index.ts"
import type { ImportEffects } from "./import-source.ts"
import type { ImportedText, Library, LibraryCandidate } from "./library.ts"

/** Texts that are read from the store at a time. */
const AT_A_TIME = 100

/**
 * Chooses among the texts that bear one symbol, and writes those that count into the file that the engine of the language reads, where it is not written yet. A
 * kill on the way leaves the file of before, and is seen by the next call.
 */
export async function settleLibrary({ library, sha256 }: Pick<ImportEffects, "library" | "sha256">): Promise<Held> {
  const chosen = [...bySymbol(await library.candidates())].map(([symbol, candidates]) => ({ symbol, ...chooseText(candidates) }))
  const version = sha256(
    new TextEncoder().encode(JSON.stringify([FORM, chosen.map(({ symbol, text, why }) => [symbol, text.sha256, text.textKind, why])])),
  )
  if ((await library.settledVersion()) !== version) await library.settle(version, rows(chosen, library))
  return {
    coverage: coverageOf(chosen.map(({ symbol }) => symbol)),
    statements: chosen.filter(({ symbol }) => symbol.startsWith("S/PRST/")).length,
    drafts: chosen.filter(({ text }) => text.textKind === "draft").map(({ symbol }) => symbol),
    kept: chosen.filter(({ why }) => why.length > 0).map(({ symbol, why }) => ({ symbol, why })),
  }
}

/** Changes when the rows of the file do. */
const FORM = 1

type Chosen = { readonly symbol: string; readonly text: LibraryCandidate; readonly why: readonly string[] }

function bySymbol(candidates: readonly LibraryCandidate[]): ReadonlyMap<string, [LibraryCandidate, ...LibraryCandidate[]]> {
  const found = new Map<string, [LibraryCandidate, ...LibraryCandidate[]]>()
  for (const candidate of candidates) {
    const same = found.get(candidate.symbol)
    if (same) same.push(candidate)
    else found.set(candidate.symbol, [candidate])
  }
  return found
}

async function* rows(chosen: readonly Chosen[], library: Library): AsyncGenerator<string> {
  for (let i = 0; i < chosen.length; i += AT_A_TIME) {
    const part = chosen.slice(i, i + AT_A_TIME)
    const texts = new Map((await library.texts(part.map(({ text }) => text))).map((text) => [text.symbol, text]))
    for (const { symbol, why } of part) {
      const text = texts.get(symbol)
      if (text) yield `${JSON.stringify(rowOf(text, why))}\n`
    }
  }
}

/** A row as `--corpus` takes it: its symbol first, which is then found without reading the rest. */
const rowOf = ({ symbol, printed, date, year, textKind, source, text }: ImportedText, why: readonly string[]) => ({
  symbol,
  printed,
  date,
  year,
  text_kind: textKind,
  source,
  kept: why.length > 0 ? why.join("; ") : undefined,
  text,
})
