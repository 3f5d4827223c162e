import { IRREGULAR_PAST } from "./closed-words.table.ts"
import { complementAfter, ofPhrase } from "./complement.ts"
import { COUNTABLE, PERSONS } from "./nouns.table.ts"
import { pluralAfter, singularAfter } from "./noun-phrase.ts"
import { type PassageView, sentenceAt } from "./passage-view.ts"
import { type Quantity, quantity } from "./quantity.ts"
import { VAGUE } from "./vague.table.ts"
import { wordAfter, wordBefore } from "./words.ts"

const rows = VAGUE.map(({ words, needs }) => ({ needs, whole: new RegExp(`^(?:${words.replaceAll(" ", "\\s+")})$`, "iu") }))
const WORDS = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:only\\s+)?(${VAGUE.map(({ words }) => words.replaceAll(" ", "\\s+"))
    .sort((a, b) => b.length - a.length)
    .join("|")})(?![A-Za-zÀ-ɏ-])`,
  "giu",
)
const OF_THEM = /^\s+of\s+(?:them|whom|which|us|those|these)\b/iu
const OF = /^\s+(?:more\s+)?of\s+(?:(?:the|its|their|these|those|our|all|his|her)\s+)*/iu
const NUMBER_NEXT =
  /^\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|half|thousand|\$|€|US)(?![A-Za-zÀ-ɏ])/iu

/** "a single adviser": one, of what a paper counts; "a single framework" stresses that it is whole. */
export function readSingle(view: PassageView): Quantity[] {
  const { clean } = view
  const found: Quantity[] = []
  for (const match of clean.matchAll(SINGLE)) {
    const start = match.index
    const end = start + match[0].length
    if (/^(?:not|without|nor|even|every|in|into|under|as)$/u.test(wordBefore(clean, start)?.low ?? "")) continue
    const noun = singularAfter(clean, end, sentenceAt(view, start).end)
    if (!noun || !(PERSONS.has(noun.head.low) || COUNTABLE.has(noun.head.low)) || PARENT.test(noun.head.low)) continue
    const printed = { start: end - "single".length, end }
    found.push(quantity({ start, end: noun.end, printed, kind: "count", value: 1, unit: clean.slice(noun.start, noun.end) }))
  }
  return found
}
const SINGLE = /\b(?:an?|only a)\s+single(?=\s)/giu
/** "a single mother" is not married. */
const PARENT = /^(?:father|man|mother|parent|woman)$/u

/** Quantities without a number: "several options", "a handful have left", "an adequate number of advisers". */
export function readVague(view: PassageView): Quantity[] {
  const { clean } = view
  const found: Quantity[] = []
  for (const match of clean.matchAll(WORDS)) {
    const said = match[1]!
    const start = match.index + match[0].length - said.length
    const end = start + said.length
    const row = rows.find(({ whole }) => whole.test(said))
    if (!row || isSomethingElse(clean, start, end, said.toLowerCase())) continue
    const limit = sentenceAt(view, start).end
    const read = readAt(clean, { start: match.index, end, from: start, said }, row.needs, limit)
    if (read) found.push(read)
  }
  return found
}

/** "how many", "as many as", "too few", "some 140 women", "the most vulnerable", "the various". */
function isSomethingElse(clean: string, start: number, end: number, said: string): boolean {
  const before = wordBefore(clean, start)?.low ?? ""
  if (/^(?:how|so|as|too|however|that)$/u.test(before) && /^(?:many|few|much)/u.test(said)) return true
  if (/^some$|^several$/u.test(said) && NUMBER_NEXT.test(clean.slice(end, end + 14))) return true
  if (said === "most" && (/^(?:the|at|its|their|his|her|our|your|those|these)$/u.test(before) || /['’]s?$/u.test(before))) return true
  if (/^few$/u.test(said) && /^(?:the|last|past|next|first|these|those)$/u.test(before)) return true
  if (/^(?:hundreds|thousands|millions|dozens|tens)/u.test(said) && /^\s+(?:place|column)/u.test(clean.slice(end, end + 8))) return true
  return /^\s*[-–]/u.test(clean.slice(end, end + 2))
}

function readAt(
  clean: string,
  at: { readonly start: number; readonly end: number; readonly from: number; readonly said: string },
  needs: "plural" | "of" | "any",
  limit: number,
): Quantity | undefined {
  const given = {
    start: at.start,
    printed: { start: at.from, end: at.end },
    kind: "vague",
    value: at.said
      .replaceAll(/\s+/gu, " ")
      .toLowerCase()
      .replace(/^an? /u, "")
      .replace(/^handful$/u, "a handful"),
  } as const
  const after = clean.slice(at.end, at.end + 40)
  const them = OF_THEM.exec(after)
  if (them) return quantity({ ...given, end: at.end + them[0].length, elliptical: true })
  const of = OF.exec(after)
  if (needs === "of" && !of) return undefined
  const other = /^\s+(?:other|more|further|such)\b/iu.exec(after)
  const from = at.end + (of ?? other ?? [""])[0].length
  const counted = of && /^(?:\d[\d,]*|\w+(?:-\w+)?)\s+/u.exec(clean.slice(from, from + 20))
  const single = /^hardly/iu.test(at.said) ? singularAfter(clean, from, limit) : undefined
  const noun = single ?? pluralAfter(clean, from, limit) ?? (counted ? pluralAfter(clean, from + counted[0].length, limit) : undefined)
  if (noun && !isTime(noun.head.low)) {
    const beside = ofPhrase(clean, noun.end, limit) ?? complementAfter(clean, noun.end, limit)
    return quantity({
      ...given,
      end: noun.end,
      unit: clean.slice(noun.start, noun.end),
      population: beside && clean.slice(beside.start, beside.end),
    })
  }
  if (noun || needs !== "any") return undefined
  const next = wordAfter(clean, from)?.low ?? ""
  if (
    other ||
    /^(?:have|had|has|were|are|was|gave|said|could|did|remain|still|of|who|never|reported|received)$/u.test(next) ||
    /handful$/iu.test(at.said) ||
    (/(?:hundreds|thousands|dozens|several)$/iu.test(at.said) && (/[^e]ed$/u.test(next) || IRREGULAR_PAST.has(next)))
  )
    return quantity({ ...given, end: from, elliptical: true })
  return /[“"]$/u.test(clean.slice(0, at.from).slice(-1)) ? quantity({ ...given, end: at.end, elliptical: true }) : undefined
}

const isTime = (low: string): boolean =>
  /^(?:times|reasons|ways|respects|cases|instances|aspects|things)$/u.test(low) && !/^cases$/u.test(low)

const ANOTHER = /\banother\b/giu
const BOTH = /\b(?:both|all\s+(?:two|three|four|five|six|seven|eight|nine|ten))\b/giu

/** "another Malian woman": one more person. */
export function readAnother(view: PassageView): Quantity[] {
  const { clean } = view
  const found: Quantity[] = []
  for (const { 0: said, index } of clean.matchAll(ANOTHER)) {
    const limit = sentenceAt(view, index).end
    const noun = singularAfter(clean, index + said.length, limit)
    if (!noun || !PERSONS.has(noun.head.low) || noun.words.length > 4) continue
    const beside = complementAfter(clean, noun.end, limit)
    found.push(
      quantity({
        start: index,
        end: noun.end,
        printed: { start: index, end: index + said.length },
        kind: "count",
        value: 1,
        unit: clean.slice(noun.start, noun.end),
        population: beside && clean.slice(beside.start, beside.end),
      }),
    )
  }
  return found
}

/** "both units": two, where a plural follows at once and is not the first of a pair ("both survivors and their children"). */
export function readBoth(view: PassageView): Quantity[] {
  const { clean } = view
  const found: Quantity[] = []
  for (const { 0: said, index } of clean.matchAll(BOTH)) {
    if (said.length > 4) continue
    const limit = sentenceAt(view, index).end
    const noun = pluralAfter(clean, index + said.length, limit)
    if (
      !noun ||
      noun.words.length > 3 ||
      noun.words.some(({ low }) => low === "and") ||
      /^,?\s+(?:and|or)\s/u.test(clean.slice(noun.end, noun.end + 6))
    )
      continue
    if (
      /(?:^|\s)and\s/u.test(clean.slice(noun.end, Math.min(limit, noun.end + 40))) &&
      !/^\s+(?:were|are|had|have|was|remained)\s/u.test(clean.slice(noun.end, noun.end + 10))
    )
      continue
    found.push(
      quantity({
        start: index,
        end: noun.end,
        printed: { start: index, end: index + said.length },
        kind: "count",
        value: 2,
        unit: clean.slice(noun.start, noun.end),
      }),
    )
  }
  return found
}
