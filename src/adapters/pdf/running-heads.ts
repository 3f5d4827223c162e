import type { Line } from "./line.ts"

/** Running heads and feet are among so many lines at the top and at the bottom of a page. */
const TOP = 2
const BOTTOM = 3
/** They stand on so many pages at least, and on this part of all. */
const FEWEST = 3
const PART = 0.3

/** Lines that are printed on page after page at one height, numbers aside: running heads and feet that the paper does not mark as such. */
export function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const places = new Map<string, Line[]>()
  for (const lines of pages)
    for (const line of new Set([...lines.slice(0, TOP), ...lines.slice(-BOTTOM)])) {
      const place = `${Math.round(line.baseline / 4)} ${printed(line)}`
      const there = places.get(place)
      if (there) there.push(line)
      else places.set(place, [line])
    }
  return new Set([...places.values()].filter((lines) => lines.length >= Math.max(FEWEST, PART * pages.length)).flat())
}

/** The words of a line without spaces, with all numbers alike. */
const printed = (line: Line): string =>
  line.words
    .map(({ text }) => text)
    .join("")
    .slice(0, 200)
    .replaceAll(/\d+/gu, "0")
