import type { Coverage } from "../../core/language/index.ts"

/** How much of what the Council adopted is held: every answer about first and last use says so. */
export function coverageSentence({ held, adopted, missing }: Coverage): string {
  const holes = missing.reduce((sum, [from, to]) => sum + to - from + 1, 0)
  if (holes === 0) return `All ${print(adopted)} adopted resolutions are held.`
  return `${print(held)} of ${print(adopted)} adopted resolutions are held, ${print(holes)} are not: first and last use are of those held.`
}

const print = (n: number): string => n.toLocaleString("en-GB")
