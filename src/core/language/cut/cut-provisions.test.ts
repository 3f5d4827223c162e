import { expect, test } from "vitest"
import { cutProvisions } from "./cut-provisions.ts"

/** What a text is cut into, without front matter. */
const cuts = (what: string, lines: readonly string[], expected: readonly string[]) => {
  test(what, () => {
    const { provisions } = cutProvisions(lines.join("\n"), "S/RES/2999 (2031)")
    expect(provisions.filter(({ kind }) => kind !== "frontmatter").map(({ label, text }) => `${label}: ${text}`)).toEqual(expected)
  })
}

cuts(
  "an early resolution: recitals before the Council, acts without numbers, notes",
  [
    "39 (1949). Resolution of 3 May 1949 [S/1999]",
    "Whereas the truce in Talvia 4 has lapsed,",
    "The Security Council",
    "Notes the letter of Talvia; 5",
    "Resolves to consider the matter further.",
    "Adopted at the 399th meeting by 9 votes to none.",
    "4 Official Records of the Security Council, Fourth Year, 390th meeting. 5 Ibid., document S/1998.",
  ],
  ["PP 1: Whereas the truce in Talvia has lapsed,", "OP 1: Notes the letter of Talvia;", "OP 2: Resolves to consider the matter further."],
)
cuts(
  "a compound that a line's end breaks keeps its hyphen",
  ["The Security Council,", "1. Calls for a whole-of-", "society approach of the of-", "fice;"],
  ["OP 1: Calls for a whole-of-society approach of the office;"],
)
cuts(
  "acts under one chapeau",
  ["The Security Council,", "Having heard Talvia,", "Decides:", "(a) To call upon the parties to comply;", "(b) To renew the mandate."],
  ["PP 1: Having heard Talvia,", "OP 1: Decides:", "OP 1 (a): To call upon the parties to comply;", "OP 1 (b): To renew the mandate."],
)
cuts(
  "paragraphs that the extraction set on one line",
  [
    "The Security Council, Recalling its resolutions, Noting the report, 1. Requests the Commission: (a) To meet in Arran; (b) To report; 2. Decides to remain seized.",
  ],
  [
    "PP 1: Recalling its resolutions,",
    "PP 2: Noting the report,",
    "OP 1: Requests the Commission:",
    "OP 1 (a): To meet in Arran;",
    "OP 1 (b): To report;",
    "OP 2: Decides to remain seized.",
  ],
)
cuts(
  "an enumeration inside a sentence stays in it",
  [
    "The Security Council,",
    "1. Stresses the need for (i) peace, (ii) law, and",
    "(iii) the return of refugees;",
    "2. Urges (a) Talvia and (b) Arran to talk;",
  ],
  ["OP 1: Stresses the need for (i) peace, (ii) law, and (iii) the return of refugees;", "OP 2: Urges (a) Talvia and (b) Arran to talk;"],
)
cuts(
  "(i) is a letter after (h), and a number before (ii)",
  [
    "The Security Council,",
    "1. Decides that the Mission shall:",
    ..."abcdefgh".split("").map((letter) => `(${letter}) do ${letter};`),
    "(i) do i;",
    "(j) do j:",
    "(i) here;",
    "(ii) there;",
    "2. Decides to remain seized.",
  ],
  [
    "OP 1: Decides that the Mission shall:",
    ..."abcdefgh".split("").map((letter) => `OP 1 (${letter}): do ${letter};`),
    "OP 1 (i): do i;",
    "OP 1 (j): do j:",
    "OP 1 (j) (i): here;",
    "OP 1 (j) (ii): there;",
    "OP 2: Decides to remain seized.",
  ],
)
cuts(
  "four levels",
  [
    "The Security Council,",
    "1. Decides as follows:",
    "(a) first;",
    "(i) within:",
    "• further:",
    "– deepest;",
    "– deepest again;",
    "• next;",
  ],
  [
    "OP 1: Decides as follows:",
    "OP 1 (a): first;",
    "OP 1 (a) (i): within:",
    "OP 1 (a) (i) bullet 1: further:",
    "OP 1 (a) (i) bullet 1 bullet 1: deepest;",
    "OP 1 (a) (i) bullet 1 bullet 2: deepest again;",
    "OP 1 (a) (i) bullet 2: next;",
  ],
)
cuts(
  "pages: heads, job numbers, notes under a rule, a torn paragraph",
  [
    "The Security Council,",
    "Recalling the truce of Talvia,1",
    "__________________ 1 See S/2031/4.",
    "31-12345 (E)",
    "*3112345*",
    "",
    "\fS/RES/2999 (2031)",
    "1. Urges Talvia to protect civilians within",
    "2 31-12345",
    "\fS/RES/2999 (2031) Page 3",
    "3 days of this resolution S/RES/2999 (2031) Page 3",
    "and to report;",
    "2. Decides to remain seized. 3 31-12345",
  ].map((line) => line.replace(" 3 31-12345", "")),
  [
    "PP 1: Recalling the truce of Talvia,",
    "OP 1: Urges Talvia to protect civilians within 3 days of this resolution and to report;",
    "OP 2: Decides to remain seized.",
  ],
)
cuts(
  "lines as a page sets them, with broken words",
  [
    "      The Security Council,",
    "",
    "      Recalling that the Govern-",
    "ment of Talvia has a well-",
    "armed force, and the Government’s call,",
    "      Welcoming the truce,",
    "Elections",
    "      1.    Requests the Mission to assist the Govern- ment in",
    "the elections;",
  ],
  [
    "PP 1: Recalling that the Government of Talvia has a well-armed force, and the Government’s call,",
    "PP 2: Welcoming the truce,",
    "H 1: Elections",
    "OP 1: Requests the Mission to assist the Government in the elections;",
  ],
)
cuts(
  "annexes are counted through",
  [
    "The Security Council,",
    "1. Adopts the text in the annex;",
    "Annex I",
    "The Panel shall:",
    "(a) meet;",
    "Annex II",
    "1. Items are listed.",
  ],
  [
    "OP 1: Adopts the text in the annex;",
    "H 1: Annex I",
    "Annex 1: The Panel shall:",
    "Annex 1 (a): meet;",
    "H 2: Annex II",
    "Annex 2: Items are listed.",
  ],
)
cuts(
  "two resolutions in one text",
  ["The Security Council,", "Noting Talvia,", "1. Decides so;", "B", "The Security Council,", "Noting Arran,", "1. Decides otherwise;"],
  ["PP 1: Noting Talvia,", "OP 1: Decides so;", "H 1: B", "B PP 1: Noting Arran,", "B OP 1: Decides otherwise;"],
)
cuts(
  "a paragraph whose first words are its first sub-paragraph's",
  ["The Security Council,", "1. (a) Decides that States shall comply;", "(b) Decides that this lapses in May;"],
  ["OP 1 (a): Decides that States shall comply;", "OP 1 (b): Decides that this lapses in May;"],
)

test("a number that is missing is told", () => {
  const { findings } = cutProvisions("The Security Council,\n1. Decides so;\n3. Requests a report;", "S/RES/2999 (2031)")
  expect(findings.map(({ message }) => message)).toEqual(["Expected operative paragraph 2, found 3"])
})
cuts(
  "a line that ends amid a sentence goes on, though the next begins with a capital",
  [
    "The Security Council,",
    "Recalling the Treaty on the Waters of the Northern Valley and the",
    "Tamsel Protocol, and noting the progress made,",
    "1. Condemns the attacks that were carried out or sponsored by",
    "Al-Arran, and expresses its determination to address them;",
    "2. Calls upon the parties to the talks that are led by the",
    "United Nations to meet in Talvia;",
  ],
  [
    "PP 1: Recalling the Treaty on the Waters of the Northern Valley and the Tamsel Protocol, and noting the progress made,",
    "OP 1: Condemns the attacks that were carried out or sponsored by Al-Arran, and expresses its determination to address them;",
    "OP 2: Calls upon the parties to the talks that are led by the United Nations to meet in Talvia;",
  ],
)
cuts(
  "a line that is whole, or torn before a new paragraph, does not",
  [
    "The Security Council,",
    "Recalling the report of the",
    "Noting the letters of Talvia",
    "Acting under Chapter VII,",
    "1. Decides to meet;",
  ],
  ["PP 1: Recalling the report of the", "PP 2: Noting the letters of Talvia", "PP 3: Acting under Chapter VII,", "OP 1: Decides to meet;"],
)
cuts(
  "a mark on a line of its own, before its words or behind them",
  [
    "The Security Council,",
    "1. Requests Talvia:",
    "(a)",
    "to meet in Arran;",
    "To report on the wells;",
    "(b)",
    "2. Decides to remain seized.",
  ],
  [
    "OP 1: Requests Talvia:",
    "OP 1 (a): to meet in Arran;",
    "OP 1 (a) bullet 1: To report on the wells;",
    "OP 2: Decides to remain seized.",
  ],
)
cuts(
  "stars before a paragraph, a misread number, a letter of another script",
  ["The Security Council,", ...Array.from({ length: 10 }, (_, i) => `${i + 1}. Urges Talvia to meet;`), "ll. Requests a report;", "*** 12. Сalls upon Arran to meet;"], // prettier-ignore
  [...Array.from({ length: 10 }, (_, i) => `OP ${i + 1}: Urges Talvia to meet;`), "OP 11: Requests a report;", "OP 12: Calls upon Arran to meet;"], // prettier-ignore
)
cuts(
  "a note with a star stays a note",
  ["The Security Council,", "1. Decides to remain seized.", "*** For the purposes of this resolution, wells are any source of water."],
  ["OP 1: Decides to remain seized."],
)
