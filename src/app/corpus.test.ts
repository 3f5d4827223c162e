import { expect, test } from "vitest"
import { NotFoundError, UnreadableError, UsageError } from "../core/finding/index.ts"
import { type CorpusEffects, openCorpus } from "./corpus.ts"

const lines = ["S/RES/2640(2022)", "S/RES/2690 (2023)", "S/PRST/2004/36", "Note", "S/RES/9999 (2031)"].map((symbol) => JSON.stringify({ symbol, text: `Text of ${symbol}` })).join("\n") // prettier-ignore
const files: Readonly<Record<string, string>> = {
  "mandate.txt": "Resolution 54 (1948)\nThe Security Council,",
  "2640": "A file with such a name",
  held: "A file",
}

const effects: CorpusEffects = {
  readCorpus: async (path) => ({ lines: path === "broken.jsonl" ? "nonsense" : lines, sha256: "ab" }),
  readHoldings: async () => undefined,
  readSource: async (path) => {
    const text = files[path]
    if (text === undefined) throw new NotFoundError(`There is no file ${path}`)
    return { text, mediaType: "text/plain" }
  },
}

const resolves = (printed: string, symbol: string) => {
  test(`${printed} stands for ${symbol}`, async () => {
    const corpus = await openCorpus("corpus.jsonl", effects)
    expect((await corpus.resolve(printed)).symbol).toBe(symbol)
  })
}
resolves("S/RES/2640 (2022)", "S/RES/2640 (2022)")
resolves("S/RES/2640(2022)", "S/RES/2640 (2022)")
resolves("2640", "S/RES/2640 (2022)") // what is held goes before a file of that name
resolves("resolution 2690", "S/RES/2690 (2023)")
resolves("9999", "S/RES/9999 (2031)") // later than the table of adopted ones
resolves("S/PRST/2004/36", "S/PRST/2004/36")
resolves("Note", "Note")
resolves("mandate.txt", "S/RES/54 (1948)")
resolves("held", "held")

const refuses = (printed: string, failure: typeof NotFoundError | typeof UsageError, sentence: string, file?: string) => {
  test(`${printed} is refused: ${sentence}`, async () => {
    const resolved = (await openCorpus(file, effects)).resolve(printed)
    await expect(resolved).rejects.toThrow(failure)
    await expect(resolved).rejects.toThrow(sentence)
  })
}
refuses("2641", NotFoundError, "The text of S/RES/2641 (2022) is not held in c.jsonl, which holds 5", "c.jsonl")
refuses(
  "2640 (2022)",
  NotFoundError,
  "The text of S/RES/2640 (2022) is not held in the workbench, which holds 0; penholder import brings it in",
)
refuses("renewal.pdf", NotFoundError, "There is no file renewal.pdf")
refuses("drafts/renewal", NotFoundError, "There is no file drafts/renewal")
refuses("renewal", UsageError, 'Expected a symbol such as S/RES/2640 (2022), or a file, got "renewal"')

test("coverage counts what is held", async () => {
  expect((await openCorpus("corpus.jsonl", effects)).coverage).toMatchObject({ held: 3, missing: [[1, 2639], [2641, 2689], [2691, 9998]] }) // prettier-ignore
  expect((await openCorpus(undefined, effects)).coverage).toMatchObject({ held: 0 })
})

test("a corpus bears the name of its file, an empty workbench none", async () => {
  expect((await openCorpus("corpus.jsonl", effects)).id).toBe("ab")
  expect((await openCorpus(undefined, effects)).id).toBe("none")
})

test("a file without any row is no corpus", async () => {
  await expect(openCorpus("broken.jsonl", effects)).rejects.toThrow(UnreadableError)
})
