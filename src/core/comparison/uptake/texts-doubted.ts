import type { Finding } from "../../finding/index.ts"
import type { Resolution } from "../../language/index.ts"
import type { Record } from "../../record/index.ts"
import { resolutionNumber } from "../../symbol/index.ts"
import type { Mandate } from "../lineage/mandates.table.ts"
import { mandatesNamed, mandatesOf } from "../lineage/mandates.ts"
import { aboutPaper } from "../texts-for.ts"

/** What speaks against laying a paper beside these texts: its asks cannot be read, they are of another situation, or in the wrong order. Nothing is refused. */
export function textsDoubted(record: Record, against: Resolution, baseline: Resolution | undefined): readonly Finding[] {
  const findings: Finding[] = []
  const other = otherSituation(record, against.symbol)
  if (record.notAttempted.includes("recommendations"))
    findings.push(doubt("asks-can-be-read", "Expected a paper in English, got one whose asks are not looked for: that none is shown does not mean that there is none")) // prettier-ignore
  if (other !== undefined)
    findings.push(doubt("texts-are-of-the-situation", `Expected a resolution on the situation of the paper, ${other}`))
  if (!baseline) return findings
  const rule = "baseline-stood-before"
  if (against.symbol === baseline.symbol)
    findings.push(doubt(rule, `Expected a baseline before ${against.symbol}, got the same: nothing can have changed`))
  else if (isBefore(against, baseline))
    findings.push(doubt(rule, `Expected a baseline before ${against.symbol}, got ${baseline.symbol}, which was adopted later`))
  const [then, now] = [followed(baseline.symbol), followed(against.symbol)]
  if (then.length > 0 && now.length > 0 && !areOfOne(then, now))
    findings.push(
      doubt("texts-are-of-the-situation", `Expected a baseline on ${situations(now)}, got ${baseline.symbol} on ${situations(then)}`),
    )
  return findings
}

/**
 * In half a sentence, which situation the paper is about and which the resolution. Absent where they are one, where either is not known, and where a
 * recommendation names the resolution, its mission or its country: an ask may be meant for a neighbour.
 */
export function otherSituation(record: Record, against: string): string | undefined {
  const { situation, named } = aboutPaper(record)
  const [asked, now] = [mandatesNamed(situation ?? "").filter(isFollowed), followed(against)]
  if (situation === undefined || asked.length === 0 || now.length === 0 || areOfOne(asked, now)) return undefined
  const words = record.recommendations.map(({ anchor }) => anchor.clean ?? anchor.exact).join("\n")
  const isNamed = named.includes(against) || now.some(({ key, situation: of }) => words.includes(key) || words.includes(of))
  return isNamed ? undefined : `which is about ${situation}; ${against} is about ${situations(now)}`
}

/** A mission or a regime: an item of the agenda is of every situation. */
const isFollowed = ({ kind }: Mandate): boolean => kind !== "agenda"
const followed = (symbol: string): readonly Mandate[] => mandatesOf(symbol, undefined).filter(isFollowed)

/** "Sudan" and "Sudan (Darfur)" are of one. */
const areOfOne = (some: readonly Mandate[], others: readonly Mandate[]): boolean =>
  some.some(({ situation: a }) => others.some(({ situation: b }) => a.includes(b) || b.includes(a)))

const situations = (mandates: readonly Mandate[]): string => [...new Set(mandates.map(({ situation }) => situation))].join(", ")

function isBefore(a: Resolution, b: Resolution): boolean {
  const [first, second] = [resolutionNumber(a.symbol), resolutionNumber(b.symbol)]
  if (first !== undefined && second !== undefined) return first < second
  return a.date !== undefined && b.date !== undefined && a.date < b.date
}

const doubt = (rule: string, message: string): Finding => ({ rule, severity: "doubt", message, anchor: undefined })
