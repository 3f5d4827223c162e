import { mkdir, open, readFile } from "node:fs/promises"
import { dirname } from "node:path"
import type { ChainBook, ChainDecision } from "../../app/index.ts"

/** Decisions on chains as a file of JSON Lines, one a line, added to at its end. A line that a crash cut short is passed over. */
export function chainBook(path: string): ChainBook {
  return {
    all: async () => {
      const lines = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return ""
        throw error
      })
      return lines.split("\n").flatMap(decisionIn)
    },
    append: async (decision) => {
      await mkdir(dirname(path), { recursive: true })
      const file = await open(path, "a", 0o600)
      try {
        await file.write(`\n${JSON.stringify(decision)}\n`) // a line end first: the last line may have been cut short
        await file.sync()
      } finally {
        await file.close()
      }
    },
  }
}

function decisionIn(line: string): readonly ChainDecision[] {
  try {
    const { of, chain, by, at } = JSON.parse(line) as Partial<ChainDecision>
    return typeof of === "string" && Array.isArray(chain) && typeof by === "string" && typeof at === "string" ? [{ of, chain, by, at }] : []
  } catch {
    return []
  }
}
