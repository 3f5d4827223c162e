#!/usr/bin/env node
/**
 * `npm run bench`: speed, as ratios of medians in one run, beside peers. Printed, never asserted: machines differ and are noisy. Ends within ten minutes on
 * two quiet cores; what takes longer is printed with how to run it.
 */
import { benchCandidates } from "../bench/candidates.mjs"
import { benchCompare } from "../bench/compare.mjs"
import { benchFigures } from "../bench/figures.mjs"
import { benchFind, benchFindGrowth } from "../bench/find.mjs"
import { benchGrowth } from "../bench/growth.mjs"
import { benchPages } from "../bench/pages.mjs"
import { benchWholeProcess } from "../bench/whole-process.mjs"

const seconds = (ms) => `${(ms / 1000).toFixed(0)} s`
const began = performance.now()
for (const phase of [benchWholeProcess, benchFigures, benchGrowth, benchPages, benchCompare, benchFind, benchFindGrowth, benchCandidates]) {
  const from = performance.now()
  await phase()
  console.log(`  (${seconds(performance.now() - from)})\n`)
}
console.log(`all of it: ${seconds(performance.now() - began)}`)
