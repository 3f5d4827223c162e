/** Runs of numbers as a person writes them: "12, 2260–2262". */
export const runWords = (runs: readonly (readonly [from: number, to: number])[]): string => runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ") // prettier-ignore
