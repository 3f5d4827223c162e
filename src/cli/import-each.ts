import { basename } from "node:path"
import type { Imported, Limits } from "../app/index.ts"
import { type ImportedSource, importedLine, progressLine, replaceLine } from "../views/terminal/index.ts"
import { readEffects } from "../workbench.ts"
import type { Io } from "./io.ts"
import type { Failed } from "./papers-named.ts"

type Import = (source: { readonly name: string; readonly bytes: Uint8Array }, told: (texts: number) => void) => Promise<Imported>

/** Imports sources one after the other, says what became of each unless `isSilent`, and shows how far it has come where a person looks. */
export async function importEach(
  names: readonly string[],
  importOne: Import,
  { limits, isSilent, io }: { readonly limits: Limits; readonly isSilent: boolean; readonly io: Io },
): Promise<{ readonly imported: readonly ImportedSource[]; readonly failed: readonly Failed[] }> {
  const imported: ImportedSource[] = []
  const failed: Failed[] = []
  const progress = (line: string) => {
    if (io.errIsTerminal) io.err(replaceLine(line))
  }
  for (const [done, name] of names.entries()) {
    const told = (texts: number) => {
      if (texts % 25 === 0) progress(progressLine(done, names.length, texts > 0 ? `${name}: ${texts} texts` : name, io.columns))
    }
    try {
      told(0)
      const bytes = await readEffects(limits).readBytes(name)
      const source = shown(await importOne({ name: name === "-" ? "standard input" : basename(name), bytes }, told))
      imported.push(source)
      progress("")
      if (!isSilent) io.out(`${importedLine(source)}\n`)
    } catch (error) {
      progress("")
      failed.push({ name, error })
    }
  }
  return { imported, failed }
}

const shown = ({ import: { name, sha256, texts, findings }, isNew }: Imported): ImportedSource => ({ name, sha256, isNew, texts, findings })
