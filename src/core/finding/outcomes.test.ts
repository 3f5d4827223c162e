import { expect, test } from "vitest"
import { BUG, ConflictError, type Failure, NotFoundError, OUTCOMES, UnavailableError, UnreadableError, UsageError } from "./index.ts"

const ends = (failure: Failure, exit: number, http: number) => {
  test(`${failure.constructor.name} ends with ${exit}, ${http}`, () => {
    expect(OUTCOMES[failure.kind]).toEqual({ exit, http })
  })
}
ends(new UsageError(""), 2, 400)
ends(new NotFoundError(""), 3, 404)
ends(new ConflictError(""), 4, 409)
ends(new UnavailableError(""), 5, 503)
ends(new UnreadableError(""), 6, 422)

test("anything else is our bug: 70, 500", () => {
  expect(BUG).toEqual({ exit: 70, http: 500 })
})
