import { basename } from "node:path"
import type { Added, Limits } from "../app/index.ts"
import { harmless, progressLine, replaceLine } from "../views/terminal/index.ts"
import { readEffects } from "../workbench.ts"
import type { Io } from "./io.ts"
import type { Failed } from "./papers-named.ts"

/** Adds papers one after the other and says what became of each. Gives back those that failed. */
export async function addEach(
  names: readonly string[],
  add: (source: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Added>,
  limits: Limits,
  io: Io,
): Promise<readonly Failed[]> {
  const failed: Failed[] = []
  const progress = progressOf(names.length, io)
  for (const [done, name] of names.entries()) {
    progress.show(done, name)
    try {
      const bytes = await readEffects(limits).readBytes(name)
      const added = await add({ name: name === "-" ? "standard input" : basename(name), bytes })
      progress.clear()
      io.out(lineOf(added))
    } catch (error) {
      failed.push({ name, error })
    }
  }
  progress.clear()
  return failed
}

function lineOf({ paper, isNew }: Added): string {
  return `${isNew ? "Added" : "Here already"}  ${paper.sha256.slice(0, 16)}  ${harmless(paper.title ?? paper.name)}\n`
}

/** A bar for many papers, where a person looks. */
function progressOf(of: number, io: Io): { show(done: number, name: string): void; clear(): void } {
  if (!io.errIsTerminal || of < 2) return { show: () => undefined, clear: () => undefined }
  return {
    show: (done, name) => {
      io.err(replaceLine(progressLine(done, of, name, io.columns)))
    },
    clear: () => {
      io.err(replaceLine(""))
    },
  }
}
