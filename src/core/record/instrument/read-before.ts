import { COUNTS, DETERMINERS, DRAFTS, IMPERATIVES, JOINERS, ORDINALS, STOPS, TURNS, VERBS_BEFORE, WEAK } from "./name-words.table.ts"
import { isPossessive, singular, type Token } from "./token.ts"

/** The words before a head noun: from which token the name begins, and what they say. */
export type Before = {
  readonly from: number
  readonly determiner: string | undefined
  readonly owner: readonly string[]
  readonly ownerCapital: boolean
  readonly modifiers: readonly string[]
  readonly capital: boolean
  readonly turn: string | undefined
  readonly ordinal: number | undefined
  readonly draft: boolean
  readonly count: boolean
  readonly year: string | undefined
}

const MOST_WORDS = 12

/** Reads leftward from the head noun at `head`: modifiers, owner and article. */
export function readBefore(tokens: readonly Token[], head: number): Before {
  const headCapital = tokens[head]?.capital ?? false
  let from = head
  let determiner: string | undefined
  for (let i = head - 1; i >= Math.max(0, head - MOST_WORDS); i--) {
    const token = tokens[i] as Token
    if (token.text === ")") {
      const open = openingBracket(tokens, i)
      if (open === undefined || !tokens[open - 1]?.word || STOPS.has(tokens[open - 1]!.lower)) break
      i = open
      continue
    }
    if (!token.word) {
      if (token.text === "," && headCapital && tokens[i - 1]?.capital && tokens[i + 1]?.capital && chainGoesOn(tokens, i)) continue
      break
    }
    if (DETERMINERS.has(token.lower)) {
      determiner = token.lower
      from = i
      break
    }
    if (COUNTS.has(token.lower) || (/^\d{1,3}$/u.test(token.text) && !/^(?:No|no)$/u.test(tokens[i - 1]?.text ?? ""))) {
      from = i
      if (DETERMINERS.has(tokens[i - 1]?.lower ?? "") || TURNS.has(tokens[i - 1]?.lower ?? "") || isPossessive(tokens[i - 1])) continue
      break // "the court decided 54 cases"
    }
    if (token.lower === "most" && tokens[i + 1]?.lower === "recent") continue
    if (STOPS.has(token.lower) || (JOINERS.has(token.lower) && token.lower !== "la")) {
      const inside = tokens[i + 1]
      const joins =
        JOINERS.has(token.lower) &&
        tokens[i - 1]?.capital &&
        inside?.capital &&
        from === i + 1 &&
        (headCapital || isPossessive(ownerEnd(tokens, i + 1, head)))
      const trafficking = token.lower === "in" && inside?.lower === "persons"
      const peace = token.lower === "and" && /^(?:peace|security|equality)$/u.test(tokens[i - 1]?.lower ?? "") && headCapital
      if (joins || trafficking || peace) continue
      break
    }
    from = i
  }
  if (determiner === undefined) from = afterVerb(tokens, from, head)
  return tell(tokens, from, head, determiner)
}

/** A comma inside a chain of capitals is part of the name when the chain ends in "and": "Land, Housing and Property Act". */
export function chainGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < comma + 8; i++) {
    const token = tokens[i]
    if (token?.lower === "and") return true
    if (!token?.capital && token?.text !== "," && !JOINERS.has(token?.lower ?? "")) return false
  }
  return false
}

/** The word that owns, between a joiner and the head: "the Panel of Experts’ last report". */
function ownerEnd(tokens: readonly Token[], from: number, head: number): Token | undefined {
  for (let i = from; i < head; i++) if (isPossessive(tokens[i])) return tokens[i]
  return undefined
}

function openingBracket(tokens: readonly Token[], close: number): number | undefined {
  for (let i = close - 1; i >= Math.max(0, close - 7); i--) if (tokens[i]?.text === "(") return i
  return undefined
}

/** Without an article a verb may have been taken for a modifier: the name begins behind the last one. */
function afterVerb(tokens: readonly Token[], from: number, head: number): number {
  const opens = from === 0 || /^[.:;•–—]$/u.test(tokens[from - 1]?.text ?? "")
  if (opens && from < head && IMPERATIVES.has(tokens[from]!.lower)) from++
  for (let i = head - 1; i >= from; i--) {
    const token = tokens[i] as Token
    if (!token.capital && (VERBS_BEFORE.has(token.lower) || (i === from && /^\p{Ll}+ing$/u.test(token.text)))) return i + 1
  }
  return from
}

function tell(tokens: readonly Token[], from: number, head: number, determiner: string | undefined): Before {
  const inner = tokens.slice(determiner === undefined ? from : from + 1, head).filter(({ word }) => word)
  const owns = inner.findLastIndex((token) => isPossessive(token) && !/^(?:women|girls|children|men|victims|survivors)/u.test(token.text))
  const owner = inner.slice(0, owns + 1)
  const rest = inner.slice(owns + 1)
  const words = rest.map(({ lower }) => lower)
  const year = words.find((word) => /^(?:19|20)\d{2}$/u.test(word))
  return {
    from,
    determiner,
    owner: owner.filter(({ lower }) => !STOPS.has(lower)).map(({ lower }) => singular(lower)),
    ownerCapital: owner.some(({ capital }) => capital),
    modifiers: words.filter(
      (word) => !WEAK.has(word) && !TURNS.has(word) && !DRAFTS.has(word) && !STOPS.has(word) && !COUNTS.has(word) && !/^\d+$/u.test(word),
    ),
    capital: rest.some(
      ({ capital, lower }, i) => capital && !(i === 0 && from === 0 && determiner === undefined) && !DRAFTS.has(lower) && !TURNS.has(lower),
    ),
    turn: words.find((word) => TURNS.has(word) && !ORDINALS.has(word)),
    ordinal: words.map((word) => ORDINALS.get(word)).find((n) => n !== undefined),
    draft: words.some((word) => DRAFTS.has(word)),
    count: words.some((word) => COUNTS.has(word)),
    year,
  }
}
