import type { Lines } from "./line.ts"

const ORGAN =
  /^(?:United Nations|Nations Unies|Naciones Unidas|Security Council|Conseil de sécurité|Consejo de Seguridad|General Assembly|Assemblée générale|Economic and Social Council|Human Rights Council|S|A)$/u
const DATE = /^\d{1,2} \p{L}+ \d{4}$/u
const DISTRIBUTION =
  /^(?:Distr\.? ?:? ?\p{L}+|Original ?: ?[\p{L} ,/]+|(?:Arabic|Chinese|English|French|Russian|Spanish|Anglais|Français|Español|Inglés)(?: only| seulement)?|_{5,})$/iu
const SYMBOL = /^(?:[SAE]|CEDAW|CRC|CCPR)(?:\/[\w.-]+){1,6}(?: ?\(\d{4}\))?\*?$/u

/** Lines that may belong to a masthead stand among the first of a paper. */
const WITHIN = 14

/**
 * Which lines are the masthead of a United Nations document: organ and symbol, distribution, date, languages. 1 for those lines.
 * A date alone counts only where an organ, a symbol or the distribution stands with it.
 */
export function mastheadLines(text: string, lines: Lines): Uint8Array {
  const found = new Uint8Array(lines.count)
  let certain = false
  for (let i = 0; i < Math.min(WITHIN, lines.count); i++) {
    const start = lines.start[i] as number
    const end = lines.end[i] as number
    if (end - start > 200) break
    const cells = text.slice(start, end).split(/\s{3,}/u)
    const fits = (cell: string) => ORGAN.test(cell) || DATE.test(cell) || DISTRIBUTION.test(cell) || SYMBOL.test(cell)
    if (!cells.every(fits)) {
      if (found.includes(1)) break
      continue
    }
    if (cells.some((cell) => SYMBOL.test(cell) || /^Distr/iu.test(cell)) || cells.length > 1) certain = true
    found[i] = 1
  }
  return certain ? found : new Uint8Array(lines.count)
}
