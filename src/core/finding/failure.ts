/** Something that a request or the world did not allow. One sentence, for the person who asked. */
export abstract class Failure extends Error {
  abstract readonly kind: "usage" | "not-found" | "conflict" | "unavailable" | "unreadable"
}

/** The request cannot be understood. */
export class UsageError extends Failure {
  readonly kind = "usage"
}

/** What was named is not there. */
export class NotFoundError extends Failure {
  readonly kind = "not-found"
}

/** Decided meanwhile, or another version. */
export class ConflictError extends Failure {
  readonly kind = "conflict"
}

/** Not now: locked, port taken, disk full, database away. */
export class UnavailableError extends Failure {
  readonly kind = "unavailable"
}

/** Bytes from which no text comes, or that are beyond a limit. */
export class UnreadableError extends Failure {
  readonly kind = "unreadable"
}
