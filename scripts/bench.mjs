#!/usr/bin/env node
/** `npm run bench`: speed, as ratios of medians in one run, beside peers. Printed, never asserted: machines differ and are noisy. */
import { benchCandidates } from "../bench/candidates.mjs"
import { benchCompare } from "../bench/compare.mjs"
import { benchFigures } from "../bench/figures.mjs"
import { benchFind, benchFindGrowth } from "../bench/find.mjs"
import { benchGrowth } from "../bench/growth.mjs"
import { benchPages } from "../bench/pages.mjs"
import { benchWholeProcess } from "../bench/whole-process.mjs"

benchWholeProcess()
await benchFigures()
benchGrowth()
await benchPages()
await benchCompare()
await benchFind()
benchFindGrowth()
await benchCandidates()
