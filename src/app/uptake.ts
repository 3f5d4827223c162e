import { type Resolution, readResolution } from "../core/language/index.ts"
import { textsDoubted, type Uptake, uptakeOf } from "../core/comparison/index.ts"
import type { Finding } from "../core/finding/index.ts"
import type { Viewer } from "../core/publication/index.ts"
import type { Record } from "../core/record/index.ts"
import type { Corpus } from "./corpus.ts"
import { read, type ReadEffects } from "./read.ts"

/** What became of the asks of a paper in a resolution, with what speaks against laying the two beside each other. */
export async function uptake(
  viewer: Viewer,
  paper: string,
  against: string,
  baseline: string | undefined,
  corpus: Corpus,
  effects: ReadEffects,
): Promise<{ readonly record: Record; readonly uptake: Uptake; readonly findings: readonly Finding[] }> {
  const adopted = await resolutionOf(against, corpus)
  const before = baseline === undefined ? undefined : await resolutionOf(baseline, corpus)
  const record = await read(viewer, paper, effects)
  return { record, uptake: uptakeOf(record, adopted, before), findings: textsDoubted(record, adopted, before) }
}

async function resolutionOf(printed: string, corpus: Corpus): Promise<Resolution> {
  const { text, ...facts } = await corpus.resolve(printed)
  return readResolution(text, facts).value
}
