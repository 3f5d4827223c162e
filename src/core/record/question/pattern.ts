/** One alternative of a table's rows, longest first, so that "Security Council" is tried before "Council". */
export const any = (rows: readonly string[]): string => [...rows].sort((a, b) => b.length - a.length).join("|")
