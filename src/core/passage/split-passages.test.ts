import { expect, test } from "vitest"
import { type MediaType, splitPassages } from "./index.ts"

/** A passage in one line: "> " for each level of an item, kind, number in brackets, words, note marks. */
const outlineOf = (text: string, mediaType: MediaType) =>
  splitPassages({ text, mediaType }).passages.map(
    ({ kind, number, level, text, noteRefs }) =>
      `${"> ".repeat(kind === "item" ? level : 0)}${kind}${number === undefined ? "" : ` [${number}]`} ${text.clean}${noteRefs.map(({ mark }) => ` ^${mark}`).join("")}`,
  )

const plain = (what: string, lines: readonly string[], expected: readonly string[]) => {
  test(what, () => expect(outlineOf(lines.join("\n"), "text/plain")).toEqual(expected))
}
const markdown = (what: string, lines: readonly string[], expected: readonly string[]) => {
  test(what, () => expect(outlineOf(lines.join("\n"), "text/markdown")).toEqual(expected))
}

markdown(
  "a bullet torn by a page break comes out whole, and a note does not cut its list in two",
  [
    "The following points were made by the secretariat.<sup>1</sup> The Council could:",
    "",
    "- Urge the Government of Talvia to go on with the cases of the four families and to",
    "",
    "report on them before the end of the year.",
    "- Request the Mission to open its camps.",
    "",
    "---",
    "",
    "<sup>1</sup> They bind nobody.",
    "",
    "- Call on donors to pay.",
  ],
  [
    "paragraph The following points were made by the secretariat. The Council could: ^1",
    "> item Urge the Government of Talvia to go on with the cases of the four families and to report on them before the end of the year.",
    "> item Request the Mission to open its camps.",
    "footnote [1] They bind nobody.",
    "> item Call on donors to pay.",
  ],
)

markdown(
  "headings, emphasis, links, entities, escapes and nested bullets",
  [
    "Talvia",
    "======",
    "",
    "**Context.** See [the *report*](https://example.org/a_(b)) &amp; 2\\*3 of `S/2024/1`.",
    "",
    "* one",
    "    * two",
    "* three",
    "",
    "## Next",
  ],
  ["heading Talvia", "paragraph Context. See the report & 2*3 of S/2024/1.", "> item one", "> > item two", "> item three", "heading Next"],
)

markdown(
  "a raised ending stays, a mark without a note stays, a definition is a note",
  ["On the 3<sup>rd</sup> of May, 40 km<sup>2</sup> burned.[^a]", "", "[^a]: By the Ministry's count.", "    It was not checked."],
  ["paragraph On the 3rd of May, 40 km2 burned. ^a", "footnote [a] By the Ministry's count. It was not checked."],
)

markdown(
  "a table becomes its cells",
  ["| Body | Women |", "|---|---:|", "| Senate | 4 |"],
  ["cell Body", "cell Women", "cell Senate", "cell 4"],
)

plain(
  "a paragraph torn by a footnote and a page is whole, its mark is taken out, numbers are left",
  [
    "I.   Introduction",
    "",
    "1.   The Panel held its second meeting on Merune under resolution 1325",
    "(2000). Nine of the provin-",
    "cial governors were women.1 On the councils, whose decision-",
    "making is slow, and where women are few, their share in the year stood at",
    "",
    "__________________",
    "1 Electoral Council, Bulletin No. 4,",
    "table 3.",
    "",
    "2/6                                                             24-99187",
    "\fS/2024/1871",
    "",
    "18 per cent.",
    "",
    "2.   The Council could:",
    "     (a)  Urge the parties to talk;",
    "     (b)  Request the Mission:",
    "          (i)  To lend its advisers;",
    "          (ii) To report;",
    "     (c)  Renew its mandate.",
  ],
  [
    "heading [I] Introduction",
    "paragraph [1] The Panel held its second meeting on Merune under resolution 1325 (2000). Nine of the provincial governors were women. On the councils, whose decision-making is slow, and where women are few, their share in the year stood at 18 per cent. ^1",
    "footnote [1] Electoral Council, Bulletin No. 4, table 3.",
    "paragraph [2] The Council could:",
    "> item [a] Urge the parties to talk;",
    "> item [b] Request the Mission:",
    "> > item [i] To lend its advisers;",
    "> > item [ii] To report;",
    "> item [c] Renew its mandate.",
  ],
)

markdown(
  "escaped numbers, sub-letters, and notes at the very end that only their number tells",
  [
    "1\\. The Group met.",
    "",
    "2\\. It heard of 214 cases<sup>1</sup> and:",
    "",
    "   a. adopted a plan;",
    "   b. left.",
    "",
    "1 Of which three concerned men.",
  ],
  [
    "paragraph [1] The Group met.",
    "paragraph [2] It heard of 214 cases and: ^1",
    "> item [a] adopted a plan;",
    "> item [b] left.",
    "footnote [1] Of which three concerned men.",
  ],
)

plain(
  "bullets within bullets, without indents, notes in square brackets, and bullets printed as o",
  [
    "What the Council should do:",
    "- Request the Mission to",
    "     o report every month;",
    "     o name a focal point;",
    "- Renew the mandate, which was known to them.[1]",
    "",
    "[1] From an interview.",
  ],
  [
    "paragraph What the Council should do:",
    "> item Request the Mission to",
    "> > item report every month;",
    "> > item name a focal point;",
    "> item Renew the mandate, which was known to them. ^1",
    "footnote [1] From an interview.",
  ],
)

plain(
  "a short paragraph that ends in the mark of a note is no heading",
  [
    "Recommendations",
    "",
    "     The secretariat drew up the proposals below.1",
    "",
    "     The Council could:",
    "",
    "     (a) Renew the mandate.",
    "",
    "     ____________",
    "     1 They bind nobody.",
  ],
  [
    "heading Recommendations",
    "paragraph The secretariat drew up the proposals below. ^1",
    "paragraph The Council could:",
    "> item [a] Renew the mandate.",
    "footnote [1] They bind nobody.",
  ],
)
