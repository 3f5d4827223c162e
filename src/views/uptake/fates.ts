import type { AskFate, LaidBeside } from "../../core/comparison/index.ts"
import { type Between, type FoundDecisions, findDecisions, isBetween, type KeptDecision, type Verdict } from "../../core/review/index.ts"
import { askEntries, type EntryOf } from "../ledger/entries.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"

/** A passage that says something of an ask. */
export type FoundPassage = AskFate["evidence"][number]

/** One ask with all that is said of its fate. */
export type FateRow = {
  /** "R1.a", as on all pages. */
  readonly id: string
  readonly entry: EntryOf<"ask">
  readonly fate: AskFate
  /** The passages of the baseline that say most of it, best first. */
  readonly before: readonly FoundPassage[]
  /** The decision that counts between these two texts. Absent where nobody decided. */
  readonly decision: KeptDecision | undefined
  /** Every decision on this ask, between whatever texts, the one made last first. */
  readonly history: readonly KeptDecision[]
}

/** The asks of a paper with their fates between two texts. */
export type Fates = {
  readonly held: HeldPaper
  readonly between: Between
  readonly laid: LaidBeside
  readonly rows: readonly FateRow[]
  /** Decisions between these texts that no ask answers to any more. */
  readonly adrift: FoundDecisions["adrift"]
}

/** Puts asks, fates and decisions together. */
export function fatesOf(held: HeldPaper, laid: LaidBeside, decisions: readonly KeptDecision[]): Fates {
  const between: Between = { against: laid.against.symbol, baseline: laid.baseline?.symbol }
  const entries = askEntries(held.record)
  const { ofAsk, adrift } = findDecisions(decisions, held.record.text, entries.map(({ anchor }) => anchor)) // prettier-ignore
  const rows = entries.flatMap((entry, i): readonly FateRow[] => {
    const fate = laid.uptake.asks[i]
    if (!fate) return []
    const history = ofAsk.get(i) ?? []
    const decision = history.find((one) => isBetween(one, between))
    return [{ id: entry.id, entry, fate, before: laid.before[i] ?? [], decision, history }]
  })
  return { held, between, laid, rows, adrift: adrift.filter(({ decision }) => isBetween(decision, between)) }
}

const ANSWERED: ReadonlySet<Verdict> = new Set(["retained", "taken-up", "strengthened", "weakened", "partly"])

/** The passage that a fate speaks of: the one its reason names, or the one that ended its vehicle. Absent where none answers. */
export function decisivePassage({ fate, decision }: Pick<FateRow, "fate" | "decision">): FoundPassage["clause"]["provision"] | undefined {
  const verdict = decision?.verdict ?? fate.suggested
  if (verdict === "overtaken") return fate.vehicle?.evidence
  return ANSWERED.has(verdict) ? bestPassage(fate)?.clause.provision : undefined
}

/** The passage that its reason names, else the first. */
export const bestPassage = ({ evidence, why }: AskFate): FoundPassage | undefined =>
  evidence.find(({ clause }) => why.startsWith(`${clause.provision.label} `)) ?? evidence[0]
