import { expect, test } from "vitest"
import { findWords, stemWord } from "./index.ts"

const words = (text: string, ...expected: readonly string[]) => {
  test(`the words of ${text}`, () => {
    expect(findWords(text).map(({ folded }) => folded)).toEqual(expected)
  })
}
words("Côte d’Ivoire, Ménaka", "cote", "ivoire", "menaka")
words("women’s rights and the parties' wishes", "women", "rights", "and", "the", "parties", "wishes")
words("lorsqu’elle dit que l'accord", "elle", "dit", "que", "accord")
words("S/RES/2640 (2022)", "s", "res", "2640", "2022")
words("1,234,567 people; 26.7 per cent; 12,5 %", "1234567", "people", "26", "7", "per", "cent", "12", "5")
words("Œuvre, ﬁnance, STRASSE, Straße, Łódź", "oeuvre", "finance", "strasse", "strasse", "lodz")
words("报告 report", "报", "告", "report")
words("تَقرير", "تقرير")
words("a\uD800b \uDFFF 🙂 !?", "a", "b")
words("")

test("a word stands where it is printed", () => {
  const text = "In Côte d’Ivoire, 1,200 women"
  expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["In", "Côte", "Ivoire", "1,200", "women"])
})

test("a run without end is kept by its beginning, in linear time", () => {
  expect(findWords("x".repeat(1_000_000))).toEqual([{ start: 0, end: 1_000_000, folded: "x".repeat(64) }])
})

const one = (language: string, ...forms: readonly string[]) => {
  test(`${forms.join(", ")} are one word`, () => {
    expect(new Set(forms.map((form) => stemWord(form, language))).size).toBe(1)
  })
}
const apart = (language: string, ...forms: readonly string[]) => {
  test(`${forms.join(", ")} are not one word`, () => {
    expect(new Set(forms.map((form) => stemWord(form, language))).size).toBe(forms.length)
  })
}
one("en", "woman", "women")
one("en", "decide", "decides", "decided", "deciding")
one("en", "mine", "mines")
one("en", "child", "children")
one("en", "protect", "protected", "protection", "protective")
one("en", "stabilise", "stabilize", "stabilisation", "stabilization")
one("en", "urge", "urges", "urged", "urging")
one("en", "crisis", "crises")
one("en", "withdraw", "withdrew", "withdrawn", "withdraws")
one("en", "add", "adds", "added", "adding")
one("en", "police", "policed")
one("und", "party", "parties")
apart("en", "police", "policy", "politics")
apart("en", "organ", "organization", "organic")
apart("en", "university", "universal")
apart("en", "internal", "international", "intern")
apart("en", "party", "part")
apart("en", "community", "commune")
apart("en", "arm", "army")
apart("en", "general", "generate")
one("fr", "femme", "femmes")
one("fr", "national", "nationale", "nationaux", "nationales")
one("fr", "demande", "demandee", "demandees", "demander") // "demandé", folded
one("fr", "refugie", "refugiee", "refugiees")
one("fr", "accord", "accords")
one("fr", "bureau", "bureaux")
one("fr", "institutionnel", "institutionnelles")
one("fr", "actif", "active", "actives")
apart("fr", "mine", "mineur")
apart("fr", "pays", "paye")
apart("ar", "تقرير", "تقارير") // no rules: compared as folded

test("a stem is never empty", () => {
  for (const word of ["s", "es", "ing", "eed", "ies", "ed", "a", "y", "yy", "ational", "ization"])
    for (const language of ["en", "fr"]) expect(stemWord(word, language)).not.toBe("")
})
