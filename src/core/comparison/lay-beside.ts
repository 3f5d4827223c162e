import type { Finding } from "../finding/index.ts"
import type { ReadProvision, Resolution } from "../language/index.ts"
import type { Record } from "../record/index.ts"
import { compare } from "./compare.ts"
import type { Comparison } from "./relation.ts"
import { textsDoubted } from "./uptake/texts-doubted.ts"
import { type AskFate, type Uptake, uptakeOf } from "./uptake/uptake.ts"

/** The asks of a paper beside two resolutions: what was adopted since, and what stood before. */
export type LaidBeside = {
  readonly against: Resolution
  /** Absent where none was chosen: nothing is known to have stood before then. */
  readonly baseline: Resolution | undefined
  /** What speaks against laying the paper beside these texts. */
  readonly doubts: readonly Finding[]
  /** One fate an ask, in the order of the paper. */
  readonly uptake: Uptake
  /** Of each ask the passages of the baseline that say most of it, best first. All empty without a baseline. */
  readonly before: readonly AskFate["evidence"][]
  /** What became of each provision of the baseline. Absent without one. */
  readonly comparison: Comparison<ReadProvision> | undefined
}

/** Lays the asks of a record beside two resolutions. */
export function layBeside(record: Record, against: Resolution, baseline: Resolution | undefined): LaidBeside {
  const uptake = uptakeOf(record, against, baseline)
  return {
    against,
    baseline,
    doubts: textsDoubted(record, against, baseline),
    uptake,
    before: baseline ? uptakeOf(record, baseline, undefined).asks.map(({ evidence }) => evidence) : uptake.asks.map(() => []),
    comparison: baseline && compare(baseline, against),
  }
}
