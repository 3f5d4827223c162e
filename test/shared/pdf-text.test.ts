import { execFileSync, spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { shared } from "../../scripts/golds.mjs"
import { readPdf } from "../../src/adapters/pdf/index.ts"
import { LIMITS } from "../../src/app/index.ts"
import { splitPassages } from "../../src/core/passage/index.ts"
import { anchorHolds } from "../../src/core/text/index.ts"
import { isHere, sharedIsHere } from "../needs.ts"

const folders = ["papers/pdf", "papers/real"].filter((folder) => sharedIsHere(folder)).map((folder) => `${shared}/${folder}`)
const papers = folders.flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith(".pdf") ? [`${folder}/${name}`] : [])))
const popplerIsHere = isHere(
  spawnSync("pdftotext", ["-v"]).error ? "pdftotext is not installed (apt-get install poppler-utils)" : undefined,
)

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "")
const counted = (text: string) => {
  const counts = new Map<string, number>()
  for (const letter of letters(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

describe.skipIf(papers.length === 0)("the real PDFs", () => {
  test.each(papers)("%s: every place holds", async (file) => {
    const { source } = await readPdf(readFileSync(file), LIMITS)
    const paper = splitPassages(source)
    expect(paper.passages.length).toBeGreaterThan(2)
    for (const { anchor } of paper.passages) expect(anchorHolds(paper.text, anchor)).toBe(true)
  })
  test.skipIf(!popplerIsHere).each(papers)("%s: no letter is lost or made up", async (file) => {
    const { source } = await readPdf(readFileSync(file), LIMITS)
    expect(counted(source.text)).toEqual(counted(execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" })))
  })
})
