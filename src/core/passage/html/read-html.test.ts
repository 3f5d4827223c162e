import fc from "fast-check"
import { expect, test } from "vitest"
import { anchorHolds } from "../../text/index.ts"
import { readHtml } from "../index.ts"

/** A passage as one line: how deep, kind, number, words with their note marks; a cell with what governs it. */
function lines(html: string): string[] {
  return readHtml(html).passages.map(({ kind, level, number, text, noteRefs, cell }) => {
    const governs = cell?.heading === false ? ` [${cell.rowHeading ?? ""}/${cell.columnHeading ?? ""}]` : ""
    const marks = noteRefs.map(({ mark }) => ` ^${mark}`).join("")
    return `${kind} ${level}${number === undefined ? "" : ` ${number}.`} ${text.clean}${marks}${governs}`
  })
}

const reads = (html: string, ...expected: string[]) => {
  test(html, () => {
    expect(lines(html)).toEqual(expected)
  })
}
const prints = (html: string, text: string) => {
  test(`${html} as text`, () => {
    expect(readHtml(html).text).toBe(text)
  })
}

// text: inline tags leave nothing, block ones a line break
prints("<p>wo<b>men</b> &amp; girls&nbsp;<i>x</i></p><p>two</p>", "women & girls\u00a0x\ntwo\n")
prints("a<br>b<div>c</div>d", "a\nb\nc\nd\n")
prints("<p>kept</p><nav>Home</nav>", "kept\nHome\n")
prints("<title>t</title><script>x</script><style>y</style><!-- z --><p>w</p>", "w\n")
prints('<p hidden>a</p><p aria-hidden="true">b</p><p style="color:red; display : none">c</p><p>d</p>', "d\n")
prints("<pre>a\n  b</pre>", "a\n  b\n")
prints("<template><p>a</p></template><noscript><p>b</p></noscript>", "b\n")
prints("", "")

// structure
reads("<h1>Title</h1><h3>Part</h3><p>Words.</p>", "heading 1 Title", "heading 3 Part", "paragraph 0 Words.")
reads("loose <em>words</em><p>more</p> tail", "paragraph 0 loose words", "paragraph 0 more", "paragraph 0 tail")
reads("<ul><li>a<ul><li>b</ul><li>c</ul>", "item 1 a", "item 2 b", "item 1 c")
reads("<ol><li>a<ol><li>b</ol><li>c</ol>", "item 1 1. a", "item 2 1. b", "item 1 2. c") // the inner row ends at 1
reads('<ol type="a" start="3"><li>x</li></ol>', "item 1 c. x")
reads('<ol type="I"><li value="4">x</li></ol>', "item 1 IV. x")
reads("<ul><li><p>Q: When?</p><p>A: Soon.</p></li></ul>", "item 1 Q: When?", "paragraph 1 A: Soon.")
reads("<blockquote>Words</blockquote>", "paragraph 0 Words")
reads("<p>3. The Council met.</p><p>4. It rose.</p>", "paragraph 0 3. The Council met.", "paragraph 0 4. It rose.") // numbers typed in the page
reads("<nav><a href=x>Home</a></nav><p>Words</p>", "paragraph 0 Words")

// terms and what they stand for
reads("<dl><dt>Body</dt><dd>The Group</dd><dt>Place</dt><dd>Room 1</dd></dl>", "paragraph 0 Body: The Group", "paragraph 0 Place: Room 1")
reads("<dl><dt>Body:</dt><dd>The Group</dd></dl>", "paragraph 0 Body: The Group")
reads("<dl><dt>Briefers</dt><dd>Ms. Odal</dd><dd>Mr. Tren</dd></dl>", "paragraph 0 Briefers: Ms. Odal", "paragraph 0 Mr. Tren")
reads("<dl><dt>Who leads?</dt><dd>No reply.</dd></dl>", "paragraph 0 Who leads?", "paragraph 0 No reply.")

// tables
reads(
  "<table><caption>Seats</caption><tr><th>Body<th>Women<tr><td>Senate<td>4<tr><td>Court<td>0</table>",
  "paragraph 0 Seats",
  "cell 0 Body",
  "cell 0 Women",
  "cell 0 Senate [/Body]",
  "cell 0 4 [Senate/Women]",
  "cell 0 Court [/Body]",
  "cell 0 0 [Court/Women]",
)
reads("<table><tr><td rowspan=2>A<td>b<tr><td>c</table>", "cell 0 A [/]", "cell 0 b [A/]", "cell 0 c [/]")
reads("<table><tr><td><h2>Part</h2><p>Words</p><td>side</table>", "heading 2 Part", "paragraph 0 Words", "paragraph 0 side") // only places blocks
reads("<table><tr><td><p>a</p><p>b</p><td>c</table>", "cell 0 a b [/]", "cell 0 c [a b/]")

// notes
const noted = (mark: string, note: string) => `<p>Women${mark} met.</p><hr>${note}`
const pair = ["paragraph 0 Women met. ^1", "footnote 0 1. The note."]
reads(noted('<sup><a href="#n1">1</a></sup>', '<p id="n1"><sup>1</sup> The note.</p>'), ...pair)
reads(
  noted(
    '<a href="#fn1"><sup>1</sup></a>',
    '<section class="footnotes"><ol><li id="fn1"><p>The note. <a href="#r1">↩</a></p></li></ol></section>',
  ),
  ...pair,
)
reads(
  noted('<a name="_ftnref1" href="#_ftn1">[1]</a>', '<div id=ftn1><p><a name="_ftn1" href="#_ftnref1">[1]</a> The note.</p></div>'),
  ...pair,
)
reads(noted("<sup>1</sup>", "<p><sup>1</sup>The note.</p>"), ...pair)
reads(noted('<a role="doc-noteref" href="#x">1</a>', '<aside role="doc-footnote" id="x">1. The note.</aside>'), ...pair)
reads(
  "<p>An area of 12 km<sup>2</sup>, see table <a href='#t1'>1</a>.</p><p id=t1>Table</p>",
  "paragraph 0 An area of 12 km2, see table 1.",
  "paragraph 0 Table",
)

test("a mark without a note is a doubt", () => {
  expect(readHtml("<p>Women<sup>7</sup> met.</p>").findings.map(({ rule }) => rule)).toEqual(["marks-have-notes"])
})
test("a page that says its language is believed", () => {
  expect(readHtml('<html lang="fr"><p>Bonjour</p></html>').language).toBe("fr")
})
test("an empty page is a record with a doubt", () => {
  expect(readHtml("<html><body></body></html>").findings.map(({ rule }) => rule)).toEqual(["paper-has-words"])
})

test.each([
  ["a million open div", "<div>".repeat(200_000)],
  ["many open b", "<b>".repeat(100_000) + "x"],
  ["many nested lists", "<ul><li>x".repeat(50_000)],
  ["many comments", "<!-- x -->".repeat(100_000)],
  ["tables in tables", "<table><tr><td>".repeat(30_000)],
  ["an unclosed tag", "<p " + "x".repeat(1_000_000)],
])("%s: read in the time of its length", (_, html) => {
  const started = performance.now()
  readHtml(html)
  expect(performance.now() - started).toBeLessThan(10_000)
})

const tag = fc.constantFrom(
  ..."<p> </p> <ul> <ol> <li> </ul> <table> <tr> <td> </table> <h2> <dl> <dt> <dd> <sup> </sup> <a href=#n1> </a> <p id=n1> <nav> <pre> <br> &nbsp; 1 x".split(
    " ",
  ),
)
test("any page is read, and its anchors hold", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, fc.string({ maxLength: 5 })), { maxLength: 60 }), (parts) => {
      const paper = readHtml(parts.join(" "))
      const ids = new Set(paper.passages.map(({ id }) => id))
      expect(ids.size).toBe(paper.passages.length)
      for (const { anchor, noteRefs, parent } of paper.passages) {
        expect(anchorHolds(paper.text, anchor)).toBe(true)
        for (const ref of noteRefs) expect(anchorHolds(paper.text, ref.anchor)).toBe(true)
        expect(parent === undefined || ids.has(parent)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
