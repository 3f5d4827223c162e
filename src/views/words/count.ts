/** A number with its noun: "1 ask", "35 asks", "1,204 figures". */
export const count = (n: number, noun: string, plural = `${noun}s`): string => `${n.toLocaleString("en-GB")} ${n === 1 ? noun : plural}`
