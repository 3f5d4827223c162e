import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { shared } from "../../scripts/golds.mjs"
import { type Paper, readHtml, splitPassages } from "../../src/core/passage/index.ts"
import { lawsOf } from "../laws/paper-laws.ts"
import { sharedIsHere } from "../needs.ts"

/** The laws of passages, on every shared paper. */
const isHere = sharedIsHere("papers")
const papers = isHere
  ? ["", "dev/", "real/", "pdf/"].flatMap((folder) => readdirSync(`${shared}/papers/${folder}`).map((name) => folder + name))
  : []
const root = fileURLToPath(new URL("../..", import.meta.url))

function paperOf(path: string): Paper {
  if (path.endsWith(".pdf")) {
    const { stdout } = spawnSync(process.execPath, [`${root}bin/penholder.js`, "read", path, "--json"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    })
    return splitPassages({ text: (JSON.parse(stdout) as { text: string }).text, mediaType: "application/pdf" })
  }
  const text = readFileSync(path, "utf8")
  return path.endsWith(".html") ? readHtml(text) : splitPassages({ text, mediaType: path.endsWith(".md") ? "text/markdown" : "text/plain" })
}

describe.skipIf(!isHere)("every shared paper", () => {
  test.each(papers.filter((name) => /\.(?:md|txt|html|pdf)$/u.test(name)))("%s keeps the laws of passages", (name) => {
    const paper = paperOf(`${shared}/papers/${name}`)
    expect(paper.passages.length).toBeGreaterThan(3)
    lawsOf(paper)
    expect(paperOf(`${shared}/papers/${name}`)).toEqual(paper)
  })
})
