import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { zip } from "../test/made-zip.ts"
import { LIMITS, type Limits } from "./app/index.ts"
import { Failure } from "./core/finding/index.ts"
import { takeTexts } from "./workbench-take.ts"

const BODY = "The Security Council,\nDecides to remain seized of the matter."

/** What a source is taken to hold: symbol, kind and form of each text, or what is wrong. */
async function taken(name: string, bytes: Uint8Array | string, limits: Limits = LIMITS): Promise<readonly string[] | string> {
  const found: string[] = []
  try {
    for await (const one of takeTexts({ name, bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes }, limits))
      found.push("problem" in one ? `${one.problem}, ${one.where}` : `${one.text.symbol} ${one.text.textKind} ${one.form} ${one.where}`)
    return found
  } catch (error) {
    if (error instanceof Failure) return `${found.length} then ${error.kind}: ${error.message}`
    throw error
  }
}

const takes = (what: string, name: string, bytes: Uint8Array | string, ...expected: readonly string[]) => {
  test(`${what}: ${expected.join("; ")}`, async () => {
    expect(await taken(name, bytes)).toEqual(expected)
  })
}
const rows = [{ symbol: "S/RES/54(1948)", text: BODY }, { symbol: "2640", text: BODY, text_kind: "draft text (adopted)" }].map((row) => JSON.stringify(row)).join("\n") // prettier-ignore
const fromRows = ["S/RES/54 (1948) adopted row on line 1", "S/RES/2640 (2022) draft row on line 2"]
takes("JSON Lines", "a.jsonl", rows, ...fromRows)
takes("JSON Lines packed by gzip", "a.jsonl.gz", gzipSync(rows), ...fromRows)
takes("JSON Lines under another name", "standard input", `\uFEFF${rows}`, ...fromRows)
takes(
  "a broken row among others",
  "a.jsonl",
  `${rows}\n\nnonsense`,
  ...fromRows,
  "Expected an object in JSON, got something else, on line 4",
)
takes("a list in JSON", "a.json", `[${rows.replace("\n", ",")}]`, "Expected an object in JSON, got a list, on line 1")
takes("a ZIP in which the name of a part of Word stands", "a.zip", zip({ "word/document.xml/S_RES_54.txt": BODY }), "S/RES/54 (1948) adopted file in S_RES_54.txt") // prettier-ignore
takes("packed twice by gzip", "a.jsonl.gz", gzipSync(gzipSync(rows)), ...fromRows)
takes("JSON Lines in UTF-16", "a.jsonl", Buffer.from(`\uFEFF${rows}`, "utf16le"), ...fromRows)
takes("JSON Lines in UTF-16 under another name", "rows", Buffer.from(`\uFEFF${rows}`, "utf16le"), ...fromRows)
takes("packed rows and a table in a ZIP", "a.zip", zip({ "a.jsonl.gz": gzipSync(rows) }), ...fromRows.map((one) => `${one} of a.jsonl.gz in a.zip`)) // prettier-ignore
test("rows in an older encoding are read with one doubt, and accents are whole", async () => {
  const bytes = Buffer.from(rows.replaceAll("matter", "matter of Côte d'Ivoire"), "latin1")
  const found = []
  for await (const one of takeTexts({ name: "a.jsonl", bytes }, LIMITS)) if (!("problem" in one)) found.push(one)
  expect(found.map(({ text }) => text.text.includes("Côte d'Ivoire"))).toEqual([true, true])
  expect(found.map(({ findings }) => findings.map(({ message }) => message))).toEqual([
    ["Expected UTF-8, read it as Windows-1252: look at names with accents"],
    [],
  ])
})
takes("a ZIP of nothing", "a.zip", zip({}))
takes("a text file that is named for its symbol", "S_RES_54.txt", BODY, "S/RES/54 (1948) adopted file in S_RES_54.txt")
takes("the same packed by gzip", "S_RES_54.txt.gz", gzipSync(BODY), "S/RES/54 (1948) adopted file in S_RES_54.txt")
takes("a draft", "S_RES_54.draft.txt", BODY, "S/RES/54 (1948) draft file in S_RES_54.draft.txt")

/** A table as CR-UNSC's list of variables describes it: its columns, its quoting and its sign for nothing. The data set itself was not to be had. */
const TABLE = [
  "body,call_number,date,doc_id,doctype,draft,res_no,symbol,year,nchars,text,text_draft,text_fr,topic,doi_version",
  `S,NA,1948-07-15,S_RES_54_1948_EN.txt,RES,S/890,54,S/RES/54 (1948),1948,60,"The Security Council,\nTaking into ""consideration"" that, after all,",NA,"Le Conseil, notant",on a truce,10.5281/zenodo.1`,
  `S,NA,2022-06-29,S_RES_2640_2022_EN.txt,RES,S/2022/523,2640,S/RES/2640 (2022),2022,NA,NA,"The Security Council, a draft",NA,on Mali,10.5281/zenodo.1`,
  `S,NA,2022-06-29,NA,RES,NA,NA,NA,2022,NA,"A text",NA,NA,NA,NA`,
].join("\n")
const fromTable = (of: string) => [
  `S/RES/54 (1948) adopted row in row 1${of}`,
  `S/RES/2640 (2022) draft row in row 2${of}`,
  `Expected a symbol, got none, in row 3${of}`,
]
takes("the table of CR-UNSC", "CR-UNSC_ALL_CSV_FULL.csv", TABLE, ...fromTable(""))
takes(
  "the table of CR-UNSC in its ZIP",
  "CR-UNSC_ALL_CSV_FULL.zip",
  zip({ "CR-UNSC_ALL_CSV_FULL.csv": TABLE }),
  ...fromTable(" of CR-UNSC_ALL_CSV_FULL.csv in CR-UNSC_ALL_CSV_FULL.zip"),
)
takes(
  "the same as ZIP64",
  "CR-UNSC.zip",
  zip({ "a/": "", "a/CR-UNSC_2024-05-03_EN_CSV_Main-Dataset.csv": TABLE }, 0, true),
  ...fromTable(" of a/CR-UNSC_2024-05-03_EN_CSV_Main-Dataset.csv in CR-UNSC.zip"),
)
const PNG = Buffer.from("\x89PNG\r\n", "latin1")
takes(
  "a ZIP of papers, rows and what a system puts beside them",
  "a.zip",
  zip({
    "texts/": "",
    "texts/S_RES_0054_1948_EN.txt": BODY,
    "__MACOSX/._a": "x",
    ".DS_Store": "x",
    "b.jsonl": rows,
    "c.png": PNG,
  }),
  "S/RES/54 (1948) adopted file in S_RES_0054_1948_EN.txt",
  ...fromRows.map((row) => `${row} of b.jsonl in a.zip`),
  "Expected a PDF, Word file (DOCX), HTML, Markdown or plain text, got a picture (PNG): run OCR first, then read its output, in c.png of a.zip",
)

/** Of 56 bytes, before its place and the end. */
const withoutRecord = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -98), bytes.subarray(-42)])

const ends = (what: string, name: string, bytes: Uint8Array | string, limits: Partial<Limits>, expected: string) => {
  test(`${what}: ${expected}`, async () => {
    expect(await taken(name, bytes, { ...LIMITS, ...limits })).toContain(expected)
  })
}
const zeros = "0".repeat(2_000_000)
ends("a file beyond the limit", "a.jsonl", rows, { bytes: 10 }, "0 then unreadable: Expected at most 10 bytes")
ends("a bomb of gzip", "a.jsonl.gz", gzipSync(zeros), { unpacked: 1_000_000 }, "0 then unreadable: Expected at most 1000000 bytes unpacked")
ends("a bomb of a table", "a.zip", zip({ "a.csv": `${TABLE}\n${zeros}` }), { unpacked: 1_000_000 }, "then unreadable: Expected at most 1000000 bytes unpacked") // prettier-ignore
ends("a table beyond the limit, packed as tables are", "a.zip", zip({ "a.csv": TABLE }), { unpacked: 10 }, "S/RES/2640 (2022) draft row in row 2 of a.csv in a.zip") // prettier-ignore
ends("a bomb of many", "a.zip", zip({ "a.jsonl": zeros, "b.jsonl": zeros }), { unpacked: 3_000_000 }, "1 then unreadable: Expected at most 3000000 bytes unpacked") // prettier-ignore
ends("a ZIP that is cut short", "a.zip", zip({ "a.csv": TABLE }).subarray(0, 400), {}, "0 then unreadable: The ZIP is cut short")
ends("a ZIP64 whose record is gone", "a.zip", withoutRecord(zip({ "a.csv": TABLE }, 0, true)), {}, "0 then unreadable: The ZIP is cut short") // prettier-ignore
ends(
  "gzip that is cut short",
  "a.jsonl.gz",
  gzipSync(rows).subarray(0, 40),
  {},
  "0 then unreadable: The packed file a.jsonl.gz is damaged or cut short",
)
ends("a picture", "a.png", PNG, {}, "0 then unreadable: Expected a PDF")
