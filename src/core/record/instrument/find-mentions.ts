import type { FoundDate } from "../date/index.ts"
import { type Evidence, type Head, HEADS, JOINED } from "./heads.table.ts"
import type { Mention } from "./mention.ts"
import { type After, readAfter } from "./read-after.ts"
import { type Before, readBefore } from "./read-before.ts"
import { ALSO_CALLED, ARTICLES, GENERIC, JUDICIAL, NOT_BEFORE, RECOMMENDERS } from "./name-words.table.ts"
import { singular, type Token } from "./token.ts"

/** Every mention of an instrument by a noun in one passage, in reading order, bare ones ("the Accord") too. */
export function findMentions(clean: string, tokens: readonly Token[], dates: readonly FoundDate[]): readonly Mention[] {
  const mentions: Mention[] = []
  let last: Mention | undefined
  for (let i = 0; i < tokens.length; i++) {
    const found = headAt(tokens, i)
    if (!found) continue
    const mention = mentionAt(clean, tokens, dates, i, found, last)
    if (!mention) continue
    mentions.push(mention)
    last = mention
    i = found.end - 1
  }
  return mentions
}

type FoundHead = { readonly name: string; readonly row: Head; readonly end: number; readonly plural: boolean }

const EMPTY: ReadonlySet<string> = new Set()
const JOINED_STARTS = new Map([...JOINED].map(([name, row]) => [row[0][0] as string, name] as const))

/** Every word that can be a head or open one, in the forms that papers print, so that most words are passed by one look. */
const FORMS: ReadonlySet<string> = new Set(
  [...HEADS.keys(), ...JOINED_STARTS.keys()].flatMap((name) => [name, `${name}s`, name.replace(/y$/u, "ies"), `${name}'s`, `${name}’s`]),
)

function headAt(tokens: readonly Token[], at: number): FoundHead | undefined {
  const token = tokens[at] as Token
  if (!FORMS.has(token.lower)) return undefined
  const joined = JOINED_STARTS.get(singular(token.lower))
  if (joined !== undefined) {
    const [words, kind, needs] = JOINED.get(joined)!
    if (words.every((word, k) => singular(tokens[at + k]?.lower ?? "") === singular(word)))
      return {
        name: joined.replace("road map", "roadmap"),
        row: { kind, needs, kinds: EMPTY, never: EMPTY },
        end: at + words.length,
        plural: false,
      }
  }
  const name = singular(token.lower)
  const row = HEADS.get(name)
  return row && { name: name.replace("communique", "communiqué"), row, end: at + 1, plural: token.lower !== name }
}

/** Another word of the lexicon right behind: "Strategic Review Report", "decree law". */
const isHead = (token: Token | undefined): boolean => token !== undefined && HEADS.has(singular(token.lower))

function mentionAt(
  clean: string,
  tokens: readonly Token[],
  dates: readonly FoundDate[],
  at: number,
  { name: head, row, end, plural }: FoundHead,
  last: Mention | undefined,
): Mention | undefined {
  const next = tokens[end]
  if (/(?:['’]s|s['’])$/u.test(tokens[end - 1]!.lower)) return undefined
  if (next && (NOT_BEFORE.has(next.lower) || (isHead(next) && /^(?:report|bill|law|agreement|accord|plan|act)/u.test(next.lower))))
    return undefined
  if (next?.capital && tokens[end - 1]!.capital && !/^(?:No|Nos|Number|N°)$/u.test(next.text)) return undefined // a body named for it
  if (isSelf(head, tokens, at) || isInBodyName(tokens, at)) return undefined
  if (head === "plan" && !plural && next?.lower === "to" && /[^s’']s$/u.test(tokens[at - 1]?.lower ?? "")) return undefined // "the parties plan to"
  if (head === "resolution" && /^(?:S\/)?\d/u.test(next?.text ?? "")) return undefined // read by its number
  const before = readBefore(tokens, at)
  const renewal = head === "mandate" && /^(?:renewals?|extensions?)$/u.test(next?.lower ?? "")
  const after = readAfter(tokens, renewal ? end + 1 : end, dates)
  if (before.modifiers.some((word) => row.never.has(word))) return undefined
  const from = tokens[before.determiner !== undefined && ARTICLES.has(before.determiner) ? before.from + 1 : before.from]!.start
  const to = tokens[after.to - 1]!.end
  const own = dates.filter((date) => date.start >= from && date.end <= to && date.edtf !== undefined)
  const facts = evidenceOf(tokens, at, end, before, after, own.length > 0 && after.to > end)
  for (const word of row.kinds) if (before.modifiers.includes(word)) facts.add("kind")
  if (special(head, tokens, at, before, after, plural)) facts.add("kind")
  if (
    before.from === at &&
    !plural &&
    /^(?:by|through|under|via)$/u.test(tokens[at - 1]?.lower ?? "") &&
    after.number === undefined &&
    own.length === 0
  )
    return undefined // "by decree"
  const alias = last !== undefined && isAlias(clean, last, tokens[before.from]!.start)
  const named = row.needs.some((need) => (need === "any" && !plural) || facts.has(need) || (need === "any" && facts.has("mod")))
  if (plural && !TELLING_PLURALS.some((fact) => facts.has(fact))) return undefined
  if (plural && head === "resolution" && !before.count) return undefined
  const definite = /^(?:the|this|that|these|its|his|her|their|such)$/u.test(before.determiner ?? "")
  const stems = stemsOf(before, after)
  const told = stems.size > 0 || after.number !== undefined || before.ordinal !== undefined || before.turn !== undefined || own.length > 0
  const bare = !named || (definite && !told)
  if (!named && !definite && !alias) return undefined
  return {
    start: from,
    end: to,
    kind: row.kind,
    head: headName(head, before),
    name: clean.slice(from, to),
    number: after.number,
    symbol:
      after.number === undefined
        ? undefined
        : { printed: clean.slice(tokens[at]!.start, numberEnd(tokens, end, after)), normal: undefined },
    date: own[0]?.edtf ?? adoptedOn(tokens, after.to, dates),
    stems,
    ordinal: before.ordinal,
    turn: before.turn,
    definite,
    bare,
    weak: bare && named,
    topic: after.words.length > 0,
    introduced: /^(?:an?|no)$/u.test(before.determiner ?? ""),
    plural: plural && before.determiner === undefined,
    qualified: after.qualified,
    alias,
  }
}

/** "the present letter", "this report": the paper itself. */
function isSelf(head: string, tokens: readonly Token[], at: number): boolean {
  return /^(?:letter|report|note)$/u.test(head) && /^(?:present|this)$/u.test(tokens[at - 1]?.lower ?? "")
}

/** "Commission of Inquiry", "Rule of Law": the noun is part of another name. */
function isInBodyName(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]!.capital && tokens[at - 1]?.lower === "of" && tokens[at - 2]?.capital) ?? false
}

/** Several, told apart by nothing but "previous" or a year: a set, and no instrument. */
const TELLING_PLURALS: readonly Evidence[] = ["kind", "proper", "number", "mod", "count", "owner", "about"]

/** A "Strategic Review Report" reports a strategic review. */
function headName(head: string, before: Before): string {
  const inner = head === "report" ? before.modifiers.at(-1) : undefined
  return inner !== undefined && HEADS.get(inner)?.kind === "report" ? inner : head
}

/** Whether what begins at `start` is another name of the mention before: in brackets right behind it, or after "also known as". */
function isAlias(clean: string, last: Mention, start: number): boolean {
  const from = start < last.end ? last.start : last.end
  const lead = clean.slice(from, start)
  if (start >= last.end) return lead.trim() === "(" || ALSO_CALLED.test(lead)
  return lead.lastIndexOf("(") > lead.lastIndexOf(")")
}

function evidenceOf(tokens: readonly Token[], at: number, end: number, before: Before, after: After, dated: boolean): Set<Evidence> {
  const capital = tokens[at]!.capital && at > 0
  const facts = new Set<Evidence>()
  if (before.determiner !== undefined || before.owner.length > 0) facts.add("det")
  if (
    (capital && before.capital) ||
    (tokens[end - 1]!.capital && after.ofCapital && tokens[end]?.lower === "of") ||
    (before.capital && before.determiner === "the" && capital)
  )
    facts.add("proper")
  if (capital && (before.year !== undefined || after.about)) facts.add("proper")
  if (after.number !== undefined) facts.add("number")
  if (dated || before.year !== undefined) facts.add("date")
  if (after.about && (before.determiner !== undefined || capital)) facts.add("about")
  if (after.ofCapital) facts.add("of")
  if (before.determiner !== undefined && before.modifiers.length > 0) facts.add("mod")
  if (before.turn !== undefined || before.ordinal !== undefined) facts.add("turn")
  if (before.ownerCapital) facts.add("owner")
  if (before.count) facts.add("count")
  if (before.draft && before.determiner !== undefined) facts.add("draft")
  return facts
}

/** Heads whose evidence is a construction of their own. */
function special(head: string, tokens: readonly Token[], at: number, before: Before, after: After, plural: boolean): boolean {
  const article = before.determiner
  if (head === "mandate") return after.about && after.words.length > 0 && tokens[at + 1]?.lower !== "for"
  if (head === "recommendation")
    return tokens[at + 1]?.lower === "of" && after.ofCapital && after.words.some((word) => RECOMMENDERS.has(word))
  if (head === "letter") return /^(?:dated|addressed|from|of)$/u.test(tokens[at + 1]?.lower ?? "") && article !== undefined
  if (head === "text")
    return /^(?:that|which)$/u.test(tokens[at + 1]?.lower ?? "") && /^(?:follows|succeeds|replaces)$/u.test(tokens[at + 2]?.lower ?? "")
  if (head === "return") return tokens[at + 1]?.lower === "of" && /^\d/u.test(tokens[at + 2]?.text ?? "") && !plural
  if (head === "report")
    return article !== undefined && tokens[at + 1]?.lower === "due" && /^(?:in|on|by)$/u.test(tokens[at + 2]?.lower ?? "")
  if (head === "rule") return after.about && article === "the" && before.modifiers.length > 0
  if (head === "case") return !plural && (article === "the" || article === undefined) && after.of && sentenceHas(tokens, at, JUDICIAL)
  return false
}

function sentenceHas(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 40) && tokens[i]!.text !== "."; i++) if (words.has(tokens[i]!.lower)) return true
  for (let i = at; i >= Math.max(0, at - 20) && tokens[i]!.text !== "."; i--) if (words.has(tokens[i]!.lower)) return true
  return false
}

/** "a decree in November 2022", "his report due in November 2022": the date right behind the name is that of the instrument. */
function adoptedOn(tokens: readonly Token[], from: number, dates: readonly FoundDate[]): string | undefined {
  const at = tokens[from]?.lower === "due" ? from + 1 : from
  if (!/^(?:in|on)$/u.test(tokens[at]?.lower ?? "")) return undefined
  return dates.find(({ start }) => start === tokens[at + 1]?.start)?.edtf
}

function numberEnd(tokens: readonly Token[], end: number, after: After): number {
  const last = after.number!.split(" ").at(-1)
  for (let i = end; i < after.to; i++) if (tokens[i]!.text === last) return tokens[i]!.end
  return tokens[end - 1]!.end
}

const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ["wps", ["women", "peace", "security"]],
  ["gbv", ["gender-based", "violence"]],
  ["1325", ["women", "peace", "security"]],
  ["crsv", ["conflict-related", "sexual", "violence"]],
])

function stemsOf(before: Before, after: After): ReadonlySet<string> {
  const inner = before.modifiers.filter((word) => HEADS.get(word)?.kind !== "report")
  const words = [...before.owner, ...inner, ...after.words].flatMap((word) => SAME.get(word) ?? [word])
  const stems = new Set(words.map(singular))
  const telling = [...stems].filter((word) => !GENERIC.has(word))
  return telling.length > 0 ? new Set(telling) : stems
}
