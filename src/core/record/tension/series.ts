import { isCount, type Place, type PlacedFigure, type Sentence } from "./place-figures.ts"

/** Numbers that stand as the parts of one whole, and the numbers that may be that whole, the likeliest first. */
export type Series = {
  readonly parts: readonly PlacedFigure[]
  readonly totals: readonly PlacedFigure[]
  /** Whether the words say that the parts are all there is: only then does a gap mean anything. */
  readonly isWhole: boolean
  /** Where the whole was told before: "verified 214 incidents", then "of the 214 incidents". */
  readonly told?: readonly PlacedFigure[]
}

/** Words after which only some of the parts follow. */
const SOME =
  /\b(?:including|includes?|among (?:them|whom|which)|of (?:whom|which|them)|notably|for example|at least|compared|also|further|additional|another|respectively|more than|against|some of|such as)\b/iu
/** Sentences that share cases out among those who did something, or among kinds. */
const SHARED_OUT =
  /\b(?:attribut\w+|responsible for|perpetrat\w+|committed by|accounted? for|accounts for|compris\w+|consist\w+ of|broke down|broken down|occurred in|were recorded in|took place in|took the form of)\b/iu
/** "The others were …": what stands before is a part too. */
const REST = /^(?:the )?(?:others?|remaind\w+|remaining|rest)\b/iu

/** Every series of a paper. */
export function readSeries(places: readonly Place[]): readonly Series[] {
  const found: Series[] = []
  let before: readonly Sentence[] = []
  for (const place of places) {
    if (place.passage.cell || place.passage.kind === "footnote") continue
    if (place.passage.kind === "heading") before = []
    for (const sentence of place.sentences) {
      if (sentence.figures.length > 1) for (const series of inSentence(sentence, before)) found.push(series)
      before = [...before.slice(-7), sentence]
    }
  }
  return found
}

function inSentence(sentence: Sentence, before: readonly Sentence[]): readonly Series[] {
  const counts = sentence.figures.filter(isCount)
  if (counts.length < 2 || counts.length > 40) return []
  return [
    ...inBrackets(sentence, counts),
    ...afterColon(sentence, counts),
    ...ofTheWhole(sentence, counts, before),
    ...sharedOut(sentence, counts, before),
    ...named(sentence, counts, before),
    ...affecting(sentence, counts),
  ]
}

/** "214 cases (171 women, 38 girls and 5 boys)". */
function inBrackets({ text, start }: Sentence, counts: readonly PlacedFigure[]): readonly Series[] {
  return [...text.matchAll(/\(([^()]{5,300})\)/gu)].flatMap(({ 0: all, index }) => {
    const [from, to] = [start + index, start + index + all.length]
    const inside = counts.filter((count) => count.from >= from && count.to <= to)
    const total = counts.filter((count) => count.to <= from).at(-1)
    if (inside.length < 2 || !total || from - total.to > 160) return []
    return [{ parts: inside, totals: [total], isWhole: !SOME.test(all) && !/%|per\s?cent|;/u.test(all) && bothSexes(inside) }]
  })
}

/** Lists of women and children leave the men out: a gap there means nothing. */
function bothSexes(parts: readonly PlacedFigure[]): boolean {
  const units = parts.map(({ figure }) => figure.unit?.toLowerCase() ?? "")
  const female = units.some((unit) => /\b(?:women|woman|girls?|females?)\b/u.test(unit))
  const male = units.some((unit) => /\b(?:men|man|boys?|males?)\b/u.test(unit))
  const young = units.some((unit) => /\b(?:child|children|minors?)\b/u.test(unit))
  return female === male && !young
}

/** "57 people: 40 women, 12 girls and 5 men". */
function afterColon({ text, start, end }: Sentence, counts: readonly PlacedFigure[]): readonly Series[] {
  const at = text.search(/[:;]\s/u)
  if (at < 0) return []
  const parts = listed(text, start, start + at, end, counts)
  const totals = counts.filter((count) => count.to <= start + at)
  if (parts.length < 2 || totals.length === 0) return []
  const words = text.slice(at)
  return [{ parts, totals: totals.reverse(), isWhole: text[at] === ":" && !SOME.test(words) && bothSexes(parts) }]
}

/** "Of the nine shelters, four are open, three are under repair and two were burnt". */
function ofTheWhole({ text, start, end }: Sentence, counts: readonly PlacedFigure[], before: readonly Sentence[]): readonly Series[] {
  const [total] = counts
  if (!total || !/^(?:out )?of (?:the |these |those |its |their )?(?:total (?:of )?)?$/iu.test(text.slice(0, total.from - start))) return []
  const parts = listed(text, start, total.to, end, counts)
  const isTold = (figure: PlacedFigure) => isCount(figure) && figure.size === total.size && headOf(figure) === headOf(total)
  const told = before.flatMap(({ figures }) => figures.filter(isTold))
  return parts.length < 2
    ? []
    : [{ parts, totals: [total], isWhole: !SOME.test(text) && parts.length > 2 && !/:\s/u.test(text), told: told.slice(0, 1) }]
}

/** "It attributed 96 to the Front, 58 to the Brigades and 60 to others": the whole stands before. */
function sharedOut(sentence: Sentence, counts: readonly PlacedFigure[], before: readonly Sentence[]): readonly Series[] {
  const { text, start, end } = sentence
  const cue = SHARED_OUT.exec(text)
  if (!cue || REST.test(text) || /^(?:out )?of\b/iu.test(text)) return []
  const parts = listed(text, start, start, end, counts).filter(({ from }) => text[from - start - 1] !== "(")
  return parts.length < 3 ? [] : [{ parts, totals: wholesBefore(before, parts), isWhole: !SOME.test(text) }]
}

/** "in the north (24), the lakes (11) and the capital (7)". */
function named(sentence: Sentence, counts: readonly PlacedFigure[], before: readonly Sentence[]): readonly Series[] {
  const { text, start } = sentence
  const parts = counts.filter(({ from, to }) => text[from - start - 1] === "(" && text[to - start] === ")")
  if (parts.length < 3) return []
  const first = parts[0]!.from
  const own = counts.filter(({ to }) => to < first).reverse()
  const totals = own.length > 0 ? own : wholesBefore(before, parts)
  return [
    {
      parts,
      totals,
      isWhole: !SOME.test(text) && !REST.test(text) && !/\bwhile\b|;/u.test(text) && (own.length === 0 || own.length === 1),
    },
  ]
}

/** "98 cases affecting 85 women and 13 girls": persons may be fewer or more than cases, so that only a sum that holds says anything. */
function affecting({ text, start, end }: Sentence, counts: readonly PlacedFigure[]): readonly Series[] {
  const cue = /\b(?:affecting|against|involving|targeting|namely|including|comprising|injuring|killing)\b/iu.exec(text)
  if (!cue) return []
  const totals = counts.filter(({ to }) => to <= start + cue.index)
  const parts = listed(text, start, start + cue.index, end, counts).filter(
    ({ from }) => !/\([^)]*$/u.test(text.slice(Math.max(0, from - start - 40), from - start)),
  )
  return parts.length < 2 || totals.length === 0 ? [] : [{ parts, totals: totals.reverse(), isWhole: false }]
}

/** Counts of the sentences before that count the same things, the nearest sentence first, in it the first first. */
function wholesBefore(before: readonly Sentence[], parts: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const unit = headOf(parts[0]!)
  const all = before.toReversed().flatMap(({ figures }) => figures.filter(isCount))
  const alike = all.filter((count) => unit !== undefined && headOf(count) === unit)
  return alike.length > 0 ? alike : all.slice(0, 8)
}

/** The last word of what is counted, without its ending. */
const headOf = ({ figure }: PlacedFigure): string | undefined => figure.unit?.toLowerCase().split(/\s+/u).at(-1)?.replace(/s$/u, "")

/** The first count of each member of a list: members end at commas, semicolons and "and". */
function listed(text: string, start: number, from: number, to: number, counts: readonly PlacedFigure[]): PlacedFigure[] {
  const parts: PlacedFigure[] = []
  let last = -1
  for (const count of counts) {
    if (count.from < from || count.to > to) continue
    const between = last < 0 ? "," : text.slice(last - start, count.from - start)
    if (/[,;:]|\band\b/u.test(between)) parts.push(count)
    last = count.to
  }
  return parts
}
