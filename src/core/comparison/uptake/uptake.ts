import type { Resolution } from "../../language/index.ts"
import type { Ask, Record } from "../../record/index.ts"
import type { Comparison } from "../relation.ts"
import { clausesOf } from "./clauses.ts"
import { termsOf, weighTerms } from "./coverage.ts"
import { type ProvisionFate, sideBySide, wpsProvisions } from "./provisions.ts"
import { type Found, search, type Searchable, searchable } from "./search.ts"
import { endingsIn, needsVehicle, type Vehicle } from "./vehicle.ts"
import { overtaken, type Suggestion, suggest, suggestForAll } from "./verdict.ts"
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
  const weight = weighTerms([...against.provisions, ...(baseline?.provisions ?? [])].map(({ text }) => termsOf(text)))
  const endings = endingsIn(against)
  const both = baseline && sideBySide(baseline, against)
  const provisions = both ? wpsProvisions(both) : []
  const sides: Sides = {
    now: clausesOf(against.provisions).map(searchable),
    then: clausesOf(baseline?.provisions ?? []).map(searchable),
    became: became(both),
    endings,
    provisions,
    find: (text, to, clauses) => search(text, to, clauses, weight),
  }
  const asks = record.recommendations.flatMap((recommendation) => fatesOf(recommendation, sides))
  return {
    against: against.symbol,
    baseline: baseline?.symbol,
    vehicle: endings.find(({ ended, only }) => ended && only === undefined) ?? endings[0],
    provisions: asks.some(({ wish }) => wish.allReferences) ? provisions : [],
    asks,
  }
}

type Sides = {
  /** What was adopted, and what stood before, clause by clause. */
  readonly now: readonly Searchable[]
  readonly then: readonly Searchable[]
  /** What a provision of the baseline, by its label, became. */
  readonly became: ReadonlyMap<string, ReadonlySet<string>>
  readonly endings: readonly Vehicle[]
  readonly provisions: readonly ProvisionFate[]
  readonly find: (text: string, to: string | undefined, clauses: readonly Searchable[]) => readonly Found[]
}

function became(both: Comparison | undefined): Sides["became"] {
  const labels = new Map<string, ReadonlySet<string>>()
  for (const { left, right } of both?.rows ?? []) for (const { label } of left) labels.set(label, new Set(right.map((one) => one.label)))
  return labels
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

function fateOf(ask: Ask, wish: Wish, frame: string | undefined, sides: Sides): AskFate {
  const { now, then, endings, find } = sides
  const adopted = find(wish.content, wish.addressee, now)
  const [before] = find(wish.content, wish.addressee, then)
  const evidence = adopted.filter(({ share }) => share > 0.15).slice(0, 5)
  const vehicle = endings.find((one) => one.ended && needsVehicle(one, { ...wish, addressee: ask.addressee, frame }))
  if (vehicle) return { ...overtaken(wish, vehicle), ask, wish, vehicle, evidence }
  if (wish.allReferences && sides.provisions.length > 0)
    return { ...suggestForAll(wish, sides.provisions), ask, wish, vehicle: undefined, evidence: standing(sides) }
  return {
    ...suggest(wish, decisive(wish, adopted), before, before && counterpart(before, sides)),
    ask,
    wish,
    vehicle: undefined,
    evidence,
  }
}

/** What the baseline's words for it became: in the provisions that its provision became, else wherever they are said most. */
function counterpart(before: Found, { now, became: labels, find }: Sides): Found | undefined {
  const successors = labels.get(before.clause.provision.label)
  const within = now.filter(({ clause }) => successors?.has(clause.provision.label))
  const [there] = find(before.words, before.clause.addressee, within)
  if (there && there.share >= 0.5) return there
  return find(before.words, before.clause.addressee, now)[0]
}

/** The passages in which the baseline's provisions on women and peace and security stand now, those that speak most of women first. */
function standing({ provisions, now, find }: Sides): readonly Found[] {
  const labels = new Set(provisions.flatMap(({ right }) => right.map(({ label }) => label)))
  const within = now.filter(({ clause }) => labels.has(clause.provision.label))
  return find(provisions.map(({ baseline }) => baseline.text).join(" "), undefined, within).slice(0, 5)
}

/** The passage that the verdict speaks of: of those that say nearly as much as the best, an operative paragraph before the preamble, where something is to change. */
function decisive(wish: Wish, adopted: readonly Found[]): Found | undefined {
  const [best] = adopted
  if (!best || wish.wants === "keep" || best.clause.provision.kind === "operative") return best
  return adopted.find(({ clause, score }) => clause.provision.kind === "operative" && score > best.score - 0.12) ?? best
}
