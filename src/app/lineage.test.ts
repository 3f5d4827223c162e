import { expect, test } from "vitest"
import { UsageError } from "../core/finding/index.ts"
import { openCorpus } from "./corpus.ts"
import { lineageOf } from "./lineage.ts"

test("a file that is no resolution and belongs to no mandate has nothing to follow", async () => {
  const corpus = await openCorpus(undefined, {
    readCorpus: async () => ({ lines: "", sha256: "none" }),
    readHoldings: async () => undefined,
    readSource: async () => ({ text: "", mediaType: "text/plain" }),
  })
  const following = lineageOf("notes.txt", {}, corpus)
  await expect(following).rejects.toThrow(UsageError)
  await expect(following).rejects.toThrow("Expected a resolution to follow, got notes.txt, which is none and belongs to no mandate")
})
