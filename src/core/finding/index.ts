export { ConflictError, Failure, NotFoundError, UnavailableError, UnreadableError, UsageError } from "./failure.ts"
export type { Finding, Reading } from "./finding.ts"
export { BUG, OUTCOMES } from "./outcomes.table.ts"
