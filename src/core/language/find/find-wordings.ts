import { alignAll } from "../align-words.ts"
import type { Provision } from "../provision.ts"
import { saysSomething } from "../query-words.ts"
import { sharedSpans } from "../shared-spans.ts"
import { wordsOf } from "../words.ts"
import { candidatesOf, FEW } from "./candidates.ts"
import type { LanguageIndex } from "./language-index.ts"
import { printedText } from "./printed-text.ts"
import { type Likeness, nearnessOfLikeness } from "./likeness.ts"
import { type Query, readQuery } from "./query-terms.ts"
import { chanceIn, type Evidence, nearness, weighCandidates } from "./score.ts"
import { type InScope, inScope, type Scope } from "./scope.ts"
import { sameSubject } from "./subjects.ts"
import { isVerbatim } from "./verbatim.ts"
import { KINDS } from "./wording.ts"

/** One wording that a query found, with where it stands. Places are UTF-16 units. */
export type FoundWording = {
  /** Of its uses in scope, the last adopted one. */
  readonly passage: Provision
  /** How near it is, and how much its text is about the same: 1 and more for the same words, below 0.35 mostly not the same thing. */
  readonly score: number
  /** Runs of words that query and passage share. */
  readonly shared: readonly { readonly query: readonly [number, number]; readonly passage: readonly [number, number] }[]
  /** Whether one holds the other word for word. */
  readonly verbatim: boolean
  /** Symbols of the first and last adopted text in scope that hold it, and how many hold it. */
  readonly firstUse: string
  readonly lastUse: string
  readonly uses: number
}

/** What is asked for, beside the text. */
export type FindOptions = Scope & {
  /** At most so many wordings. */
  readonly most: number
  /** Whether ideas in common count beside words in common; usually they do. */
  readonly ideas?: boolean
  /** Whether it counts that a text is about what is asked for; usually it does, where more than a few wordings are in scope. */
  readonly subjects?: boolean
  /** What a sentence encoder says of wordings, where the scope has few of them. */
  readonly likeness?: Likeness | undefined
}

/** Finds the wordings of an index that are nearest to a text, the nearest first. None for words of grammar alone. */
export function findWordings(text: string, index: LanguageIndex, options: FindOptions): readonly FoundWording[] {
  if (!saysSomething(text)) return []
  const query = readQuery(text, index, options.ideas)
  if (query.terms.length === 0) return []
  const scope = inScope(index, options)
  const candidates = candidatesOf(query, index, scope)
  const subjects = (options.subjects ?? true) && scope.wordings.length > FEW ? sameSubject(query, index, scope) : undefined
  const weighed = weighCandidates(query, index, candidates, options.likeness ? Infinity : options.most, subjects)
  return rank(weighed, chanceIn(index), options.likeness)
    .slice(0, options.most)
    .map(({ wording, score }) => foundWording(text, query, index, scope, wording, score))
}

function rank(
  weighed: readonly Evidence[],
  chance: number,
  likeness: Likeness | undefined,
): readonly { readonly wording: number; readonly score: number }[] {
  return weighed
    .map((evidence) => ({
      wording: evidence.wording,
      score: nearness(evidence, chance) + (likeness ? nearnessOfLikeness(evidence.wording, likeness) : 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.wording - a.wording)
}

/** The smallest alignment that is worth showing, and how many of one passage are shown. */
const WORTH_SHOWING = 8
const MOST_RUNS = 8

function foundWording(
  text: string,
  query: Query,
  index: LanguageIndex,
  { uses: inUse }: InScope,
  wording: number,
  score: number,
): FoundWording {
  const { uses, words, texts } = index
  const held: number[] = []
  for (let use = uses.start[wording] ?? 0; use < (uses.start[wording + 1] ?? 0); use++) if (inUse[use]) held.push(use)
  const symbolOf = (use: number | undefined) => texts[uses.text[use ?? 0] ?? 0]?.symbol ?? ""
  const last = held.at(-1) ?? 0
  const passage: Provision = {
    symbol: symbolOf(last),
    label: index.labels[uses.label[last] ?? 0] ?? "",
    kind: KINDS[uses.kind[last] ?? 0] ?? "operative",
    level: uses.level[last] ?? 0,
    text: printedText(index, uses.printed[last] ?? 0),
  }
  const passageWords = wordsOf(passage.text)
  const stems = words.items.subarray(words.start[wording], words.start[wording + 1])
  const alignments = alignAll(query.stems, stems, query.weights, WORTH_SHOWING, MOST_RUNS)
  return {
    passage,
    score: Math.round(score * 1e4) / 1e4,
    shared: sharedSpans(alignments, query.words, passageWords).map(({ left, right }) => ({ query: left, passage: right })),
    verbatim: isVerbatim(query.words.forms, passageWords.forms, text),
    firstUse: symbolOf(held[0]),
    lastUse: symbolOf(last),
    uses: new Set(held.map((use) => uses.text[use])).size,
  }
}
