import { OPERATIVE_VERBS, type ReadProvision, type Resolution } from "../../language/index.ts"
import type { Ask, Record } from "../../record/index.ts"
import { sameAddressee } from "./addressee.ts"
import { type Asked, readAsked } from "./asked.ts"
import { changed } from "./changed.ts"
import { keepsByNumber } from "./by-number.ts"
import { type Changes, changesIn, novelty } from "./changes.ts"
import { clausesOf } from "./clauses.ts"
import { termsOf, type Weight, weighTerms } from "./coverage.ts"
import { kept } from "./kept.ts"
import { type ProvisionFate, sideBySide, wpsProvisions } from "./provisions.ts"
import { otherSituation } from "./texts-doubted.ts"
import { type Found, search, type Searchable, searchable } from "./search.ts"
import { endingsIn, needsVehicle, type Vehicle } from "./vehicle.ts"
import { overtaken, ownAct, says, type Suggestion, suggestForAll } from "./verdict.ts"
import { type Wish, wishOf } from "./wish.ts"

/** One ask of a paper beside what was adopted. */
export type AskFate = Suggestion & {
  readonly ask: Ask
  readonly wish: Wish
  /** What the ask gives its task to, where that ended. */
  readonly vehicle: Vehicle | undefined
  /** At most five passages, best first. */
  readonly evidence: readonly Found[]
}

/** What became of the asks of a paper in a later resolution. */
export type Uptake = {
  readonly against: string
  readonly baseline: string | undefined
  /** What the resolution ended, or says will end; absent where it ends nothing. */
  readonly vehicle: Vehicle | undefined
  /** Where the paper asks to keep what the baseline says of women and peace and security: each such provision. Empty otherwise. */
  readonly provisions: readonly ProvisionFate[]
  readonly asks: readonly AskFate[]
}

/**
 * Lays every ask of a record beside the passages that answer it, with a suggested verdict. Without a baseline nothing is known to have stood before.
 */
export function uptakeOf(record: Record, against: Resolution, baseline: Resolution | undefined): Uptake {
  const endings = endingsIn(against)
  const both = baseline && sideBySide(baseline, against)
  const provisions = both ? wpsProvisions(both) : []
  const sides: Sides = {
    now: searchable(clausesOf(against.provisions)),
    then: searchable(clausesOf(baseline?.provisions ?? [])),
    changes: changesIn(both ?? { left: "", right: against.symbol, rows: [] }),
    endings,
    provisions,
    weigh: weighTerms([...against.provisions, ...(baseline?.provisions ?? [])].map(({ text }) => termsOf(text))),
  }
  const other = otherSituation(record, against.symbol)
  const fates = record.recommendations.flatMap((recommendation) => fatesOf(recommendation, sides))
  const asks = other === undefined ? fates : fates.map((fate) => fateElsewhere(fate, other))
  return {
    against: against.symbol,
    baseline: baseline?.symbol,
    vehicle: endings.find(({ ended, only }) => ended && only === undefined) ?? endings[0],
    provisions: asks.some(({ wish }) => wish.allReferences) ? provisions : [],
    asks,
  }
}

/** The fate of an ask in a resolution of another situation: nobody can tell, and what ended there was not its vehicle. */
function fateElsewhere(fate: AskFate, other: string): AskFate {
  const why = `The resolution is not on the situation of the paper, ${other}`
  return { ...fate, suggested: "cannot-tell", confidence: ELSEWHERE, why, vehicle: undefined }
}

const ELSEWHERE = 0.3

type Sides = {
  /** What was adopted, and what stood before, clause by clause. */
  readonly now: readonly Searchable[]
  readonly then: readonly Searchable[]
  readonly changes: Changes
  readonly endings: readonly Vehicle[]
  readonly provisions: readonly ProvisionFate[]
  readonly weigh: Weight
}

function fatesOf({ asks, anchor, position }: Record["recommendations"][number], sides: Sides): readonly AskFate[] {
  const frame = position === "frame" ? (anchor.clean ?? anchor.exact) : undefined
  let informs: string | undefined
  return asks.map((ask) => {
    const wish = wishOf(ask)
    if (wish.ownAct && ask.councilVerb !== undefined) informs = ask.councilVerb
    // "request more information on A and B": B too is only to be told
    return fateOf(ask, informs !== undefined && ask.councilVerb === informs ? { ...wish, ownAct: true } : wish, frame, sides)
  })
}

/** A passage that says less of an ask is not shown for it. */
const SHOWN = 0.12
const MOST_SHOWN = 5

function fateOf(ask: Ask, wish: Wish, frame: string | undefined, sides: Sides): AskFate {
  const { endings, changes, weigh } = sides
  const [now, then] = [ofKind(wish, sides.now), ofKind(wish, sides.then)]
  const asked = readAsked(wish.content, wish.addressee, weigh, wish.wants === "keep", !wish.drafting)
  const adopted = search(asked, now)
  const best = decisive(wish, adopted, changes)
  const shown = [...(best ? [best] : []), ...adopted.filter((one) => one !== best && one.share >= SHOWN)].slice(0, MOST_SHOWN)
  const fate = { ask, wish, vehicle: undefined, evidence: shown }
  const vehicle = endings.find((one) => one.ended && needsVehicle(one, { ...wish, addressee: ask.addressee, frame }))
  if (vehicle) return { ...fate, ...overtaken(wish, vehicle), vehicle, evidence: ended(vehicle, asked, sides, shown) }
  if (wish.ownAct) return { ...fate, ...ownAct(wish) }
  if (wish.allReferences && sides.provisions.length > 0)
    return {
      ...fate,
      ...suggestForAll(wish, sides.provisions, (one) => sides.now.some(({ clause }) => keepsByNumber(clause, one))),
      evidence: standing(sides),
    }
  const [before] = spokenAs(wish.spoken, search(asked, holding(wish.word, then)))
  const successor = before && becameOf(before, asked, sides)
  const byNumber = before && reaffirmed(before, asked, sides)
  const one = { wish, asked, adopted: best, before, successor, byNumber, changes, hasBaseline: sides.then.length > 0 }
  const toOthers = sameAddressee(wish.addressee, before?.clause.addressee) === false
  const suggestion = (wish.wants === "keep" && before && says(before) && !toOthers ? kept(one) : undefined) ?? changed(one)
  return { ...fate, ...suggestion, evidence: first(wish.wants === "keep" ? (successor ?? byNumber) : undefined, shown) }
}

/** Where an ask names the preamble or the operative part, the clauses of that. */
function ofKind({ content }: Wish, clauses: readonly Searchable[]): readonly Searchable[] {
  const kind = /\b(?:in the preamble|preambular)\b/iu.test(content)
    ? "preambular"
    : /\boperative\b/iu.test(content)
      ? "operative"
      : undefined
  return kind === undefined ? clauses : clauses.filter(({ clause }) => clause.provision.kind === kind)
}

/** Where an ask is for one word, the clauses that hold it, if any does. */
function holding(word: string | undefined, clauses: readonly Searchable[]): readonly Searchable[] {
  const those =
    word === undefined ? [] : clauses.filter(({ clause }) => clause.provision.text.slice(clause.start, clause.end).includes(word))
  return those.length > 0 ? those : clauses
}

/** Where an ask says with which verb a text speaks, those that use it, or one like it, before others that say about as much. */
function spokenAs(verb: string | undefined, found: readonly Found[]): readonly Found[] {
  const family = OPERATIVE_VERBS.get(verb ?? "")?.family
  if (family === undefined) return found
  const worth = ({ score, clause }: Found) =>
    score + (clause.verb === verb ? 0.15 : OPERATIVE_VERBS.get(clause.verb ?? "")?.family === family ? 0.08 : 0)
  return found.toSorted((a, b) => worth(b) - worth(a))
}

/** What was found, with one passage before the rest. */
const first = (one: Found | undefined, found: readonly Found[]): readonly Found[] =>
  one ? [one, ...found.filter(({ clause }) => clause.provision.label !== one.clause.provision.label)].slice(0, MOST_SHOWN) : found

/** The passage that ended a vehicle, before what else speaks of the ask. */
function ended({ evidence }: Vehicle, asked: Asked, { now }: Sides, shown: readonly Found[]): readonly Found[] {
  const [passage] = search(
    asked,
    now.filter(({ clause }) => clause.provision.label === evidence?.label),
  )
  return first(passage, shown)
}

/** What the baseline's passage became: of the provisions that its provision became, the clause that says most of the ask. */
function becameOf(before: Found, asked: Asked, { now, changes }: Sides): Found | undefined {
  const labels = new Set(changes.became.get(before.clause.provision.label)?.map(({ label }: ReadProvision) => label))
  return search(
    asked,
    now.filter(({ clause }) => labels.has(clause.provision.label)),
  )[0]
}

/** The clause that keeps the baseline's passage by its number. Absent where none does. */
const reaffirmed = ({ clause }: Found, asked: Asked, { now }: Sides): Found | undefined =>
  search(
    asked,
    now.filter((one) => keepsByNumber(one.clause, clause.provision)),
  )[0]

/** The passages in which the baseline's provisions on women and peace and security stand now, those that speak most of women first. */
function standing({ provisions, now, weigh }: Sides): readonly Found[] {
  const labels = new Set(provisions.flatMap(({ right }) => right.map(({ label }) => label)))
  const asked = readAsked("women girls gender sexual violence participation of women peace and security", undefined, weigh, true, false)
  return search(
    asked,
    now.filter(({ clause }) => labels.has(clause.provision.label)),
  ).slice(0, MOST_SHOWN)
}

/**
 * The passage that the verdict speaks of: of those that say nearly as much as the best, one that is operative, and, where something is to change, one
 * whose words for it are new.
 */
function decisive(wish: Wish, adopted: readonly Found[], changes: Changes): Found | undefined {
  const [best] = adopted
  if (!best) return undefined
  const anew = wish.adds ? 0.12 : wish.wants === "change" ? 0.06 : 0
  const worth = (one: Found) =>
    one.score + 0.1 * one.object + (one.clause.provision.kind === "operative" ? 0.1 : 0) + anew * novelty(one, changes)
  return adopted.filter(({ score }) => score > best.score - 0.15).toSorted((a, b) => worth(b) - worth(a))[0]
}
