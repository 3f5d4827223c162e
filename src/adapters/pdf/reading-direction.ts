import type { GlyphRun, PageRuns } from "./glyph-run.ts"

/** Arabic and Hebrew, and what is written like them, with the marks and the stroke that their words hold. Their digits run from left to right. */
const LEFTWARDS = /(?!\p{Nd})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u0640\u064B-\u065F\u0670]/u
const RIGHTWARDS = /[\p{L}\p{Nd}]/u
/** What holds the parts of a number or a symbol together, where no space stands beside it. */
const JOINS = /^[/.,:'’_–—-]$/u
/** Nothing is one stretch across a gap of so many heights of type: a tab, the next cell. */
const FAR = 1.5
/** How far apart two baselines of one line may stand, in heights of the type. */
const ON_LINE = 0.3

const MIRRORED = new Map([..."()[]{}«»‹›<>"].map((sign, i, all) => [sign, all[i ^ 1] as string]))

/** Which way the signs of a run are read: `between` are blanks and signs that go either way. */
type Way = "leftwards" | "rightwards" | "between"
type Stretch = { run: GlyphRun; readonly way: Way }

/** Letters of one sign, such as a ligature, as they would stand if each had a sign of its own: a page is drawn from left to right. */
export const asDrawn = (text: string): string => (text.length > 1 && LEFTWARDS.test(text) ? reversed(text) : text)

/**
 * A page as it would be if all of it were read from left to right: the words of Arabic and Hebrew with their first letter first, and a page that is
 * mostly theirs as in a mirror, with what is read from left to right in it as printed. A page without such words is given back as it is.
 */
export function inReadingDirection(page: PageRuns): PageRuns {
  if (!page.runs.some(({ text }) => LEFTWARDS.test(text))) return page
  const upright = page.runs.filter(({ angle }) => angle === 0).flatMap(stretchesOf)
  const letters = (way: Way) => upright.reduce((sum, of) => sum + (of.way === way ? of.run.text.replace(/\P{L}/gu, "").length : 0), 0)
  const isMirrored = letters("leftwards") > letters("rightwards")
  if (isMirrored) for (const of of upright) of.run = mirrored(of.run, page.width)
  for (const line of linesOf(upright)) turnAgain(line, isMirrored)
  for (const of of upright) if (of.way === "leftwards") of.run = { ...of.run, text: reversed(of.run.text).normalize("NFKC") }
  return { ...page, runs: [...upright.map(({ run }) => run), ...page.runs.filter(({ angle }) => angle !== 0)] }
}

const reversed = (text: string): string => [...text].reverse().join("")

const mirrored = (run: GlyphRun, sum: number): GlyphRun => ({ ...run, x: sum - run.end, end: sum - run.x })

const wayOf = (sign: string): Way => (LEFTWARDS.test(sign) ? "leftwards" : RIGHTWARDS.test(sign) ? "rightwards" : "between")

/** A run cut where the direction changes; each piece gets the room of its share of the signs. */
function stretchesOf(run: GlyphRun): Stretch[] {
  const signs = [...run.text]
  const wide = (run.end - run.x) / Math.max(signs.length, 1)
  const stretches: Stretch[] = []
  for (let from = 0; from < signs.length;) {
    const way = wayOf(signs[from] as string)
    let to = from + 1
    while (to < signs.length && wayOf(signs[to] as string) === way) to++
    stretches.push({ way, run: { ...run, text: signs.slice(from, to).join(""), x: run.x + from * wide, end: run.x + to * wide } })
    from = to
  }
  return stretches
}

/** Stretches on one baseline, by their place. */
function linesOf(stretches: readonly Stretch[]): readonly Stretch[][] {
  const lines: Stretch[][] = []
  let baseline = Infinity
  for (const of of [...stretches].sort((a, b) => b.run.baseline - a.run.baseline)) {
    if (baseline - of.run.baseline > ON_LINE * of.run.size) {
      lines.push([])
      baseline = of.run.baseline
    }
    lines.at(-1)?.push(of)
  }
  for (const line of lines) line.sort((a, b) => a.run.x - b.run.x)
  return lines
}

/** Puts stretches that are read the other way than their line into the order in which they are read, each sequence within its own room. */
function turnAgain(line: readonly Stretch[], isMirrored: boolean): void {
  const other: Way = isMirrored ? "rightwards" : "leftwards"
  for (let first = 0; first < line.length; first++) {
    const begin = line[first] as Stretch
    if (begin.way !== other) {
      if (isMirrored && begin.way === "between")
        begin.run = { ...begin.run, text: reversed(begin.run.text).replace(/./gu, (sign) => MIRRORED.get(sign) ?? sign) }
      continue
    }
    const last = lastOf(line, first, isMirrored)
    const sum = begin.run.x + (line[last] as Stretch).run.end
    for (const of of line.slice(first, last + 1)) of.run = mirrored(of.run, sum)
    first = last
  }
}

/** Where the sequence that begins at `first` ends: it goes on across what stands between, but numbers only across what joins them. */
function lastOf(line: readonly Stretch[], first: number, isMirrored: boolean): number {
  const { way } = line[first] as Stretch
  let last = first
  for (let at = first + 1; at < line.length; at++) {
    const [before, of] = [line[at - 1] as Stretch, line[at] as Stretch]
    if (of.run.x - before.run.end > FAR * of.run.size || (of.way !== way && of.way !== "between")) break
    if (of.way !== way) continue
    const isJoined = at === last + 1 || (at === last + 2 && JOINS.test(before.run.text))
    const hasLetters = [line[last], of].some((one) => /\p{L}/u.test(one?.run.text ?? ""))
    if (isMirrored && !isJoined && !hasLetters) break
    last = at
  }
  return last
}
