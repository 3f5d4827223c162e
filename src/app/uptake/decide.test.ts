import { expect, test } from "vitest"
import { splitPassages } from "../../core/passage/index.ts"
import { NOBODY, OWNER } from "../../core/publication/index.ts"
import { readRecord } from "../../core/record/index.ts"
import type { KeptDecision } from "../../core/review/index.ts"
import { decide, type DecideRequest } from "./decide.ts"

const text = "# On Velloria\n\n## Recommendations\n\n- Urge the parties to talk to the women of Velloria.\n"
const record = readRecord(splitPassages({ text, mediaType: "text/markdown" }), "a".repeat(64))
const { start, end } = record.recommendations[0]!.asks[0]!.anchor
const REQUEST: DecideRequest = {
  record,
  between: { against: "S/RES/42 (1948)", baseline: undefined },
  start,
  end,
  verdict: "dropped",
  note: " ",
  by: " Ada Reader ",
  seen: 0,
}

/** What deciding does with a book that holds these numbers of decisions on the same ask between the same texts. */
const decides = (what: string, change: Partial<DecideRequest>, held: readonly number[], expected: string, viewer = OWNER) => {
  test(`${what}: ${expected}`, async () => {
    const book: KeptDecision[] = held.map((id) => ({ id, sha256: record.paper.sha256, ask: { start, end, exact: "" }, ...REQUEST.between, verdict: "retained", suggested: "partly", note: undefined, by: "B", at: "2026-01-01T00:00:00.000Z" })) // prettier-ignore
    const before = book.length
    const effects = {
      decisions: {
        ofPaper: async () => book,
        papersAgainst: async () => [],
        append: async (decision: Omit<KeptDecision, "id">) => void book.push({ ...decision, id: 99 }),
      },
      now: () => new Date("2026-01-02T03:04:05Z"),
      suggested: () => "partly" as const,
    }
    const done = await decide(viewer, { ...REQUEST, ...change }, effects).then(
      ({ verdict, suggested, note, by, at, ask }) => [verdict, suggested, note ?? "-", by, at.slice(0, 10), ask.exact].join(" "),
      (error: Error) => error.constructor.name,
    )
    expect(done).toBe(expected)
    expect(book.length - before).toBe(done.endsWith("Error") ? 0 : 1)
  })
}

const DONE = "dropped partly - Ada Reader 2026-01-02 talk to the women of Velloria"
decides("the first on an ask", {}, [], DONE)
decides("with a reason", { note: " As before. " }, [], DONE.replace("-", "As before."))
decides("a later one, by who saw the last", { seen: 8 }, [7, 8], DONE)
decides("a later one, by who did not", { seen: 7 }, [7, 8], "ConflictError")
decides("between other texts what was decided here is not in the way", { between: { against: "S/RES/42 (1948)", baseline: "S/RES/41 (1948)" } }, [7], DONE) // prettier-ignore
decides("no verdict of the list", { verdict: "lost" }, [], "UsageError")
decides("without a name", { by: "  " }, [], "UsageError")
decides("a name that is a text", { by: "x".repeat(201) }, [], "UsageError")
decides("a reason that is a book", { note: "x".repeat(4001) }, [], "UsageError")
decides("where no ask is", { start: start + 1 }, [], "NotFoundError")
decides("who may not see the paper", {}, [], "NotFoundError", NOBODY)
