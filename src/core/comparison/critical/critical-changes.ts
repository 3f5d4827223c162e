import { changeOfVerb, FIRMER_ADVERBS, lemmaOfVerb, wordsOf } from "../../language/index.ts"
import type { Row, Span, WordChange } from "../relation.ts"
import {
  JOINTS,
  MODAL_VERBS,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  OPPOSITES,
  QUALIFIERS,
  QUALIFYING_ENDINGS,
  TIME_WORDS,
} from "./critical-words.table.ts"

/** A change of few words that changes what a provision does. */
export type CriticalChange = {
  readonly kind: "verb-weakened" | "verb-strengthened" | "number" | "date" | "modal" | "negation" | "qualifier"
  /** What went and what came, in UTF-16 units of the row's sides. Absent on the side where nothing stood. */
  readonly left: Span | undefined
  readonly right: Span | undefined
}

/** The changes of a row that a lawyer must see, in the order of the text. A machine's hint: what is not marked may matter too. */
export function criticalChanges(row: Row): readonly CriticalChange[] {
  const [left, right] = [row.left, row.right].map((side) => side.map(({ text }) => text).join("\n")) as [string, string]
  return hunks(row.words).flatMap((hunk) => {
    const found = kindsOf(wordsIn(left, hunk.left), wordsIn(right, hunk.right), {
      before: beforeOf(left, hunk.left) ?? beforeOf(right, hunk.right) ?? "",
      after: afterOf(left, hunk.left) ?? afterOf(right, hunk.right) ?? "",
    })
    return found.map((kind) => ({ kind, left: hunk.left, right: hunk.right }))
  })
}

type Hunk = { readonly left: Span | undefined; readonly right: Span | undefined }

/** What went and what came between two stretches that stayed. */
function hunks(words: readonly WordChange[]): readonly Hunk[] {
  const found: Hunk[] = []
  let open: Hunk | undefined
  for (const { op, left, right } of words) {
    if (op === "same" || op === "move") open = undefined
    else {
      const next: Hunk = { left: spanned(open?.left, left), right: spanned(open?.right, right) }
      if (open) found.pop()
      found.push(next)
      open = next
    }
  }
  return found
}

const spanned = (a: Span | undefined, b: Span | undefined): Span | undefined =>
  a && b ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : (a ?? b)
const wordsIn = (text: string, span: Span | undefined): readonly string[] => (span ? wordsOf(text.slice(...span)).forms : [])
/** The word before a stretch, lower-cased. */
const beforeOf = (text: string, span: Span | undefined): string | undefined =>
  span && /(\p{L}+)[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, span[0] - 40), span[0]))?.[1]?.toLowerCase()

/** The words beside a change, lower-cased; empty at either end. */
type Around = { readonly before: string; readonly after: string }

/** The word behind it. */
const afterOf = (text: string, span: Span | undefined): string | undefined =>
  span && /^[^\p{L}\p{N}]*(\p{L}+)/u.exec(text.slice(span[1], span[1] + 40))?.[1]?.toLowerCase()

function kindsOf(gone: readonly string[], come: readonly string[], { before, after }: Around): readonly CriticalChange["kind"][] {
  const kinds = new Set<CriticalChange["kind"]>()
  const verb = verbChange(gone, come)
  if (verb) kinds.add(verb)
  if (before !== "paragraph" && before !== "paragraphs") {
    if (differs(gone, come, isTime) || (gone.concat(come).some(isTime) && differs(gone, come, isNumber))) kinds.add("date")
    else if (differs(gone, come, isNumber) && !onlyArticles(gone, come))
      kinds.add(isTimeUnit(before) || isTimeUnit(after) ? "date" : "number")
  }
  if (differs(gone, come, (word) => MODAL_VERBS.has(word)) || isModalTurn(gone, come)) kinds.add("modal")
  if (differs(gone, come, (word) => NEGATIONS.has(word)) || hasOpposite(gone, come)) kinds.add("negation")
  if (qualifies(gone, come)) kinds.add("qualifier")
  return [...kinds]
}

/** The first verb of the Council that went, against the first that came. */
function verbChange(gone: readonly string[], come: readonly string[]): "verb-weakened" | "verb-strengthened" | undefined {
  const [from, to] = [gone, come].map((words) => words.map(lemmaOfVerb).find((lemma) => lemma !== undefined))
  const change = changeOfVerb(from, to)
  if (change === "weaker") return "verb-weakened"
  return change === "stronger" ? "verb-strengthened" : undefined
}

/** Whether the words of a class that went are others than those that came. */
function differs(gone: readonly string[], come: readonly string[], is: (word: string) => boolean): boolean {
  return [...new Set(gone.filter(is))].sort().join(" ") !== [...new Set(come.filter(is))].sort().join(" ")
}

const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/u.test(word)
const isTime = (word: string): boolean => (TIME_WORDS.has(word) && word !== "may" && word !== "march") || isYear(word)
const isTimeUnit = (word: string): boolean => TIME_WORDS.has(word)
const isNumber = (word: string): boolean => /\d/u.test(word) || NUMBER_WORDS.has(word)

/** An article that came or went is no number, unless a number stood for it: "one of them" and "a woman", "two reports" and "a report". */
function onlyArticles(gone: readonly string[], come: readonly string[]): boolean {
  return [...gone, ...come].filter(isNumber).every((word) => word === "a" || word === "an")
}

/** "are to freeze" and "can freeze", "shall include" and "includes": a form of "be" with "to" went or came. */
function isModalTurn(gone: readonly string[], come: readonly string[]): boolean {
  const turns = (words: readonly string[]) => words.some((word, i) => MODALS.has(word) && words[i + 1] === "to")
  return turns(gone) !== turns(come)
}

/** One word is another with a beginning that makes its opposite. */
function hasOpposite(gone: readonly string[], come: readonly string[]): boolean {
  const bare = (word: string) =>
    OPPOSITES.filter((opposite) => word.startsWith(opposite) && word.length > opposite.length + 3).map((opposite) =>
      word.slice(opposite.length),
    )
  const turned = (from: readonly string[], to: readonly string[]) => from.some((word) => bare(word).some((rest) => to.includes(rest)))
  if (turned(gone, come) || turned(come, gone)) return true
  return gone.some((word) => word === "neither") !== come.some((word) => word === "neither")
}

/** Longer stretches are new clauses, not qualifiers; what they hold is read anyway. */
const MOST_WORDS = 8

/** A word that qualifies came or went, and little else with it. */
function qualifies(gone: readonly string[], come: readonly string[]): boolean {
  if (gone.length > MOST_WORDS || come.length > MOST_WORDS) return false
  const left = new Set([...gone].filter(isQualifier))
  const right = new Set([...come].filter(isQualifier))
  return [...left].some((word) => !right.has(word)) || [...right].some((word) => !left.has(word))
}

const isQualifier = (word: string): boolean =>
  !JOINTS.has(word) && (QUALIFIERS.has(word) || FIRMER_ADVERBS.has(word) || (word.length > 4 && QUALIFYING_ENDINGS.test(word)))
