import fc from "fast-check"

/** The same noise at every run, so that a failure is of the change; PENHOLDER_SEED=random looks for new noise. */
const seed = process.env.PENHOLDER_SEED
if (seed !== "random") fc.configureGlobal({ seed: Number(seed ?? 1325) })
