import { type Finding, NotFoundError, UnreadableError, UsageError } from "../core/finding/index.ts"
import { type CorpusRows, type CorpusText, type Coverage, coverageOf, openCorpusRows, textOfPaper } from "../core/language/index.ts"
import type { Source } from "../core/passage/index.ts"
import { LAST_ADOPTED, resolutionNumber, resolutionSymbol } from "../core/symbol/index.ts"

/** JSON Lines, a text a row, and what the file that holds them is known by; with the doubts of decoding it. */
export type CorpusFile = { readonly lines: string; readonly sha256: string; readonly findings?: readonly Finding[] }

/** What opening a corpus, and naming a file where a symbol may stand, need from the world. */
export type CorpusEffects = {
  /** The rows of a corpus file, unpacked. Throws NotFoundError, UnreadableError. */
  readCorpus(path: string): Promise<CorpusFile>
  /** The rows of what the workbench holds. Undefined where nothing was imported. */
  readHoldings(): Promise<CorpusFile | undefined>
  /** The text of one paper: a path, or "-" for standard input. Throws NotFoundError, UnreadableError. */
  readSource(path: string): Promise<Source>
}

/** Texts of the Council that `find`, `compare`, `lineage` and `uptake` work on, from wherever they come. Each is read when it is asked for. */
export type Corpus = CorpusRows & {
  /** What it was opened from, by its sha256: what is built from the corpus and kept bears this name. "none" for an empty workbench. */
  readonly id: string
  readonly coverage: Coverage
  /**
   * The text that a person names: a symbol in any printed form (`S/RES/2640 (2022)`, `S/RES/2640(2022)`, `2640`), else a file in any format that `read` takes.
   * Throws NotFoundError for a symbol that is not held and a file that is not there, UsageError for what can be neither.
   */
  resolve(printed: string): Promise<CorpusText>
}

/** Opens the corpus in a file, or without one what the workbench holds. Reads no text yet. */
export async function openCorpus(file: string | undefined, effects: CorpusEffects): Promise<Corpus> {
  const {
    lines,
    sha256,
    findings = [],
  } = (file === undefined ? await effects.readHoldings() : await effects.readCorpus(file)) ?? {
    lines: "",
    sha256: "none",
    findings: [],
  }
  const rows = openCorpusRows(lines)
  const [first] = rows.findings()
  if (file !== undefined && rows.symbols.length === 0 && first)
    throw new UnreadableError(`Expected JSON Lines with a symbol and a text in each row of ${file}, got none: ${first.message}`)
  let coverage: Coverage | undefined
  return {
    ...rows,
    findings: () => [...findings, ...rows.findings()],
    id: sha256,
    get coverage() {
      return (coverage ??= coverageOf(rows.symbols))
    },
    resolve: (printed) => resolve(printed, rows, file, effects),
  }
}

/** Like a path or the name of a file, and like nothing that the Council numbers. */
const PATH = /[/\\]|\.[\p{L}\d]{1,8}$|^-$/u

async function resolve(printed: string, rows: CorpusRows, file: string | undefined, effects: CorpusEffects): Promise<CorpusText> {
  const symbol = resolutionSymbol(printed)
  const held = rows.text(symbol === undefined ? printed.trim() : heldAs(symbol, rows))
  if (held) return held
  try {
    return textOfPaper(printed, await effects.readSource(printed))
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error
    if (symbol !== undefined) throw notHeld(symbol, rows, file)
    if (PATH.test(printed)) throw error
    throw new UsageError(`Expected a symbol such as S/RES/2640 (2022), or a file, got "${printed}"`)
  }
}

/** The symbol under which a resolution is held. A number later than the table of adopted ones tells no year, and the year may be missing on either side. */
function heldAs(symbol: string, { symbols }: CorpusRows): string {
  const number = resolutionNumber(symbol)
  return number === undefined || number <= LAST_ADOPTED ? symbol : (symbols.find((held) => resolutionNumber(held) === number) ?? symbol)
}

function notHeld(symbol: string, { symbols }: CorpusRows, file: string | undefined): NotFoundError {
  const where = file === undefined ? "in the workbench" : `in ${file}`
  const toDo = file === undefined ? "; penholder import brings it in" : ""
  return new NotFoundError(`The text of ${symbol} is not held ${where}, which holds ${symbols.length}${toDo}`)
}
