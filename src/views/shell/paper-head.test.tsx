import { renderToString } from "preact-render-to-string"
import { expect, test } from "vitest"
import { splitPassages } from "../../core/passage/index.ts"
import { readRecord } from "../../core/record/index.ts"
import { PaperHead } from "./paper-head.tsx"

const head = (text: string): string => {
  const record = readRecord(splitPassages({ text, mediaType: "text/plain" }), "")
  return renderToString(<PaperHead held={{ id: "ab", record }} current="asks" heading="0 asks" lede={<p>One ask is one thing.</p>} />)
}
const FRENCH =
  "Le Groupe d’experts a tenu sa réunion le 3 mai 2024. Les membres ont demandé au Gouvernement de libérer les femmes détenues."
const ENGLISH = "The Group of experts held its meeting on 3 May 2024. The members asked the Government about the women who are detained."

test("a ledger that was not attempted says so where its count would stand", () => {
  expect(head(FRENCH)).toContain("<h1>Asks: not attempted</h1>")
  expect(head(FRENCH)).toContain('<b class="count">–</b>')
  expect(head(FRENCH)).not.toContain("One ask is one thing.")
})

test("an empty ledger that was attempted counts none", () => {
  expect(head(ENGLISH)).toContain("<h1>0 asks</h1>")
  expect(head(ENGLISH)).not.toContain("–</b>")
})

test("a title leads back in its own language", () => {
  expect(head(`Résumé de la réunion sur les femmes\n\n${FRENCH}`)).toMatch(/<a href="\/papers\/ab"><span lang="fr" dir="ltr">/u)
})
