import { type Mention, keyOf } from "./mention.ts"
import { behindOthers, harmBehind } from "./risk.ts"
import { FEW_PERSONS, HARMED } from "./risk.table.ts"
import { NUMBER_WORDS } from "./small-words.table.ts"
import type { Token } from "./token.ts"

/** More than this many are a figure's, and no few persons who may be known. */
const FEW = 50
/** More than this many cannot be known one by one. */
const MANY = 20

/** A few persons who are counted and of whom harm is told, or who are pointed at by their place: "the nine women of Selk", "five women still held". */
export function readFew(clean: string, tokens: readonly Token[], taken: ReadonlySet<number>): readonly Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (taken.has(i) || !isFew(tokens[i] as Token) || tokens[i + 1]?.low === "of" || inList(tokens, i)) continue
    const noun = nounAfter(tokens, i, taken)
    if (noun === undefined) continue
    const pointed = /^(?:the|these|those)$/u.test(tokens[i - 1]?.low ?? "")
    const place = placeEnd(tokens, noun + 1)
    const to = place ?? (tokens[noun + 1]?.low === "still" && HARMED.test(tokens[noun + 2]?.low ?? "") ? noun + 3 : noun + 1)
    const harmed =
      tokens.slice(i, noun).some(({ low }) => HARMED.test(low)) || harmBehind(tokens, behindOthers(tokens, place ?? noun + 1), 10)
    const digits = /^\d/u.test((tokens[i] as Token).word) // in digits it is a figure of a report, unless it is said which they are
    if (!(pointed && place !== undefined) && !(harmed && (!digits || pointed || place !== undefined || to === noun + 3))) continue
    const [start, end] = [(tokens[i] as Token).start, (tokens[to - 1] as Token).end]
    const name = clean.slice(start, end)
    found.push({
      start,
      end,
      how: "group",
      name,
      key: keyOf(name),
      head: undefined,
      kind: "population",
      sure: 4,
      aliases: [],
      sensitive: place !== undefined || Number(tokens[i]?.word) <= MANY || !/\d/u.test((tokens[i] as Token).word),
      counted: false,
    })
    i = to - 1
  }
  return found
}

/** A number of a series, "(5 boys and 2 girls)", is a figure's. */
const inList = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === "(" ||
  (/^(?:and|,)$/u.test(tokens[at - 1]?.low ?? "") && tokens.slice(Math.max(0, at - 5), at - 1).some(({ word }) => /^\d/u.test(word)))

function isFew({ word, low }: Token): boolean {
  if (/^\d+$/u.test(word)) return Number(word) > 1 && Number(word) <= FEW
  return NUMBER_WORDS.has(low)
}

/** The noun of persons behind a number, with at most three words between: "two other women", "five detained women leaders". */
function nounAfter(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): number | undefined {
  for (let i = at + 1; i <= at + 4; i++) {
    const token = tokens[i]
    if (!token || token.mark || taken.has(i) || /^(?:and|or|to|in|at|per|cent|percent|of|the|a|an|their|its)$/u.test(token.low))
      return undefined
    if (FEW_PERSONS.has(token.low) && !FEW_PERSONS.has(tokens[i + 1]?.low ?? "")) return i
  }
  return undefined
}

/** The end of "of Selk", "of our network", "from Lake Tirsa". */
function placeEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:of|from)$/u.test(tokens[at]?.low ?? "")) return undefined
  let to = at + 1
  if (/^(?:our|my|their|her|his)$/u.test(tokens[to]?.low ?? "")) to++
  const begin = to
  while (to - begin < 4 && tokens[to] && !(tokens[to] as Token).mark && ((tokens[to] as Token).capital || to === begin)) to++
  return to > begin && (begin > at + 1 || tokens[begin]?.capital) ? to : undefined
}
