/** Type number of `bigint` in PostgreSQL. */
export const BIGINT = 20

/** A bigint as both drivers are told to read it: a number. Ours count papers and bytes; one beyond 2^53 would be a fault of ours. */
export function readBigint(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`Expected a whole number below 2^53, got ${text}`)
  return value
}
