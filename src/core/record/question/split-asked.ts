import type { Span } from "../../text/index.ts"
import { askableNoun } from "./askable-nouns.table.ts"
import {
  ALWAYS_ASKING,
  ARTICLES,
  ASIDES,
  BEFORE_QUESTION_WORDS,
  EXAMPLE_OPENERS,
  PHRASE_ENDS,
  QUESTION_WORDS,
} from "./question-words.table.ts"
import { type Token, tokensOf } from "./token.ts"

/** How many words a theme before a colon may have. */
const THEME = 14
/** How many words back a joint looks for what it may hang on. */
const REACH = 60

/** A place where something is joined: the piece before ends at `at`, the next would begin at `next`. Indexes of tokens. */
type Joint = {
  readonly at: number
  readonly next: number
  readonly comma: boolean
  readonly and: "and" | "or" | "as well as" | undefined
  /** A mark such as "(b)" stands behind it. */
  readonly enumerated: boolean
}

/**
 * Cuts what was asked (`clean.slice(start, end)`) into the things that can be answered by themselves.
 * `governor` is the preposition that the asking verb takes ("about" in "asked about"): printed again, it begins a new thing.
 * A list that hangs on one noun ("the role of women in politics, trade and the army") stays one thing.
 */
export function splitAsked(clean: string, { start, end }: Span, governor?: string): readonly Span[] {
  const tokens = withoutTheme(withoutClosingMarks(tokensOf(clean, start, end)))
  const cuts: Joint[] = []
  for (const [from, to] of stretches(tokens)) cuts.push(...cutsWithin(tokens, from, to, governor))
  const spans: Span[] = []
  let from = 0
  for (const cut of [...cuts, { at: tokens.length, next: tokens.length }]) {
    const piece = trimmed(tokens, from, cut.at)
    if (piece) spans.push(piece)
    from = cut.next
  }
  return spans
}

function withoutClosingMarks(tokens: readonly Token[]): readonly Token[] {
  let last = tokens.length
  while (last > 0 && /^[.,;:]$/u.test(tokens[last - 1]?.text ?? "")) last--
  return tokens.slice(0, last)
}

/** "violence in the camps: whether …, how many …": what stands before the colon says what the questions behind it are of. */
function withoutTheme(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.slice(0, THEME).findIndex(({ text }) => text === ":" || text === ";" || text === "?")
  return tokens[colon]?.text === ":" && questionWordAt(tokens, 0, colon) === undefined ? tokens.slice(colon + 1) : tokens
}

/** The stretches between semicolons, which always part. */
function stretches(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const edges = tokens.flatMap((token, i) => (token.text === ";" ? [i] : []))
  return [...edges, tokens.length].map((to, i) => [i === 0 ? 0 : (edges[i - 1] as number), to] as const)
}

function cutsWithin(tokens: readonly Token[], from: number, to: number, governor: string | undefined): readonly Joint[] {
  const cuts: Joint[] = []
  let piece = from
  if (tokens[from]?.text === ";") {
    piece = opening(tokens, from, to).next
    cuts.push({ ...opening(tokens, from, to), at: from })
  }
  let waiting: Joint[] = []
  for (const joint of jointsOf(tokens, piece, to)) {
    if (joint.at < piece) continue
    if (parts(tokens, piece, joint, to, governor)) {
      if (joint.and) cuts.push(...waiting.filter((before) => standsAlone(tokens, piece, before, joint.at)))
      piece = tokens[joint.next]?.lower === governor ? joint.next + 1 : joint.next
      cuts.push({ ...joint, next: piece })
      waiting = []
    } else if (joint.comma && !joint.and) waiting.push(joint)
  }
  const simple = simpleList(tokens, piece, to, governor)
  return simple.length ? [...cuts, ...simple] : cuts
}

/** Every comma and conjunction outside brackets and quotation marks. */
function jointsOf(tokens: readonly Token[], from: number, to: number): readonly Joint[] {
  const joints: Joint[] = []
  let depth = 0
  for (let i = from; i < to; i++) {
    const { text } = tokens[i] as Token
    if (isEnumerator(tokens, i)) i += 2
    else if (text === "(" || text === "[" || text === "“") depth++
    else if (text === ")" || text === "]" || text === "”") depth = Math.max(0, depth - 1)
    else if (depth === 0 && (text === "," || conjunction(tokens, i))) {
      const joint = opening(tokens, i, to)
      joints.push(joint)
      i = Math.max(i, joint.next - 1)
    }
  }
  return joints
}

/** Reads the conjunctions and asides from `at` on: ", and lastly". */
function opening(tokens: readonly Token[], at: number, to: number): Joint {
  let next = at
  let comma = false
  let and: Joint["and"]
  while (next < to) {
    const found = conjunction(tokens, next)
    if (tokens[next]?.text === "," || tokens[next]?.text === ";") {
      comma = true
      next++
    } else if (found) {
      and = found.word
      next += found.length
    } else if ((and ?? comma) && ASIDES.has(tokens[next]?.lower ?? "") && !startsNounPhrase(tokens, next, to)) next++
    else if ((and ?? comma) && tokens[next]?.lower === "in" && /^(?:particular|addition|general)$/u.test(tokens[next + 1]?.lower ?? ""))
      next += 2
    else break
  }
  const enumerated = isEnumerator(tokens, next)
  return { at, next: enumerated ? next + 3 : next, comma, and, enumerated }
}

/** "(b)", "(iii)", "(4)". */
const isEnumerator = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" && /^(?:\p{Ll}|[ivx]{1,4}|\d{1,2})$/u.test(tokens[at + 1]?.text ?? "")

/** "more" is an aside in "more specifically, how" and an article in "more data". */
const startsNounPhrase = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]?.lower === "more" && at + 1 < to && !ASIDES.has(tokens[at + 1]?.lower ?? "")

function conjunction(tokens: readonly Token[], i: number): { word: NonNullable<Joint["and"]>; length: number } | undefined {
  const words = [0, 1, 2, 3].map((step) => tokens[i + step]?.lower ?? "")
  if (words[0] === "and" || words[0] === "or") return { word: words[0], length: 1 }
  const phrase = words.slice(0, 3).join(" ")
  if (phrase === "as well as" || phrase === "in addition to") return { word: "as well as", length: 3 }
  if (/^(?:along with|together with|but also)/u.test(phrase)) return { word: "as well as", length: 2 }
  return undefined
}

/** Whether what stands behind the joint can be answered by itself. `piece` is where the thing before it begins. */
function parts(tokens: readonly Token[], piece: number, joint: Joint, to: number, governor: string | undefined): boolean {
  const { at, next } = joint
  if (next >= to || at <= piece) return false
  if (joint.enumerated) return true
  const first = tokens[piece]?.lower ?? ""
  const right = tokens[next]?.lower ?? ""
  if (joint.and && invertedAt(tokens, next) && (invertedAt(tokens, piece) || QUESTION_WORDS.has(first)) && tokens.at(-1)?.text === "?")
    return true
  const asks = questionWordAt(tokens, next, to)
  if (asks !== undefined) return asksApart(tokens, piece, joint, asks, to)
  if (joint.and === "or") return false
  if (governor && right === governor) return repeatsGovernor(tokens, piece, joint, to)
  if (joint.and && right === first && (right === "that" || right === "to")) return true
  if (openExamples(tokens, piece, at) && joint.and !== "as well as") return false
  return nounApart(tokens, piece, joint, to)
}

/** "is an inquiry", "have they": the verb before its subject, as a question puts it. */
const invertedAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would)$/u.test(tokens[at]?.lower ?? "") &&
  /^(?:all|an?|any|anyone|anything|both|each|he|his|it|its|members|more|one|our|she|somebody|someone|such|that|the|their|there|these|they|this|those|we|women|you)$/u.test(
    tokens[at + 1]?.lower ?? "",
  )

/** Where the question word of a question that begins at `at` stands: 0 for "how", 2 for "to what", 3 for "if so, where". */
function questionWordAt(tokens: readonly Token[], at: number, to: number): number | undefined {
  for (let i = at; i < Math.min(to, at + 4); i++) {
    const lower = tokens[i]?.lower ?? ""
    if (QUESTION_WORDS.has(lower)) return i
    if (lower === "if" && !/^(?:so|not|yes|any)$/u.test(tokens[i + 1]?.lower ?? "")) return i
    if (!BEFORE_QUESTION_WORDS.has(lower) && lower !== ",") return undefined
  }
  return undefined
}

function asksApart(tokens: readonly Token[], piece: number, { at, next, comma, and }: Joint, word: number, to: number): boolean {
  const end = nextJoint(tokens, word + 1, to)
  // "and where", "and in what capacity", "who named them": they hang on the question before
  if (end - word < 4) return false
  if (at - piece < 2 && QUESTION_WORDS.has(tokens[piece]?.lower ?? "")) return false // "how and whether …"
  if (at - piece < 3 && tokens[piece]?.lower === "if") return false // "if not, why"
  const lower = tokens[word]?.lower ?? ""
  if (!and) return comma && word === next && ALWAYS_ASKING.has(lower)
  if (insideBetween(tokens, piece, at)) return false
  if (lower === "if") return tokens[piece]?.lower === "if" || next !== word
  if (ALWAYS_ASKING.has(lower) || next !== word) return true
  // "women who had fled and who …": a second relative clause, not a second question
  const asked = questionWordAt(tokens, piece, at)
  return asked !== undefined && !tokens.slice(Math.max(asked + 1, at - REACH), at).some((token) => token.lower === lower)
}

function nextJoint(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (tokens[i]?.text === "," || tokens[i]?.text === ";" || tokens[i]?.text === "?" || conjunction(tokens, i)) return i
  return to
}

/** "between X and Y": the conjunction is spoken for. */
function insideBetween(tokens: readonly Token[], piece: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(piece, at - REACH); i--) {
    if (tokens[i]?.lower === "and") return false
    if (tokens[i]?.lower === "between" || tokens[i]?.lower === "both") return true
  }
  return false
}

/** "including the north, the centre and …": a list of examples that runs up to the joint. */
function openExamples(tokens: readonly Token[], piece: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(piece, at - REACH); i--) {
    const { lower } = tokens[i] as Token
    if (lower === "and" || lower === "or") return false
    if (EXAMPLE_OPENERS.has(lower)) return true
  }
  return false
}

function repeatsGovernor(tokens: readonly Token[], piece: number, { at, next, comma }: Joint, to: number): boolean {
  const governor = tokens[next]?.lower ?? ""
  if (comma || questionWordAt(tokens, next + 1, to) !== undefined) return true
  const { strength, article } = nounPhrase(tokens, next + 1, to)
  // "the need for food and for water": the same word stands in the thing before, and may be what is repeated
  const inside = tokens.slice(Math.max(piece + 1, at - REACH), at).some((token) => token.lower === governor)
  return !inside || strength === "strong" || (strength === "weak" && article)
}

type NounPhrase = {
  /** How well its noun heads a question; absent when it does not. */
  readonly strength: "strong" | "weak" | undefined
  /** It opens with an article or a possessive. */
  readonly article: boolean
  /** Something is governed by it: "the prospects for peace". */
  readonly complement: boolean
  readonly words: number
}

function nounPhrase(tokens: readonly Token[], from: number, to: number): NounPhrase {
  let end = from
  while (end < to && end - from < 10 && /^[\p{L}\p{N}]/u.test(tokens[end]?.text ?? "") && !PHRASE_ENDS.has(tokens[end]?.lower ?? "")) end++
  const words = tokens.slice(from, end)
  const article = ARTICLES.has(words[0]?.lower ?? "") || words.slice(0, -1).some(({ lower }) => /(?:'s|s')$/u.test(lower))
  const complement = end < to && /^[\p{L}]/u.test(tokens[end]?.text ?? "") && !/^(?:and|or)$/u.test(tokens[end]?.lower ?? "")
  const head = words.at(-1)?.text ?? ""
  const before = /(?:ed|en|ing)$/u.test(head) ? (words.at(-2)?.text ?? "") : "" // "the measures taken", "the risks facing"
  return { strength: askableNoun(head) ?? askableNoun(before), article, complement, words: words.length }
}

/** Whether a noun phrase behind the joint is a thing of its own beside the piece before it. */
function nounApart(tokens: readonly Token[], piece: number, joint: Joint, to: number): boolean {
  const right = nounPhrase(tokens, joint.next, to)
  const clause = questionWordAt(tokens, piece, joint.at) !== undefined || /^(?:that|to|if)$/u.test(tokens[piece]?.lower ?? "")
  if (insideBetween(tokens, piece, joint.at)) return false
  if (clause)
    return (
      right.strength === "strong" &&
      right.article &&
      right.complement &&
      (joint.and === "as well as" || (joint.comma && joint.and !== undefined))
    )
  const left = nounPhrase(tokens, piece, joint.at)
  const owned = right.article && right.complement
  if (right.strength) {
    const plain = !tokens.slice(Math.max(piece, joint.at - REACH), joint.at).some(({ lower }) => PHRASE_ENDS.has(lower) && lower !== "and")
    // "the timing and modalities of": one complement for both
    if (!joint.comma && joint.and === "and" && plain && (joint.at - piece < 3 || !owned) && (!left.article || left.words < 3)) return false
    if (joint.and === "as well as" || (joint.comma && joint.and)) return true
    if (right.strength === "strong") return right.complement || right.article
    return owned && (joint.comma || left.complement || plain)
  }
  if (joint.and === "as well as") return joint.comma && owned
  // "women's participation and civic space in the region"
  return joint.and === "and" && !left.complement && left.article && left.words > 1 && right.words > 1 && right.complement
}

/** A thing between two commas of a list whose last member stands by itself: does it as well? */
function standsAlone(tokens: readonly Token[], piece: number, joint: Joint, end: number): boolean {
  const right = nounPhrase(tokens, joint.next, end)
  if (openExamples(tokens, piece, joint.at) || right.words < 2) return false
  return (
    (right.article || right.strength !== undefined) &&
    !tokens.slice(joint.next, end).some((token) => token.lower === "and" && !right.complement)
  )
}

/** "about disarmament, elections and reparations": short nouns without anything governed are topics of their own. */
function simpleList(tokens: readonly Token[], piece: number, to: number, governor: string | undefined): readonly Joint[] {
  if (!governor || questionWordAt(tokens, piece, to) !== undefined) return []
  const joints = jointsOf(tokens, piece, to)
  if (joints.length < 2 || joints.some(({ comma, and }, i) => (i < joints.length - 1 ? !comma || and : and !== "and"))) return []
  const starts = [piece, ...joints.map(({ next }) => next)]
  const ends = [...joints.map(({ at }) => at), to]
  const short = starts.every((start, i) => {
    const { complement, words } = nounPhrase(tokens, start, ends[i] as number)
    return (
      words > 0 &&
      words <= 4 &&
      (i === starts.length - 1 || !complement) &&
      (i === starts.length - 1 || words === (ends[i] as number) - start)
    )
  })
  return short ? joints : []
}

/** The piece without the marks and conjunctions at its ends; absent when nothing is left. */
function trimmed(tokens: readonly Token[], from: number, to: number): Span | undefined {
  let first = from
  let last = to - 1
  while (tokens[first]?.text === ";" || conjunction(tokens, first)) first++
  // "(a) how …; (b) whether …"
  if (isEnumerator(tokens, first)) first += 3
  while (
    first <= last &&
    (/^[,;:.–—-]$/u.test(tokens[first]?.text ?? "") ||
      conjunction(tokens, first) ||
      (ASIDES.has(tokens[first]?.lower ?? "") && !startsNounPhrase(tokens, first, to)))
  )
    first += conjunction(tokens, first)?.length ?? 1
  while (
    first <= last &&
    (/^[,;:.–—]$/u.test(tokens[last]?.text ?? "") || /^(?:and|but|or|whereas|while)$/u.test(tokens[last]?.lower ?? ""))
  )
    last--
  return first <= last ? { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end } : undefined
}
