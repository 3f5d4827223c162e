import type { Finding } from "../../finding/index.ts"
import type { Resolution } from "../../language/index.ts"
import type { Record } from "../../record/index.ts"
import { resolutionNumber } from "../../symbol/index.ts"
import type { Mandate } from "../lineage/mandates.table.ts"
import { mandatesNamed, mandatesOf } from "../lineage/mandates.ts"
import { aboutPaper } from "../texts-for.ts"

/** What speaks against laying a paper beside these texts: its asks cannot be read, they are of another situation, or in the wrong order. Nothing is refused. */
export function textsDoubted(record: Record, against: Resolution, baseline: Resolution | undefined): readonly Finding[] {
  const found: Pick<Finding, "rule" | "message">[] = []
  const other = otherSituation(record, against.symbol)
  if (record.notAttempted.includes("recommendations"))
    found.push({
      rule: "asks-can-be-read",
      message: "Expected a paper in English, got one whose asks are not looked for: that none is shown does not mean that there is none",
    })
  if (other !== undefined)
    found.push({ rule: "texts-are-of-the-situation", message: `Expected a resolution on the situation of the paper, ${other}` })
  if (baseline) {
    const [then, now] = [followed(baseline.symbol), followed(against.symbol)]
    const wrong =
      against.symbol === baseline.symbol
        ? "the same: nothing can have changed"
        : isBefore(against, baseline)
          ? `${baseline.symbol}, which was adopted later`
          : undefined
    if (wrong !== undefined)
      found.push({ rule: "baseline-stood-before", message: `Expected a baseline before ${against.symbol}, got ${wrong}` })
    if (then.length > 0 && now.length > 0 && !areOfOne(then, now))
      found.push({
        rule: "texts-are-of-the-situation",
        message: `Expected a baseline on ${situations(now)}, got ${baseline.symbol} on ${situations(then)}`,
      })
  }
  return found.map((one) => ({ ...one, severity: "doubt", anchor: undefined }))
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
