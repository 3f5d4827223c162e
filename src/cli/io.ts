/** What a command needs of the terminal and the process. */
export type Io = {
  /** Prints to standard output. */
  out(text: string): void
  /** Prints to standard error. */
  err(text: string): void
  /** Whether a person looks at standard output: then there may be colours. */
  readonly outIsTerminal: boolean
  /** Whether a person looks at standard error: then there may be progress. */
  readonly errIsTerminal: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number
  readonly environment: Readonly<Partial<Record<string, string>>>
  /** Does work that lets the process hear nothing for seconds, such as opening the database: whoever interrupts meanwhile ends it at once. */
  atOnce<T>(work: () => Promise<T>): Promise<T>
  /** Resolves with the exit code when somebody ends the process; from then on it no longer ends by itself. */
  ended(): Promise<number>
}

/** Whether colours are wanted. `NO_COLOR` with any value but the empty one says no: https://no-color.org. */
export function coloursWanted({ outIsTerminal, environment }: Io): boolean {
  return outIsTerminal && !environment.NO_COLOR && environment.TERM !== "dumb"
}

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100

/** The columns that lines for a person take. */
export const readableColumns = ({ columns }: Io): number => Math.min(columns, WIDEST)
