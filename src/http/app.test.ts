import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { pages } from "../../test/pages-in-memory.ts"

const form = (...files: readonly [name: string, text: string][]) => {
  const body = new FormData()
  for (const [name, text] of files) {
    if (name === "text") body.append("text", text)
    else body.append("file", new File([text], name))
  }
  return { method: "POST", body }
}

const PAPER = "# On Velloria\n\n## Recommendations\n\n- Urge the parties to talk to the women of Velloria.\n"

/** A request, its status, and what the answer holds. */
const answers = (name: string, path: string, init: RequestInit | undefined, status: number, holds: string | RegExp = "") => {
  test(name, async () => {
    const { app } = pages()
    await app.request("/papers", form(["velloria.md", PAPER]))
    const answer = await app.request(path, init)
    expect(answer.status).toBe(status)
    expect((answer.headers.get("location") ?? "") + (await answer.text())).toMatch(holds)
  })
}

const q = (words: string) => `/search?q=${encodeURIComponent(words)}`
answers(
  "a search",
  q("woman urged"),
  undefined,
  200,
  /2 places in 1 paper have <q>woman urged<\/q>[^]*<mark>Urge<\/mark> the parties to [^]*<mark class="own">women<\/mark>/u,
)
answers(
  "a hit is one click from its words",
  q("women"),
  undefined,
  200,
  /href="\/papers\/[\da-f]{16}\/at\/R1\.a"[^]*href="\/papers\/[\da-f]{16}\/at\/\d+-\d+"/u,
)
answers("one list of a search", `${q("women")}&ledger=asks`, undefined, 200, /aria-current="page">Asks/u)
answers("a list without hits", `${q("women")}&ledger=figures`, undefined, 200, "None of them is among the figures")
answers("a list that there is not", `${q("women")}&ledger=elephants`, undefined, 400, "elephants")
answers("a part of a search that is no number", `${q("women")}&part=0`, undefined, 400)
answers("a search without words", "/search", undefined, 200, "What to try")
answers("a search for nothing", "/search?q=", undefined, 200, "What to try")
answers("a search that finds nothing", q("elephants"), undefined, 200, "Nothing here has <q>elephants</q>")
answers("a word written almost right", q("womwn"), undefined, 200, /Nowhere <q>womwn<\/q>[^]*<q>women<\/q>/u)
answers("a search in one sign too many", q("x".repeat(401)), undefined, 400, "at most 400 signs")
answers("a search for ten thousand signs", q("women ".repeat(1_667)), undefined, 400)
answers("a search for words that every paper is full of", q("the to"), undefined, 200, "<mark>the</mark>")
answers("a search for signs", q("(((.*?)[\\"), undefined, 200, "There is no word in")
answers("a search for SQL", q("'; drop table papers; --"), undefined, 200, "Nothing here has")
answers("a search for markup", q("<script>alert(1)</script>"), undefined, 200, "&lt;script>alert(1)&lt;/script>")
answers("a search from right to left", q("‏تقرير"), undefined, 200, "Nothing here has")
answers("a search for an emoji", q("👩‍🦰"), undefined, 200, "There is no word in")
answers("a search for half a sign", "/search?q=%ED%A0%80", undefined, 200)
answers("a search for a broken percent", "/search?q=%E0%A4%A", undefined, 200)
answers("a search for NUL", "/search?q=%00women", undefined, 200, "<mark>women</mark>")

const ID = PAPER.length.toString(16).padStart(64, "a").slice(0, 16)

answers("the first page lists papers", "/", undefined, 200, "On Velloria")
answers("a paper", `/papers/${ID}`, undefined, 200, "Urge the parties")
answers("a part that is no number", `/papers/${ID}?part=x`, undefined, 400)
answers("a place in characters", `/papers/${ID}/at/20-30`, undefined, 303, /#\w+/u)
answers("a place that is not there", `/papers/${ID}/at/F99`, undefined, 404, "F99")
answers("characters beyond the end", `/papers/${ID}/at/20-3000`, undefined, 404)
answers("an address that is not there", "/nowhere", undefined, 404)
answers("a paper that is not kept", "/papers/bbbbbbbbbbbb", undefined, 404)
answers("no name of a paper", "/papers/x", undefined, 400, "sha256")
answers("markup in a message is only text", "/papers/%3Cscript%3E", undefined, 400, "&lt;script")
answers("one file leads to its paper", "/papers", form(["a.md", "# A"]), 303, "/papers/a")
answers("pasted text leads to its paper", "/papers", form(["text", "# A"]), 303, "/papers/a")
answers("two files lead to the first page", "/papers", form(["a.md", "# A"], ["b.md", "# Bb"]), 303, /^\/$/u)
answers("nothing sent", "/papers", form(), 400, "at least one file")
answers("no form", "/papers", { method: "POST", body: "x" }, 400)
answers("bytes without text", "/papers", form(["scan.pdf", "\0"]), 422, "scan.pdf")
answers(
  "one of two cannot be read",
  "/papers",
  form(["a.md", "# A"], ["scan.pdf", "\0"]),
  422,
  /1 of 2 papers[^]*scan\.pdf[^]*\/papers\/a/u,
)
answers("the style sheet", "/assets/penholder.1.css", undefined, 200)
answers("another name for this machine", "/", { headers: { host: "velloria.example" } }, 400, "velloria.example")
answers("127.0.0.1 with a port", "/", { headers: { host: "127.0.0.1:1325" } }, 200)
answers(
  "a form of another page",
  "/papers",
  { ...form(["a.md", "# A"]), headers: { origin: "https://velloria.example" } },
  400,
  "own pages",
)
answers(
  "a form without an origin from elsewhere",
  "/papers",
  { ...form(["a.md", "# A"]), headers: { "sec-fetch-site": "cross-site" } },
  400,
)
answers("a form of our own", "/papers", { ...form(["a.md", "# A"]), headers: { origin: "http://localhost" } }, 303)

test("a fault of ours is a page with its stack, and is reported", async () => {
  const { app, faults } = pages()
  const answer = await app.request("/papers", form(["a.md", "bug"]))
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain("a fault")
  expect(faults).toHaveLength(1)
})

test("who hangs up while sending is no fault of ours", async () => {
  const { app, faults } = pages()
  const body = new ReadableStream({ start: (sent) => sent.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" })) })
  const answer = await app.request("/papers", {
    method: "POST",
    headers: { "transfer-encoding": "chunked" },
    body,
    duplex: "half",
  } as RequestInit)
  expect(answer.status).toBe(400)
  expect(faults).toEqual([])
})

test("every answer carries the policy, errors too", async () => {
  const { app } = pages()
  for (const path of ["/", "/nowhere", "/assets/penholder.1.js"]) {
    const { headers } = await app.request(path)
    expect(headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
  }
})

test("an answer that the browser still holds is not sent again", async () => {
  const { app } = pages()
  const first = await app.request("/", { headers: { "accept-encoding": "br" } })
  expect(first.headers.get("content-encoding")).toBe("br")
  const again = await app.request("/", { headers: { "if-none-match": first.headers.get("etag") ?? "" } })
  expect([again.status, await again.text()]).toEqual([304, ""])
})

test("every address has a heading in docs/pages.md", () => {
  const headings =
    readFileSync(new URL("../../docs/pages.md", import.meta.url), "utf8")
      .match(/^## .*$/gmu)
      ?.join("\n") ?? ""
  const routes = pages().app.routes.filter(({ method, path }) => method !== "ALL" && !path.startsWith("/assets/"))
  expect(routes.length).toBeGreaterThan(10)
  expect(routes.filter(({ path }) => !headings.includes(`\`${path}\``)).map(({ path }) => path)).toEqual([])
})

for (const ledger of ["asks", "questions", "figures", "events", "actors", "instruments", "commitments", "check"])
  answers(`the page of ${ledger}`, `/papers/${ID}/${ledger}`, undefined, 200, "On Velloria")
answers("asks as a table", `/papers/${ID}/asks.csv`, undefined, 200, /^\uFEFF?id,council_verb[^]*R1\.a[^]*citation|R1\.a/u)
answers("asks as JSON", `/papers/${ID}/asks.json`, undefined, 200, "talk")
answers("actors as a table", `/papers/${ID}/actors.csv`, undefined, 200, /^\uFEFF?id,name,aliases,kind,may_be_at_risk/u)
answers("all persons", `/papers/${ID}/actors.json?persons=all`, undefined, 200, "actors")
answers("persons that are not a choice", `/papers/${ID}/record.json?persons=some`, undefined, 400, "persons=all")
answers("doubts stand on the check", `/papers/${ID}/doubts`, undefined, 301, `/papers/${ID}/check`)
answers("the check as a table", `/papers/${ID}/check.csv`, undefined, 200, "id,severity,rule")
answers("the place of an actor", `/papers/${ID}/at/A1`, undefined, 303, /#\w+/u)
answers("the whole record", `/papers/${ID}/record.json`, undefined, 200, "notAttempted")
answers("a part of a ledger that is no number", `/papers/${ID}/asks?part=-1`, undefined, 400)

const find = (query: string) => `/find?${query}`
answers("language, nothing asked", find(""), undefined, 200, /4 of [\d,]+ adopted resolutions are held[^]*What to try/u)
answers(
  "language that is held: once for two uses, with its words marked",
  find("text=remain+seized"),
  undefined,
  200,
  /S\/RES\/42 \(1948\), OP 2[^]*word for word[^]*<mark>remain seized<\/mark>[^]*Used in 2 of the resolutions held, first in <a href="\/resolutions\/41">/u,
)
answers(
  "language between bounds",
  find("text=remain+seized&before=42&kind=&from=&to="),
  undefined,
  200,
  /S\/RES\/41 \(1948\), OP 2[^]*Used once/u,
)
answers("language in other words", find("text=female+voters"), undefined, 200, /Urges party 4\d to &lt;let> women vote/u)
answers("language that nobody used", find("text=zzz"), undefined, 200, /No wording that is held/u)
answers(
  "language from no year",
  find("text=seized&from=soon"),
  undefined,
  400,
  /Expected a year such as 2013 after &quot;from&quot;, got &quot;soon/u,
)
answers("language before no symbol", find("text=seized&before=x"), undefined, 400, /Expected a symbol/u)
answers("language of no kind", find("text=seized&kind=x"), undefined, 400, /Expected one of preambular/u)
answers("language to a year before the first", find("text=seized&from=2015&to=2011"), undefined, 400, /at or after the first, got 2015 to 2011/u) // prettier-ignore
answers(
  "what is not understood stays in the form, with the field that must be changed",
  find("text=remain+seized&from=soon&before=42"),
  undefined,
  400,
  /remain seized<\/textarea>[^]*name="from" value="soon"[^>]*aria-invalid="true" aria-describedby="trouble"[^]*name="before" value="42"[^]*id="trouble">Expected a year/u,
)
answers("a text that is too long", find(`text=${"seized+".repeat(1_000)}`), undefined, 400, /Expected at most 6,000 signs, got 6,999[^]*one paragraph at a time|seized<\/textarea>/u) // prettier-ignore
answers("language of grammar words alone", find("text=the+of+and"), undefined, 200, /There is nothing to look for in these words/u)
answers("language of signs alone", find("text=%21%21%21"), undefined, 200, /There is nothing to look for/u)
answers("a text in French is looked for, with a note", find("text=Exhorte+la+partie+%C3%A0+laisser+voter+les+femmes"), undefined, 200, /does not read as English/u) // prettier-ignore
answers("a text in Russian", find(`text=${encodeURIComponent("полное участие")}`), undefined, 200, /does not read as English/u)
answers("a text in English needs no note", find("text=Urges+the+parties+to+let+women+vote"), undefined, 200, /^(?![^]*does not read)/u)
answers("the list of resolutions", "/resolutions", undefined, 200, /4 of [\d,]+ resolutions are held/u)
answers(
  "a year of it, with what is not held",
  "/resolutions?year=2015",
  undefined,
  200,
  '2196–2241</span>, <span class="run">2243–2259</span>]',
)
answers("the subject of a resolution, as its recitals say it", "/resolutions?year=2015", undefined, 200, /S\/RES\/2242 \(2015\)<\/a>[^]*class="subject">Women and peace and security<\/span>/u) // prettier-ignore
answers("no subject where the text says none", "/resolutions?year=1948", undefined, 200, /^(?![^]*class="subject")[^]*S\/RES\/41/u)
answers("a year of which nothing is held", "/resolutions?year=1950", undefined, 200, "Nothing of this year is held")
answers("a year that is none", "/resolutions?year=last", undefined, 400, "Expected a year such as 2015")
answers("a resolution that is looked for", "/resolutions?symbol=S%2FRES%2F2242(2015)", undefined, 303)
answers("a resolution that is looked for and not held", "/resolutions?symbol=2243", undefined, 404, "S/RES/2243 (2015)")
answers("a resolution", "/resolutions/2242", undefined, 200, /id="OP-1-a"[^]*in full/u)
answers("its verb, set off", "/resolutions/2242", undefined, 200, '<i class="opening"><b>Urges</b></i>')
answers("what it names, linked to the passage", "/resolutions/2242", undefined, 200, /<a href="\/resolutions\/2640(?:#OP-1)?">/u)
answers("what it names and is not held", "/resolutions/2242", undefined, 200, /S\/RES\/1325 \(2000\)[^<]*<span class="null">\[not held\]/u)
answers("a draft, which says so", "/resolutions/2640", undefined, 200, '<b class="tag">draft</b>')
answers("a statement", "/resolutions/S_PRST_2004_36", undefined, 200, "S/PRST/2004/36")
answers("a resolution by its symbol", "/resolutions/S_RES_2242", undefined, 303)
answers("a resolution that is not held", "/resolutions/2243", undefined, 404, "The text of S/RES/2243 (2015) is not held here")
answers("a resolution that is none", "/resolutions/nothing", undefined, 404, "The text of nothing is not held here")
answers(
  "two to compare, not yet named",
  "/compare",
  undefined,
  200,
  /name="left"[^]*name="right"[^]*Nothing of them is kept[^]*name="left-file"/u,
)
const texts = (...fields: readonly [name: string, value: string | File][]) => {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return { method: "POST", body }
}
const RADIO = "The Security Council,\n1. Requests the Mission to run a radio station;"
answers(
  "two texts that are pasted, which lead to no page of theirs",
  "/compare",
  texts(["left", RADIO], ["right", RADIO.replace("Requests", "Encourages")]),
  200,
  /the earlier text <span class="soft">and what[^]*Nothing of them is kept[^]*What was dropped\?[^]*<del>Requests<\/del>[^]*<ins>Encourages<\/ins>(?![^]*href="\/resolutions\/[^"])/u,
)
answers("one that is pasted and one in a file", "/compare", texts(["left", RADIO], ["right-file", new File([RADIO], "revision.txt")]), 200, /revision\.txt, as handed in/u) // prettier-ignore
answers("one text alone, which stays", "/compare", texts(["left", RADIO], ["right", " "]), 400, /Expected the later text, pasted or as a file, got neither[^]*run a radio station;<\/textarea>/u) // prettier-ignore
answers("a text both pasted and in a file", "/compare", texts(["left", RADIO], ["left-file", new File([RADIO], "a.txt")], ["right", RADIO]), 400, "got both") // prettier-ignore
answers("a file that cannot be read", "/compare", texts(["left", RADIO], ["right-file", new File(["\0"], "junk.bin")]), 422, /Expected text, got junk\.bin/u) // prettier-ignore
answers("no form of texts", "/compare", { method: "POST", body: "x" }, 400, "Expected the earlier text")
answers("texts that are too long to compare", "/compare", texts(["left", RADIO], ["right", "x ".repeat(1_000_001)]), 422, /at most 2,000,000 signs to compare/u) // prettier-ignore
answers("texts that are larger than is taken", "/compare", texts(["left", RADIO], ["right-file", new File(["x".repeat(34 * 2 ** 20)], "a.txt")]), 422, /at most 32 MB/u) // prettier-ignore
answers(
  "two beside each other, the dropped first",
  "/compare?left=2242&right=41",
  undefined,
  200,
  /What did the Council drop\?[^]*PP 1[^]*Beside each other[^]*<rect /u,
)
answers("their words", "/compare?left=41&right=42", undefined, 200, /<del>41<\/del>[^]*<ins>42<\/ins>/u)
answers("a draft among them, which says so", "/compare?left=2242&right=2640", undefined, 200, "the draft is held")
answers("rows of one relation", "/compare?left=41&right=42&only=same", undefined, 200, "Show all rows")
answers("rows of no relation", "/compare?left=41&right=42&only=lost", undefined, 400, "Expected one of dropped")
answers("one that is not held", "/compare?left=41&right=43", undefined, 404, "The text of S/RES/43 (1948) is not held here")
answers("its form, as it was filled", "/compare?left=41&right=43", undefined, 404, /name="left" value="41"[^]*name="right" value="43"[^]*Resolutions that are held/u) // prettier-ignore
answers("no file of the machine", "/compare?left=41&right=/etc/passwd", undefined, 404, "is not held here")
answers(
  "a chain with what is not held",
  "/lineage/2242",
  undefined,
  200,
  /S\/RES\/1325 \(2000\)[^]*\[text not held\][^]*What still stands/u,
)
answers("a chain that is tried", "/lineage/41?chain=41,+42", undefined, 200, /tried, not kept[^]*41-op-1\?chain=41%2C42/u)
answers("a chain by its mission", "/lineage/minusma", undefined, 303, "")
answers("no chain, with the form that asks for one", "/lineage/nothing", undefined, 404, /name="of" value="nothing"[^]*is not held here/u)
answers("which mandate is followed is asked", "/lineage", undefined, 200, /<input name="of"/u)
answers("a mandate that is named in the form", "/lineage?of=S%2FRES%2F2242+(2015)", undefined, 303, /^\/lineage\/2242/u)
answers("a mission that is named in the form", "/lineage?of=Western+Sahara", undefined, 303, /^\/lineage\/Western%20Sahara/u)
answers("a provision through the years", "/lineage/41/41-op-1?chain=41,42", undefined, 200, /party <del>41<\/del>\s*<ins>42<\/ins>/u)
answers("a provision that is none", "/lineage/41/41-op-9", undefined, 404, /No provision of this chain is called[^]*href="\/lineage\/41"/u)

const UPTAKE = `/papers/${ID}/uptake`
answers("fates, nothing chosen", UPTAKE, undefined, 200, /What became of 1 ask[^]*Neither the recommendations nor the situation/u)
answers("fates beside a resolution", `${UPTAKE}?against=41`, undefined, 200, /not decided yet[^]*, suggested<\/span>[^]*Made by|by whom/u)
answers("fates with a baseline that came later", `${UPTAKE}?against=41&baseline=42`, undefined, 200, "Expected a baseline before S/RES/41 (1948), got S/RES/42 (1948), which was adopted later.") // prettier-ignore
answers("fates of one verdict", `${UPTAKE}?against=41&suggested=overtaken`, undefined, 200, "Only those suggested as overtaken: 0 of 1")
answers("fates of no verdict", `${UPTAKE}?against=41&suggested=lost`, undefined, 400, "Expected a verdict of the list")
answers("fates beside what is not held", `${UPTAKE}?against=43`, undefined, 404, /<q>43<\/q> <span class="null">\[not held\]/u)
answers(
  "fates as a table",
  `${UPTAKE}.csv?against=41`,
  undefined,
  200,
  /^id,addressee,council_verb,words,against,baseline,decided,[^]*R1\.a,/u,
)
answers("fates as JSON", `${UPTAKE}.json?against=41&baseline=42`, undefined, 200, /"decided":null,"decisions":\[\]/u)
answers("fates of what is not chosen", `${UPTAKE}.csv`, undefined, 400, "Expected ?against=")
answers("one fate", `${UPTAKE}/R1.a?against=41&baseline=42`, undefined, 200, /Word by word[^]*S\/RES\/41 \(1948\), OP 1[^]*Record it/u)
answers("no fate", `${UPTAKE}/R9.z?against=41`, undefined, 404, /No ask of this paper[^]*href="\/papers\/[\da-f]+\/uptake"/u)
answers("a fate beside what is not held", `${UPTAKE}/R1.a?against=43`, undefined, 404, /is not held here[^]*What became of all asks/u)
answers("another method than a page has", "/find", { method: "DELETE" }, 405, "Expected GET or HEAD at this address, got DELETE")
answers("a page where a form is sent", "/resolutions", { method: "POST" }, 405, "Expected GET or HEAD")
answers("another method where there is a page and a form", `${UPTAKE}/R1.a`, { method: "PUT" }, 405, "Expected GET or HEAD or POST")
answers("another method where there is nothing", "/nowhere", { method: "DELETE" }, 404, "no page at this address")
answers("a resolution seen from the asks of none", "/resolutions/41/asked", undefined, 200, "No paper here was to be answered")
answers("a resolution seen from a paper that is not here", "/resolutions/41/asked?paper=ffffffff", undefined, 404, "No paper with asks")
answers("a resolution seen from a paper", `/resolutions/41/asked?paper=${ID}`, undefined, 200, /Papers beside it[^]*1 ask/u)

test("a resolution seen from more papers than a page shows says so, and all are reached", async () => {
  const { app } = pages()
  const papers = Array.from({ length: 12 }, (_, i) => `${PAPER}${"\n".repeat(i)}`)
  for (const text of papers) await app.request("/papers", form(["velloria.md", text]))
  const chosen = papers.map((text) => `paper=${text.length.toString(16).padStart(64, "a").slice(0, 64)}`).join("&")
  const page = async (part: number) => await (await app.request(`/resolutions/41/asked?${chosen}&part=${part}`)).text()
  const named = (html: string) => html.match(/<li><a href="\/papers\/[^"]*uptake[^"]*">/gu)?.length
  const [first, second] = [await page(1), await page(2)]
  expect(first).toMatch(
    /10 of the 12 papers that were chosen[^]*Part 1 of 2[^]*href="\/resolutions\/41\/asked\?part=2(?:&amp;paper=a+[\da-f]+){12}"/u,
  )
  expect([named(first), named(second)]).toEqual([10, 2])
})

test("a person decides: it stands beside the suggestion, twice is twice, and who did not see the first is told", async () => {
  const { app } = pages()
  await app.request("/papers", form(["velloria.md", PAPER]))
  const page = `${UPTAKE}/R1.a?against=41`
  const field = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`, "u").exec(html)?.[1] ?? ""
  const send = async (html: string, verdict: string, by = "A. Reader", headers: Record<string, string> = {}) => {
    const fields = ["against", "baseline", "start", "end", "seen"].map((name): [string, string] => [name, field(html, name)])
    const body = new URLSearchParams([...fields, ["verdict", verdict], ["note", "=because"], ["by", by]])
    return await app.request(`${UPTAKE}/R1.a`, { method: "POST", body, headers })
  }
  const first = await (await app.request(page)).text()
  expect((await send(first, "weakened", "A. Reader", { origin: "http://elsewhere.example" })).status).toBe(400)
  expect((await send(first, "lost")).status).toBe(400)
  expect((await send(first, "weakened", " ")).status).toBe(400)
  const done = await send(first, "weakened")
  expect([done.status, done.headers.get("location")]).toEqual([303, `${page}#decisions`])
  expect((await send(first, "dropped")).status).toBe(409)
  const second = await (await app.request(page)).text()
  expect(second).toMatch(
    /class="decided">weakened, decided<\/span>[^]*A\. Reader, <time[^>]*>2 January 2026<\/time>[^]*class="suggested">/u,
  )
  expect((await send(second, "dropped", "B. Reader")).status).toBe(303)
  expect(await (await app.request(page)).text()).toMatch(/dropped, decided[^]*B\. Reader[^]*weakened, decided[^]*was decided again later/u)
  expect(await (await app.request(`${UPTAKE}?against=41&decided=dropped`)).text()).toContain("Only those decided as dropped: 1 of 1")
  expect(await (await app.request(`${UPTAKE}.csv?against=41`)).text()).toMatch(
    /,dropped,B\. Reader,2026-01-02T03:04:05\.000Z,"?'=because"?,2,/u,
  )
  expect(await (await app.request("/resolutions/41/asked")).text()).toContain("Papers beside it")
})

test("an address says which methods it has", async () => {
  const allowed = async (path: string) => (await pages().app.request(path, { method: "DELETE" })).headers.get("allow")
  expect([await allowed("/find"), await allowed("/papers"), await allowed("/lineage/41/chain"), await allowed("/nowhere")]).toEqual(["GET, HEAD", "POST", "GET, HEAD, POST", null]) // prettier-ignore
})

test("a chain that a person mended is kept, with a name and a day", async () => {
  const { app } = pages()
  const mend = async (chain: string, by: string) =>
    await app.request("/lineage/41/chain", { method: "POST", body: new URLSearchParams({ chain, by }) })
  expect((await mend("41, 42", "")).status).toBe(400)
  expect((await mend("41, nothing", "Ada")).status).toBe(400)
  expect((await mend("41, 42", "Ada")).headers.get("location")).toBe("/lineage/41")
  expect(await (await app.request("/lineage/41")).text()).toMatch(/decided<\/b> Ada, 1 January 1970[^]*S\/RES\/42/u)
  expect((await mend("", "Ada")).status).toBe(303)
  expect(await (await app.request("/lineage/41")).text()).not.toContain("decided</b>")
})

test("fates of a paper whose language is not read for asks: not attempted", async () => {
  const { app } = pages()
  const french = "# Réunion sur la Vellorie\n\nLes femmes de la Vellorie ont demandé au Conseil de maintenir les références aux femmes, et le Groupe a rappelé que les autorités doivent respecter la loi.\n" // prettier-ignore
  const { headers } = await app.request("/papers", form(["vellorie.md", french]))
  const page = await (await app.request(`${headers.get("location") ?? ""}/uptake?against=41`)).text()
  expect(page).toContain("Asks: not attempted")
  expect(page).toContain("Not attempted: Penholder has no rules for recommendations")
})
