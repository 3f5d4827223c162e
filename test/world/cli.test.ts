import { chmodSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { folderForTests, MALI, run, type Setting, start } from "./penholder.ts"

const folder = folderForTests()
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
/** Bytes that look like no format, the same in each run. */
const junk = (length: number) => Uint8Array.from({ length }, (_, i) => ((i * 2654435761) >>> 13) & 0xff)
const empty = file("empty.md", "")
const binary = file("junk.bin", junk(4096))
const brokenPdf = file("broken.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog")
const large = file("large.md", "The Mission reported 40 cases.\n\n".repeat(100))
mkdirSync(join(folder, "no-papers"))
mkdirSync(join(folder, "some"))
file("some/good.md", "# Good")
file("some/bad.pdf", junk(100))
const secret = file("secret.md", "# Secret")
chmodSync(secret, 0)
const data = join(folder, "data")
const readable = process.getuid?.() === 0 || process.platform === "win32" // root may read everything

const NOTES_ALONE = "# On Velloria\n\nThe Security Council has adopted three resolutions. The mandate rests on resolution 2990 (2024)."

const ends = (what: string, args: readonly string[], code: number, out: string | RegExp, err: string | RegExp, setting?: Setting) => {
  test(`${what}: ${code}`, async () => {
    const ended = await run(args, setting)
    expect(ended.code, ended.err).toBe(code)
    expect(ended.out).toMatch(out)
    if (typeof err === "string") expect(ended.err).toBe(err)
    else expect(ended.err).toMatch(err)
    if (code > 0 && code < 70 && !ended.err.includes("papers failed")) expect(ended.err.trim().split("\n")).toHaveLength(1) // one sentence
  })
}

describe("1: check found something", () => {
  ends("the Mali paper", ["check", MALI], 1, /^\S+\.md:\d+:\d+ doubt claims-fit-figures /mu, "")
  ends("notes are let pass", ["check", "-"], 0, /^-:\d+:\d+ note /mu, "", { input: NOTES_ALONE })
  ends("unless they are asked for", ["check", "-", "--fail-on", "note"], 1, /^-:\d+:\d+ note /mu, "", { input: NOTES_ALONE })
  ends("nothing counts", ["check", MALI, "--fail-on", "never"], 0, /durations-agree/u, "")
  ends("nothing is found", ["check", "-"], 0, /^$/u, "", { input: "# On Velloria\n\nThe Mission verified 40 cases." })
  ends("JSON", ["check", MALI, "--json"], 1, /^\{"paper":[^\n]*"line":\d+[^\n]*\}\n$/u, "")
  ends(
    "lines of a runner",
    ["check", MALI, "--format", "github"],
    1,
    /^::warning file=[^\n]*,line=\d+,col=\d+,title=durations-agree::/mu,
    "",
  )
  ends("SARIF", ["check", MALI, "--format", "sarif"], 1, /"version": "2\.1\.0"[^]*"ruleId": "durations-agree"/u, "")
  ends("an unknown form", ["check", MALI, "--format", "html"], 2, /^$/u, /^Expected one of text, github, sarif after --format/u)
})

describe("0: done", () => {
  ends("no command", [], 0, /penholder read PAPER/u, "")
  ends("help", ["--help"], 0, /penholder read PAPER/u, "")
  for (const command of ["read", "check", "add", "import", "search", "serve"])
    ends(`help of ${command}`, [command, "--help"], 0, /--data DIR[^]*Examples?:\n {2}\S+/u, "")
  ends("version", ["--version"], 0, /^\d+\.\d+\.\d+\n$/u, "")
  ends("the Mali paper", ["read", MALI], 0, /^Figures \(\d+\)$/mu, "")
  ends("the Mali paper as JSON", ["read", MALI, "--json"], 0, /^\{"text":[^\n]*"notAttempted"[^\n]*\}\n$/u, "")
  ends("standard input", ["read", "-", "--json"], 0, /"title":"On Velloria"/u, "", { input: "# On Velloria\n\nWords." })
  const texts = file(
    "texts.jsonl",
    JSON.stringify({ symbol: "S/RES/42 (1948)", text: "The Security Council,\n1. Urges the parties to let women vote." }),
  )
  const found = (words: string, ...flags: string[]) => ["find", words, "--corpus", texts, "--data", data, ...flags]
  ends("grammar words alone find nothing", found("of the"), 0, /^1 of [\d,]+ adopted/u, /^There is nothing to look for[^\n]*\n$/u)
  ends("and nothing in JSON", found("of the", "--json"), 0, /"results":\[\]/u, /^There is nothing to look for/u)
  ends(
    "French is looked for, with a note",
    found("les parties qui laissent voter les femmes"),
    0,
    /OP 1/u,
    /^This does not read as English/u,
  )
  ends("English without one", found("let women vote"), 0, /OP 1/u, "")
  ends("an empty file", ["read", empty, "--json"], 0, /"findings":\[\{"rule":/u, "")
  ends("empty standard input", ["read", "-", "--json"], 0, /"text":""/u, "", { input: "" })
  ends("one kind", ["read", MALI, "--kind", "figures"], 0, /^(?![^]*Questions)[^]*Figures/u, "")
  ends("colours, where nobody looks", ["read", MALI], 0, /^[^\u001b]*$/u, "", { environment: { FORCE_COLOR: "1" } })
})

describe("2: usage", () => {
  ends("an unknown command", ["reed"], 2, /^$/u, "There is no command reed (see penholder --help)\n")
  ends("an unknown flag", ["read", "--jsn", MALI], 2, /^$/u, "There is no flag --jsn (see penholder read --help)\n")
  ends("no paper", ["read"], 2, /^$/u, /^Expected the name of at least one paper.*\(see penholder read --help\)\n$/u)
  ends("a name without a sign", ["read", ""], 2, /^$/u, "Expected the name of a file, got an empty one (see penholder read --help)\n")
  ends("no paper to add", ["add", "--data", data], 2, /^$/u, /^Expected the name of at least one paper.*\(see penholder add --help\)\n$/u)
  ends("an unknown kind", ["read", MALI, "--kind", "figure"], 2, /^$/u, /^Expected one of .* after --kind, got "figure"/u)
  ends("nothing to look for", ["search", "--data", data], 2, /^$/u, /^Expected at least one word to look for/u)
  ends(
    "a part that is none",
    ["search", "women", "--ledger", "figures", "--part", "0", "--data", data],
    2,
    /^$/u,
    /^Expected a number from 1 after --part, got "0"/u,
  )
  ends("a port that is none", ["serve", "--port", "http", "--data", data], 2, /^$/u, /^Expected a port from 0 to 65535, got "http"/u)
  ends("PORT that is none", ["serve", "--data", data], 2, /^$/u, /^Expected a port from 0 to 65535, got "x"/u, {
    environment: { PORT: "x" },
  })
})

describe("3: not found", () => {
  ends("a file", ["read", join(folder, "absent.md")], 3, /^$/u, /^There is no file .*absent\.md\n$/u)
  ends("papers in a folder", ["read", join(folder, "no-papers")], 3, /^$/u, /^There is no paper in the folder .*no-papers\n$/u)
  ends("a workbench to search", ["search", "women", "--data", join(folder, "nowhere")], 3, /^$/u, /^There is no workbench in .*nowhere/u)
  ends("a file to add", ["add", join(folder, "absent.md"), "--data", data], 3, /^$/u, /^There is no file .*absent\.md\n$/u)
})

describe("5: not now", () => {
  if (!readable) ends("a file that may not be read", ["read", secret], 5, /^$/u, /may not be read: change its permissions\n$/u)
  ends(
    "a file where the folder of data should be",
    ["add", MALI, "--data", empty],
    5,
    /^$/u,
    /^The data in .*empty\.md cannot be used now/u,
  )
  if (process.platform === "linux")
    ends(
      "a folder of data that the system does not make",
      ["add", MALI, "--data", "/proc/penholder"],
      5,
      /^$/u,
      /cannot be made, or is gone/u,
    )
})

describe("6: a paper that cannot be read", () => {
  ends("binary junk", ["read", binary], 6, /^$/u, /^.+\n$/u)
  ends("a PDF cut short", ["read", brokenPdf], 6, /^$/u, /^.+\n$/u)
  ends("binary junk on standard input", ["read", "-"], 6, /^$/u, /^.+\n$/u, { input: junk(4096) })
  ends("binary junk to add", ["add", binary, "--data", data], 6, /^$/u, /^.+\n$/u)
  ends("beyond the limit of bytes", ["read", large, "--max-bytes", "1KB"], 6, /^$/u, /--max-bytes/u)
  ends("beyond the limit of text", ["read", large, "--max-text", "1KB"], 6, /^$/u, /^.+\n$/u)
  ends("endless standard input", ["read", "-", "--max-bytes", "10KB"], 6, /^$/u, /standard input/u, { input: "words ".repeat(50_000) })
})

describe("several papers", () => {
  ends("one is bad: the others are read, the code is the highest", ["read", join(folder, "some"), join(folder, "absent.md"), "--kind", "meeting"], 6, /^Good$/mu, /^2 of 3 papers failed:\n {2}.*absent\.md: .*\n {2}.*bad\.pdf: .*\n$|^2 of 3 papers failed:\n {2}.*bad\.pdf: .*\n {2}.*absent\.md: .*\n$/u) // prettier-ignore
  ends(
    "the good ones are kept",
    ["add", join(folder, "some"), "--data", data],
    6,
    /^Added {2}[\da-f]{16} {2}Good$/mu,
    /^1 of 2 papers failed:\n/u,
  )
})

describe("the process", () => {
  test("a reader that stops early is no fault", async () => {
    const many = file("many.md", "The Mission reported 40 cases.\n\n".repeat(20_000))
    const reading = start(["read", many, "--json"])
    reading.child.stdout?.once("data", () => reading.child.stdout?.destroy())
    const { code, err } = await reading.ended
    expect([code, err]).toEqual([0, ""])
  })

  test("an interrupted reading ends with 130 and says nothing", async () => {
    const reading = start(["read", "-"], { input: null })
    await new Promise((resolve) => setTimeout(resolve, 1000)) // it waits for its input
    reading.child.kill("SIGINT")
    expect(await reading.ended).toEqual({ code: 130, out: "", err: "" })
  })

  for (const [command, after] of [
    ["import", 700],
    ["add", 700],
    ["serve", 700],
    ["add", 2500],
  ] as const)
    // prettier-ignore
    test(`${command}, interrupted after ${after} ms, ends at once with 130, and what was being made is made by the next`, async () => {
      const fresh = join(folder, `interrupted-${command}-${after}`)
      const source = command === "import" ? file("S_RES_54.txt", "The Security Council,\n1. Decides to remain seized of the matter.") : MALI
      const busy = start([command, ...(command === "serve" ? ["--port", "0"] : [source]), "--data", fresh])
      await new Promise((resolve) => setTimeout(resolve, after)) // it makes a database, or reads
      busy.child.kill("SIGINT")
      const from = performance.now()
      const { code, err } = await busy.ended
      // a quick machine may have been done by then
      if (command === "serve" || code !== 0) expect([code, err]).toEqual([130, ""])
      expect(performance.now() - from).toBeLessThan(5000)
      const next = await run([command === "import" ? "import" : "add", source, "--data", fresh])
      expect([next.code, next.err]).toEqual([0, ""])
    })

  test("serve says where to look, takes papers from add, tells others that it is there, and ends on a signal", async () => {
    const server = start(["serve", MALI, "--port", "0", "--data", data])
    const [, url, port] = await server.prints(/^Penholder is at (http:\/\/127\.0\.0\.1:(\d+)\/)/mu)
    expect(await (await fetch(url as string)).text()).toContain("Mali")
    const added = await run(["add", "-", "--data", data], { input: "# Added through the server" })
    expect([added.code, added.err]).toEqual([0, ""])
    expect(added.out).toMatch(/^Added {2}[\da-f]{16} {2}Added through the server\n$/u)
    const asked = await run(["search", "woman", "abducted", "--data", data])
    expect([asked.code, asked.err]).toEqual([0, ""])
    expect(asked.out).toMatch(/^\d+ places in 1 paper have woman abducted\n[^]*^Figures \d/mu)
    const refused = await run(["search", "women", "--ledger", "elephants", "--data", data])
    expect([refused.code, refused.out]).toEqual([2, ""])
    expect(refused.err).toMatch(/^Expected one of papers, asks, .* got "elephants"/u)
    const bad = await run(["add", binary, "--data", data])
    expect([bad.code, bad.out]).toEqual([6, ""])
    const second = await run(["serve", "--port", "0", "--data", data])
    expect([second.code, second.out]).toEqual([5, ""])
    expect(second.err).toContain(`use it at ${url}`)
    const taken = await run(["serve", "--data", join(folder, "other-data")], { environment: { PORT: port as string } })
    expect([taken.code, taken.err]).toEqual([5, `Port ${port} is taken: name another with --port\n`])
    const guess = await fetch(`${url}api/papers`, { method: "POST", body: "# Guess", headers: { authorization: "Bearer guess" } })
    expect(guess.status).toBe(404)
    server.child.kill("SIGINT")
    expect((await server.ended).code).toBe(130)
    const again = start(["serve", "--port", "0", "--data", data])
    const [, later] = await again.prints(/(http:\/\/127\.0\.0\.1:\d+\/)/u)
    expect(await (await fetch(later as string)).text()).toContain("Added through the server")
    again.child.kill("SIGTERM")
    expect((await again.ended).code).toBe(0)
    const alone = await run(["search", "sexual violence", "--ledger", "asks", "--json", "--data", data])
    expect([alone.code, alone.err]).toEqual([0, ""])
    expect(JSON.parse(alone.out)).toMatchObject({ query: "sexual violence", ledger: "asks", part: 1, near: [] })
    expect((await run(["search", "elephants", "--data", data])).out).toMatch(
      /^Nothing here has elephants\. It was looked for in \d papers\.\n/u,
    )
  })
})
