import { NotFoundError } from "../core/finding/index.ts"

/** An answer, or that something which a person named is not held: for a page that says so beside the form in which it was named. */
export async function orMissing<T>(answer: Promise<T>): Promise<T | NotFoundError> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof NotFoundError) return error
    throw error
  }
}
