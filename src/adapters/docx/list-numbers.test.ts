import { expect, test } from "vitest"
import { numberItems } from "./list-numbers.ts"

const level = (ilvl: number, format: string, start = 1) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`
const list = (id: number, ...levels: string[]) => `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`
const num = (id: number, of: number, override = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`
const NUMBERING = [
  list(0, level(0, "decimal"), level(1, "lowerLetter")),
  list(1, level(0, "bullet")),
  list(2, level(0, "upperRoman", 4)),
  num(1, 0),
  num(2, 1),
  num(3, 2),
  num(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
].join("")

/** A paragraph in list `id`, as "id:level words", and plain words for one without a number. */
const paragraph = (printed: string): string => {
  const [, id, ilvl, words] = /^(\d):(\d) (.*)$/u.exec(printed) ?? []
  const place = id === undefined ? "" : `<w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`
  return `<w:p>${place}<w:r><w:t xml:space="preserve">${words ?? printed}</w:t></w:r></w:p>`
}

const numbers = (name: string, paragraphs: readonly string[], html: string, expected: string) => {
  test(name, () => {
    expect(numberItems(html, paragraphs.map(paragraph).join(""), NUMBERING)).toBe(expected)
  })
}

numbers(
  "a list goes on after a heading",
  ["1:0 First one.", "Heading", "1:0 Second one."],
  "<ol><li>First one.</li></ol><h1>Heading</h1><ol><li>Second one.</li></ol>",
  '<ol><li value="1" type="1">First one.</li></ol><h1>Heading</h1><ol><li value="2" type="1">Second one.</li></ol>',
)
numbers(
  "a level begins anew under the next number",
  ["1:0 Alpha", "1:1 Beta", "1:0 Gamma", "1:1 Delta"],
  "<ol><li>Alpha<ol><li>Beta</li></ol></li><li>Gamma<ol><li>Delta</li></ol></li></ol>",
  '<ol><li value="1" type="1">Alpha<ol><li value="1" type="a">Beta</li></ol></li><li value="2" type="1">Gamma<ol><li value="1" type="a">Delta</li></ol></li></ol>',
)
numbers(
  "a number that begins elsewhere, in Roman",
  ["3:0 Alpha", "3:0 Beta"],
  "<ol><li>Alpha</li><li>Beta</li></ol>",
  '<ol><li value="4" type="I">Alpha</li><li value="5" type="I">Beta</li></ol>',
)
numbers(
  "a list that begins again",
  ["1:0 Alpha", "4:0 Beta"],
  "<ol><li>Alpha</li></ol><ol><li>Beta</li></ol>",
  '<ol><li value="1" type="1">Alpha</li></ol><ol><li value="1" type="1">Beta</li></ol>',
)
numbers("bullets have none", ["2:0 Alpha"], "<ul><li>Alpha</li></ul>", "<ul><li>Alpha</li></ul>")
numbers("words that are not found keep their place", ["1:0 Alpha"], "<ol><li>Other</li></ol>", "<ol><li>Other</li></ol>")
numbers(
  "marks of notes and entities do not matter",
  ["1:0 Alpha &amp; beta"],
  "<ol><li>Alpha &amp; <sup><a>[1]</a></sup>beta</li></ol>",
  '<ol><li value="1" type="1">Alpha &amp; <sup><a>[1]</a></sup>beta</li></ol>',
)
