import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { splitPassages } from "../src/core/passage/index.ts"
import { readRecord } from "../src/core/record/index.ts"
import { recordLines } from "./record-lines.ts"

/**
 * Golden papers: the record of each, a line an item, is in `expected.txt`. Where it changes, `actual.txt` is written beside it;
 * a person compares the two, and copies one over the other.
 */
const folder = fileURLToPath(new URL("papers/", import.meta.url))

for (const name of readdirSync(folder)) {
  const file = readdirSync(folder + name).find((entry) => /^paper\.(?:md|txt)$/u.test(entry))
  if (!file) continue
  test(`the record of ${name} is as a person left it`, () => {
    const text = readFileSync(`${folder}${name}/${file}`, "utf8")
    expect(text.split("\n", 1)[0]).toMatch(/invented/iu)
    const actual = recordLines(readRecord(splitPassages({ text, mediaType: file.endsWith(".md") ? "text/markdown" : "text/plain" }), ""))
    const expected = existsSync(`${folder}${name}/expected.txt`) ? readFileSync(`${folder}${name}/expected.txt`, "utf8") : ""
    if (actual !== expected) writeFileSync(`${folder}${name}/actual.txt`, actual)
    expect(actual).toBe(expected)
  })
}
