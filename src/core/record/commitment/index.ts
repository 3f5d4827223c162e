export type { Commitment } from "./commitment.ts"
export { readCommitments } from "./read-commitments.ts"
