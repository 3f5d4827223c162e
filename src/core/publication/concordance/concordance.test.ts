import { describe, expect, test } from "vitest"
import type { Span } from "../../text/index.ts"
import { concord, type ConcordanceEntry, cutHit, matchingEntries, parseQuery, type Searched, stemsOfQuery } from "./index.ts"

describe("what somebody typed", () => {
  const terms = (typed: string, ...expected: readonly string[]) => {
    test(typed.slice(0, 40) || "nothing", () => {
      expect(parseQuery(typed).terms.map(({ words }) => words.join(" "))).toEqual(expected)
    })
  }
  terms("women Mali", "women", "mali")
  terms("Women WOMEN women", "women")
  terms("“sexual violence” women", "sexual violence", "women")
  terms('"sexual violence', "sexual violence") // the second mark is still to be typed
  terms("« violences sexuelles »", "violences sexuelles")
  terms("„Frauen“ Rat", "frauen", "rat")
  terms("S/RES/2640 (2022)", "s res 2640", "2022")
  terms("gender-based", "gender based")
  terms("women’s l’accord Côte", "women", "accord", "cote")
  terms("报告", "报 告")
  terms("")
  terms("   ")
  terms('" "')
  terms("🙂 -- && (((.*?)\\ ")
  terms("'; drop table papers; --", "drop", "table", "papers")
  terms("<script>alert(1)</script>", "script alert 1 script")
  terms("\uD800 women\uDFFF", "women")
  terms("‏تقرير‏", "تقرير")
})

/** Each line is a passage, and a row of the ledger of passages. */
function paper(lines: readonly string[], language = "en", ledger: Searched = "passages") {
  let length = 0
  const spans = lines.map((line): Span => {
    const start = length
    length += line.length + 1
    return { start, end: start + line.length }
  })
  const entries = spans.map((own, passage): ConcordanceEntry => ({ ledger, place: "", name: undefined, own, passage, sensitive: false }))
  return concord(lines.join("\n"), language, entries, spans)
}

describe("which rows hold all of it", () => {
  const LINES = [
    "Women in Ménaka were threatened.",
    "The Government decided to protect every woman and child.",
    "Sexual violence, and violence of a sexual kind.",
    "S/RES/2640 (2022) was adopted; 1,200 people fled.",
    "",
    "Sexual",
    "violence",
  ]
  const finds = (typed: string, ...rows: readonly number[]) => {
    test(typed, () => {
      expect(matchingEntries(paper(LINES), stemsOfQuery(parseQuery(typed), "en"))).toEqual(rows)
    })
  }
  finds("woman", 0, 1)
  finds("WOMEN menaka", 0)
  finds("decides children", 1)
  finds("sexual violence", 2)
  finds('"sexual violence"', 2) // not where one passage ends with the one and the next begins with the other
  finds('"violence sexual"')
  finds('"violence of a sexual"', 2)
  finds("2640", 3)
  finds("S/RES/2640(2022)", 3)
  finds("1200", 3)
  finds("1,200 flee", 3)
  finds("women elephants")
  finds("!!!")
  test("a French paper is searched in French", () => {
    const lines = ["Les mesures nationales", "Le plan national", "Les femmes demandées"]
    const words = paper(lines, "fr")
    const rows = (typed: string) => matchingEntries(words, stemsOfQuery(parseQuery(typed), "fr"))
    expect([rows("nationaux"), rows("femme"), rows("demander")]).toEqual([[0, 1], [2], [2]])
  })
  test("nothing is found in nothing", () => {
    expect(matchingEntries(paper([]), stemsOfQuery(parseQuery("women"), "en"))).toEqual([])
  })
})

describe("a hit in its sentence", () => {
  const show = (passage: string, own: Span, typed: string, isPassage: boolean) =>
    cutHit(passage, own, stemsOfQuery(parseQuery(typed), "en"), "en", isPassage)
      .map(({ text, kind }) => (kind === "mark" ? `[${text}]` : text))
      .join("")
  const passage = (name: string, text: string, typed: string, expected: string) => {
    test(name, () => {
      expect(show(text, { start: 0, end: text.length }, typed, true)).toBe(expected)
    })
  }
  const row = (name: string, text: string, own: string, typed: string, expected: string) => {
    test(name, () => {
      const start = text.indexOf(own)
      expect(show(text, { start, end: start + own.length }, typed, false)).toBe(expected)
    })
  }
  passage("the sentence that holds the word", "One. Women spoke. Three.", "woman", "[Women] spoke.")
  passage("every place of the word in it", "A woman met women.", "women", "A [woman] met [women].")
  passage("one sentence for each word, and a gap between", "Women spoke. Then rain. Men left.", "men women", "[Women] spoke. … [Men] left.")
  passage("two sentences that touch", "Women spoke. Men left.", "men women", "[Women] spoke. [Men] left.")
  passage("a phrase is one mark", "Of sexual violence.", '"sexual violence"', "Of [sexual violence].")
  passage("accents and possessives stay as printed", "The women’s group of Ménaka.", "menaka woman", "The [women]’s group of [Ménaka].")
  row("a row's own sentence", "Rain fell. Four women left. Women sang.", "Four women", "women", "Four [women] left.")
  row("a row found by another of its names", "The Mission left.", "The Mission", "UNMISS", "[The Mission] left.")
  row(
    "a row found by a word beside its own",
    "In 2022, 44 cases of abduction rose.",
    "44 cases",
    "2022",
    "In [2022], 44 cases of abduction rose.",
  )
  row("all words that are looked for, where the row's own do not hold them all", "In Gao 44 women of Ménaka left.", "44 women", "gao women", "In [Gao] 44 [women] of Ménaka left.") // prettier-ignore
  row("only those of the row's own words, where they hold all", "Urge women to talk; tell women.", "tell women", "women", "Urge women to talk; tell [women].") // prettier-ignore
  test("the row's own words are told from its sentence's", () => {
    const pieces = cutHit("In Gao, 44 women left.", { start: 8, end: 16 }, [["woman"]], "en", false)
    expect(pieces.filter(({ own }) => own).map(({ text }) => text)).toEqual(["44 ", "women"])
  })
  test("a long sentence is cut around the word, at spaces", () => {
    const text = `${"before ".repeat(300)}women ${"after ".repeat(300)}.`
    const shown = show(text, { start: 0, end: text.length }, "women", true)
    expect(shown.length).toBeLessThan(520)
    expect(shown).toMatch(/^ … (?:before )+\[women\] (?:after )+after … $/u)
  })
  test("a passage as long as a paper is shown in no time", () => {
    const text = `${"word ".repeat(400_000)}women.`
    const started = text.length
    expect(show(text, { start: started - 6, end: started - 1 }, "women", false)).toContain("[women]")
  })
})
