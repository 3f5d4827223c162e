import type { Span } from "../../text/index.ts"
import type { Amount } from "./amount.ts"
import { bounded, boundOf } from "./bounds.ts"
import { complementAfter, ofPhrase } from "./complement.ts"
import { pluralAfter } from "./noun-phrase.ts"
import { numberFrom, type PassageView } from "./passage-view.ts"
import { type Quantity, quantity } from "./quantity.ts"
import { MONEY, TIME_UNITS } from "./units.table.ts"

const PERCENT = /[\s\u00a0\u202f]*%|[\s-]*(?:per[\s-]?cent(?:age[\s-]points?|\s+points?)?|percentage[\s-]points?)(?![A-Za-zÀ-ɏ])/iuy
/** "rose from 8 to 16 per cent": the sign stands after the second number. */
const TO_PERCENT = /^\s+to\s+(?:(?:over|about|nearly|almost|some|more\s+than)\s+)?\d[\d.]*(?:\s*%|\s+per\s?cent)/iu
const SHARE_NOUN =
  /\s+(?:minimum\s+|gender\s+|legal\s+)?(?:quota|threshold|increase|rise|growth|decrease|decline|drop|fall|reduction|share|target|cut|gap|turnout|minimum)s?(?![A-Za-zÀ-ɏ])/iuy
const LIMIT_WORDS = /\b(?:quota|threshold|minimum|ceiling|target|floor)(?:\s+(?:of|at))?\s+(?:at\s+least\s+)?$/iu

/** "28.6 percent of the members", "the 30 percent quota", "5 percentage points". */
export function readPercent(view: PassageView, amount: Amount, limit: number): Quantity | undefined {
  const { clean } = view
  const sign =
    sticky(PERCENT, clean, amount.end) ??
    (TO_PERCENT.test(clean.slice(amount.end, amount.end + 50)) ? { start: amount.end, end: amount.end } : undefined)
  if (!sign) return undefined
  const points = /points?$/iu.test(clean.slice(amount.end, sign.end))
  const bound = boundOf(clean, amount.start, sign.end)
  const noun = sticky(SHARE_NOUN, clean, sign.end)
  const of = ofPhrase(clean, noun?.end ?? sign.end, limit) ?? (noun ? complementAfter(clean, noun.end, limit) : undefined)
  const beside = of ?? (noun ? undefined : pluralAfter(clean, sign.end, limit)) ?? complementAfter(clean, sign.end, limit)
  const limiting =
    LIMIT_WORDS.test(clean.slice(Math.max(0, amount.start - 40), amount.start)) ||
    (noun !== undefined && /quota|threshold|minimum|target/iu.test(clean.slice(sign.end, noun.end)))
  const lead = limiting
    ? /(?:the\s+)?(?:[A-Za-zÀ-ɏ-]+\s+){0,3}(?:quota|threshold|minimum|ceiling|target|floor)(?:\s+(?:of|at))?\s+$/iu.exec(
        clean.slice(Math.max(0, amount.start - 50), amount.start),
      )
    : undefined
  const whole = numberFrom(view, sign.end)
  const inside =
    whole?.kind === "cardinal" &&
    of &&
    whole.start < of.start + 24 &&
    /^\s+of\s+(?:(?:the|its|their|all)\s+)?(?:some\s+)?$/u.test(clean.slice(sign.end, whole.start))
      ? whole
      : undefined
  return quantity({
    start: lead ? Math.max(0, amount.start - 50) + lead.index : bound.start,
    end: Math.min(inside ? inside.end : (of?.end ?? noun?.end ?? sign.end), limit),
    printed: { start: amount.start, end: amount.end },
    kind: limiting || (/[<>]=/u.test(bound.sign) && !/only/iu.test(clean.slice(bound.start, amount.start))) ? "threshold" : "percentage",
    value: bounded(bound.sign, amount.printedValue),
    unit: points ? "percentage points" : "percent",
    population: beside && clean.slice(beside.start, beside.end),
    base: inside ? { value: inside.value, span: inside } : undefined,
  })
}

const SIGNS = MONEY.map(([sign]) => sign.replaceAll(/[$]/gu, "\\$&")).join("|")
const MONEY_BEFORE = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${SIGNS})\\s?$`, "u")
const MONEY_AFTER =
  /\s+(?:(?:US|United\s+States|Canadian|Australian)\s+dollars?|dollars?|euros?|pounds(?:\s+sterling)?|(?:CFA|Swiss|Congolese|Burundian|Rwandan|Djiboutian|Guinean|Comorian)\s+francs?|gourdes?|naira|birr|dinars?|riyals?|rials?|afghanis?|(?:South\s+)?Sudanese\s+pounds?|kyats?|shillings?|USD|EUR|XOF|XAF|CFAF|CFA)(?![A-Za-zÀ-ɏ])|\s?€/uy
const names = new Map(MONEY)

export function readMoney({ clean }: PassageView, amount: Amount): Quantity | undefined {
  const from = Math.max(0, amount.start - 6)
  const sign = MONEY_BEFORE.exec(clean.slice(from, amount.start))
  const after = sign ? undefined : sticky(MONEY_AFTER, clean, amount.end)
  if (!sign && !after) return undefined
  const start = sign ? from + sign.index : amount.start
  const end = after?.end ?? amount.end
  const bound = boundOf(clean, start, end)
  const said = after && clean.slice(amount.end, after.end).trim()
  return quantity({
    start: bound.start,
    end,
    printed: { start: amount.start, end: amount.end },
    kind: "count",
    value: bounded(bound.sign, amount.printedValue),
    unit: sign ? names.get(sign[0].trim()) : said === "USD" || /united|^us /iu.test(said!) ? "US dollars" : (names.get(said!) ?? said),
    population: complementAfter(clean, end, clean.length) && textOf(clean, complementAfter(clean, end, clean.length)!),
  })
}

const TIME = new RegExp(
  `[\\s-]*(?:(?:full|whole|consecutive|additional|calendar|working|further|more|long|successive|entire)\\s+)?(${[...TIME_UNITS.keys()].sort((a, b) => b.length - a.length).join("|")})(?![A-Za-zÀ-ɏ])(?:['’])?(?:[\\s-]olds?)?`,
  "iuy",
)

const OVER_BOUNDS = /(?:\b(?:for|of|after|than|lasting|lasted|took|taken|waited|pending|been|and|is|are|was|were|in)|[,(;:–—])\s+$|^\s*$/iu

/** "72 hours", "three-year", "two decades", "aged 7 to 35 years". */
export function readTime({ clean }: PassageView, amount: Amount, limit: number): Quantity | undefined {
  TIME.lastIndex = amount.end
  const match = TIME.exec(clean)
  if (!match || match.index + match[0].length > limit) return undefined
  const { unit, times } = TIME_UNITS.get(match[1]!.toLowerCase())!
  const near = boundOf(clean, amount.start, amount.end + match[0].length)
  // "$14 million over five years" spreads; "for over five years" bounds
  const spreads =
    /^over\b/iu.test(clean.slice(near.start, near.start + 5)) && !OVER_BOUNDS.test(clean.slice(Math.max(0, near.start - 12), near.start))
  const bound = spreads ? { ...near, start: amount.start, sign: "" as const } : near
  const value =
    times === 1
      ? amount.printedValue
      : String(amount.printedValue)
          .split("-")
          .map((n) => Number(n) * times)
          .join("-")
  const plain = typeof value === "string" && /^[\d.]+$/u.test(value) ? Number(value) : value
  return quantity({
    start: bound.start,
    end: Math.max(bound.end, amount.end + match[0].length),
    printed: { start: amount.start, end: amount.end },
    kind: "duration",
    value: bounded(bound.sign, plain),
    unit,
    population:
      complementAfter(clean, amount.end + match[0].length, limit) &&
      textOf(clean, complementAfter(clean, amount.end + match[0].length, limit)!),
  })
}

const TIMES =
  /(?:\s+|[-‑])times\b(?:\s+(?:faster|higher|lower|greater|larger|more|less|as\s+(?:many|much|high|likely)|the))?|[-‑]?fold\b/iuy

/** "1.5 times faster", "four times", "tenfold". */
export function readTimes({ clean }: PassageView, amount: Amount): Quantity | undefined {
  const match = sticky(TIMES, clean, amount.end)
  if (!match) return undefined
  const bound = boundOf(clean, amount.start, match.end)
  const multiple = /fold|faster|higher|lower|greater|larger|more|less|as|the$/iu.test(clean.slice(amount.end, match.end))
  return quantity({
    start: bound.start,
    end: match.end,
    printed: { start: amount.start, end: amount.end },
    kind: multiple ? "fraction" : "count",
    value: bounded(bound.sign, amount.printedValue),
    unit: "times",
  })
}

const textOf = (clean: string, { start, end }: Span): string => clean.slice(start, end)

function sticky(pattern: RegExp, clean: string, at: number): Span | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(clean)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}
