import { LIMIT_FLAGS, type Limits, LIMITS } from "../app/limits.table.ts"
import { UsageError } from "../core/finding/index.ts"
import { type Arguments, type Flag, flag, valueOf } from "./command.ts"

const MB = 2 ** 20

/** The flags that set how much of a paper is read. */
export const limitFlags: readonly Flag[] = LIMIT_FLAGS.map(({ flag: name, usual, isSize, says }) =>
  flag(name, isSize ? "SIZE" : "N", `${says}; usually ${isSize ? `${usual / MB}MB` : usual}`),
)

/** The limits of a command line. */
export function limitsOf(args: Arguments): Limits {
  const set = LIMIT_FLAGS.flatMap(({ flag: name, limit, isSize }) => {
    const value = valueOf(args, name)
    return value === undefined ? [] : [[limit, isSize ? parseSize(value, name) : parseCount(value, name)] as const]
  })
  return { ...LIMITS, ...Object.fromEntries(set) }
}

const UNITS: Readonly<Partial<Record<string, number>>> = { "": 1, B: 1, KB: 2 ** 10, MB, GB: 2 ** 30 }

/** A size in bytes: "1000000", "64MB", "1.5 GB". */
function parseSize(value: string, name: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([kmg]?b?)$/iu.exec(value) ?? []
  const factor = UNITS[(unit ?? "").toUpperCase().replace(/^([KMG])$/u, "$1B")]
  if (number === undefined || factor === undefined) throw new UsageError(`Expected a size such as 64MB after --${name}, got "${value}"`)
  return Math.floor(Number(number) * factor)
}

function parseCount(value: string, name: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new UsageError(`Expected a whole number after --${name}, got "${value}"`)
  return Number(value)
}
