export { type Between, type Decision, isBetween, type KeptDecision } from "./decision.ts"
export { type FoundDecisions, findDecisions, type Standing } from "./standing.ts"
export { type Verdict, VERDICTS, verdictOf } from "./verdict.ts"
