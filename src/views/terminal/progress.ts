import { columnsOf, harmless } from "./wrap.ts"

/** How far many papers have come, as one line of a terminal: `[#####·····] 12 of 24  paper.pdf`. */
export function progressLine(done: number, of: number, name: string, columns: number): string {
  const width = Math.max(10, Math.min(30, Math.floor(columns / 4)))
  const full = of === 0 ? width : Math.floor((done / of) * width)
  const start = `[${"#".repeat(full)}${"·".repeat(width - full)}] ${done} of ${of}  `
  let shown = harmless(name)
  while (shown !== "" && columnsOf(start) + columnsOf(shown) >= columns) shown = `…${[...shown].slice(2).join("")}`.replace(/^…$/u, "")
  return start + shown
}

/** Puts a line in the place of the one that the cursor stands in. */
export const replaceLine = (line: string): string => `\r\u001b[K${line}`
