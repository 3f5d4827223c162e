import { numberOf, type Place, type PlacedFigure, shown } from "./place-figures.ts"
import { readSeries, type Series } from "./series.ts"
import type { Found, Sum, Tension } from "./tension.ts"

/** Parts that were all told sum to their total. A gap of more than a seventh is a list that leaves out what is not asked, not a slip. */
const NEAR = 0.15

/** A total and its parts: shown where they sum, told where they do not. */
export function partsMakeTheWhole(places: readonly Place[]): Found {
  const tensions: Tension[] = []
  const sums: Sum[] = []
  const taken = new Set<PlacedFigure>()
  for (const series of readSeries(places)) {
    if (series.parts.some((part) => taken.has(part))) continue
    const sum = total(series.parts)
    const equal = series.totals.find((whole) => isEqual(whole.size!, sum))
    const near = equal ?? (series.isWhole ? series.totals.find((whole) => isNear(whole.size!, sum, series)) : undefined)
    if (!near) continue
    for (const part of series.parts) taken.add(part)
    if (equal) sums.push(sumOf(series, equal))
    else tensions.push(gapOf(series, near, sum))
  }
  return { tensions, sums }
}

const total = (parts: readonly PlacedFigure[]): number => parts.reduce((sum, { size }) => sum + (size ?? 0), 0)
const isEqual = (whole: number, sum: number): boolean => Math.abs(whole - sum) < Math.max(whole, 1) * 1e-9
const isNear = (whole: number, sum: number, { parts }: Series): boolean =>
  Math.abs(whole - sum) <= NEAR * whole && parts.every(({ size }) => size! < whole)

const sumOf = ({ parts }: Series, whole: PlacedFigure): Sum => ({
  expression: expressionOf(parts),
  value: whole.size!,
  unit: whole.figure.unit,
  parts: parts.map(numberOf),
  agreesWith: numberOf(whole),
})

const gapOf = ({ parts, told }: Series, whole: PlacedFigure, sum: number): Tension => ({
  rule: "parts-make-the-whole",
  severity: "doubt",
  message: `The parts ${expressionOf(parts)} make ${shown(sum)}, the whole is printed as ${shown(whole.size!)}`,
  anchors: [...parts.map(numberOf), numberOf(whole), ...(told ?? []).map(numberOf)],
})

const expressionOf = (parts: readonly PlacedFigure[]): string => parts.map(({ size }) => shown(size!)).join(" + ")
