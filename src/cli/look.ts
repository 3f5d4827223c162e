import { INK, type Ink, NO_INK } from "../views/terminal/index.ts"
import { coloursWanted, type Io, readableColumns } from "./io.ts"

/** How a command draws lines for a person: with colours where they are wanted, `width` columns at most. */
export const lookOf = (io: Io): { readonly ink: Ink; readonly width: number } => ({
  ink: coloursWanted(io) ? INK : NO_INK,
  width: readableColumns(io),
})

/** Prints lines, each ended. */
export const outLines = (lines: readonly string[], io: Io): void => {
  io.out(lines.map((line) => `${line}\n`).join(""))
}
