import type { Instrument } from "../../core/record/index.ts"

/** The kinds of instruments as a heading says them, in the order of the page: what the Council issues first. */
export const INSTRUMENT_KINDS: ReadonlyMap<Instrument["kind"], string> = new Map([
  ["resolution", "Resolutions"],
  ["presidential-statement", "Presidential statements"],
  ["constitution", "Constitutions"],
  ["law", "Laws"],
  ["decree", "Decrees"],
  ["agreement", "Agreements"],
  ["communique", "Communiqués"],
  ["plan", "Plans"],
  ["report", "Reports"],
  ["other", "Others"],
])
