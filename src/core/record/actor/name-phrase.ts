import { CALENDAR } from "./small-words.table.ts"
import { HEADS, NOT_PARTIES, OFFICE_HEADS, WITH_IN, WITH_LIST, WITH_ON, WITH_TO } from "./heads.table.ts"
import type { Token } from "./token.ts"

/** A run of tokens that is printed as a name, `from` to `to` (excluded); `head` is the token whose noun says what it names. */
export type NamePhrase = { readonly from: number; readonly to: number; readonly head: number | undefined }

const isName = (token: Token | undefined): boolean => token?.capital === true && !CALENDAR.has(token.low)
const isHead = (token: Token | undefined): boolean => token?.capital === true && HEADS.has(token.low)
const FOREIGN = new Set([
  "de",
  "des",
  "du",
  "la",
  "le",
  "les",
  "el",
  "al",
  "ul",
  "wa",
  "et",
  "d'",
  "l'",
  "pour",
  "del",
  "y",
  "e",
  "da",
  "dos",
  "na",
  "bin",
  "ibn",
])

/** The longest name that begins at `from`: "Ministry of Gender, Child and Social Welfare", "Front for the Valleys". */
export function namePhrase(tokens: readonly Token[], from: number): NamePhrase {
  let to = from + 1
  let head = isHead(tokens[from]) ? from : undefined
  /** Every noun so far that says what is named, the office and what it is of: each may lead on. */
  const nouns = new Set(head === undefined ? [] : [(tokens[head] as Token).low])
  /** Where the part behind the head's preposition begins, and which preposition leads to it. */
  let behind: { readonly link: string } | undefined
  while (to < tokens.length && to - from < 24) {
    const token = tokens[to] as Token
    const before = tokens[to - 1] as Token
    if (isName(token)) {
      if (before.possessive && isHead(before)) break
      if (token.acronym && !(before.acronym && !NOT_PARTIES.has(before.word))) break
      if (isHead(token)) {
        nouns.add(token.low)
        if (!behind) head = to
      }
      to++
      continue
    }
    if (before.possessive) break
    const list = listAfter(tokens, from, to, nouns, behind?.link)
    if (list !== undefined) {
      to = list
      continue
    }
    const link = linkAfter(tokens, to, nouns)
    if (link === undefined) break
    behind = { link: token.low }
    if (isHead(tokens[link])) nouns.add((tokens[link] as Token).low)
    to = link + 1
  }
  if (head === undefined) for (let i = to - 1; i >= from; i--) if (isHead(tokens[i])) head ??= i
  return { from, to, head }
}

/** The capitalised word that a preposition leads to, if the name may go on with it. */
function linkAfter(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): number | undefined {
  const link = tokens[at]?.low ?? ""
  const article = tokens[at + 1]?.low === "the" ? 1 : 0
  const next = at + 1 + article
  const goal = tokens[next]
  if (!isName(goal)) return undefined
  if (FOREIGN.has(link)) return article === 0 ? next : undefined
  if (link === "of") return goal?.acronym && nouns.size === 0 ? undefined : next
  if (nouns.size === 0) return undefined
  if (link === "for") return next
  if (link === "on") return some(nouns, WITH_ON) ? next : undefined
  if (link === "in") return some(nouns, WITH_IN) ? next : undefined
  if (link === "to") return some(nouns, WITH_TO) ? next : undefined
  return link === "against" ? next : undefined
}

const some = (nouns: ReadonlySet<string>, those: ReadonlySet<string>): boolean => [...nouns].some((noun) => those.has(noun))

/** Where the name ends when a list goes on with it: "…, Child and Social Welfare" behind the head, "Truth, Justice and … Commission" before it. */
function listAfter(
  tokens: readonly Token[],
  from: number,
  at: number,
  nouns: ReadonlySet<string>,
  link: string | undefined,
): number | undefined {
  const mark = tokens[at]?.low
  if (mark !== "," && mark !== "and" && mark !== "&") return undefined
  const office = mark === "and" && some(nouns, OFFICES) && tokens[at + 1]?.word === "Head" && tokens[at + 2]?.low === "of"
  if (office) return at + 2
  const headed = nouns.size > 0
  if (headed && link === "of" && some(nouns, OFFICE_HEADS)) {
    const far = toHead(tokens, at)
    if (far !== undefined) return far
  }
  if (headed && (link === undefined || !some(nouns, WITH_LIST))) return undefined
  if (!headed && mark === "and") {
    const far = toHead(tokens, at)
    if (far !== undefined && far - at > 2 && plain(tokens, from, far - 1)) return far
  }
  const article = mark === "and" && (link === "for" || link === "on") && tokens[at + 1]?.low === "the" ? 1 : 0
  const run = runAfter(tokens, at + 1 + article)
  const end = mark === "," && run !== undefined ? listEnd(tokens, run) : run
  if (end === undefined) return undefined
  if (headed) return tokens.slice(at, end).some(isHead) ? undefined : end
  return isHead(tokens[end - 1]) && end - at > 2 && plain(tokens, from, end - 1) ? end : undefined
}

/** The end of "and Transitional Security Arrangements Monitoring and Verification Mechanism": runs that "and" joins, the last with the noun. */
function toHead(tokens: readonly Token[], at: number): number | undefined {
  let to = at
  for (let runs = 0; runs < 3 && tokens[to]?.low === "and"; runs++) {
    const end = runAfter(tokens, to + 1)
    if (end === undefined) return undefined
    if (isHead(tokens[end - 1]) && end - at > 2)
      return tokens.slice(at, end - 1).some((token) => isHead(token) && OFFICE_HEADS.has(token.low)) ? undefined : end
    to = end
  }
  return undefined
}

/** "Special Representative … and Head of the Office" is one office. */
const OFFICES = new Set(["representative", "coordinator", "envoy"])

/** The end of a run of capitalised words. */
function runAfter(tokens: readonly Token[], at: number): number | undefined {
  let to = at
  while (isName(tokens[to]) && !(tokens[to] as Token).acronym && to - at < 5) to++
  return to > at ? to : undefined
}

/** The end of ", B and C" after a first member that ends at `at`. */
function listEnd(tokens: readonly Token[], at: number): number | undefined {
  let to = at
  for (let members = 0; members < 4; members++) {
    const mark = tokens[to]?.low
    if (mark === "," && tokens[to + 1]?.low === "and") to++
    const last = tokens[to]?.low === "and"
    if (!last && mark !== ",") return undefined
    const run = runAfter(tokens, to + 1)
    if (run === undefined) return undefined
    to = run
    if (last) return to
  }
  return undefined
}

/** Nothing in the stretch is a party of its own. */
const plain = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens.slice(from, to).some((token) => isHead(token) || token.acronym || token.possessive || token.low === "women")
