import { type DateSpan } from "./date-span.ts"

/** The years that the time line shows. What lies before them is drawn at the edge, with an arrow. */
export type Axis = { readonly from: number; readonly to: number; readonly ticks: readonly number[] }

/** A line longer than this many years would leave the recent ones no room: then the earliest tenth of events moves to the edge. */
const LONG = 12

/** An axis of whole years over the given stretches; undefined where there is none. */
export function axisOf(spans: readonly DateSpan[]): Axis | undefined {
  const years = spans.flatMap(({ from, to }) => [from, to]).filter((year) => year !== undefined)
  if (years.length === 0) return undefined
  const to = Math.ceil(Math.max(...years))
  const first = Math.floor(Math.min(...years))
  const starts = spans.map(({ from, to }) => from ?? to ?? 0).sort((a, b) => a - b)
  const tenth = Math.floor(starts[Math.floor(starts.length / 10)] ?? first)
  const from = Math.min(to - first > LONG ? tenth : first, to - 1)
  const step = Math.max(1, Math.ceil((to - from) / 5))
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)
  return { from, to, ticks }
}

/** Where a year stands on the axis, in percent, kept within it. */
export const onAxis = ({ from, to }: Axis, year: number): number =>
  Math.round(Math.min(100, Math.max(0, ((year - from) / (to - from)) * 100)) * 100) / 100
