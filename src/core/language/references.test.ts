import { expect, test } from "vitest"
import { findReferences } from "./references.ts"

const OWN = new Set(["OP 1", "OP 1 (a)", "OP 2", "OP 3", "OP 5", "OP 5 (a)", "OP 5 (b)", "PP 4"])

const names = (text: string, ...expected: readonly (readonly [printed: string, symbol: string, ...labels: string[]])[]) => {
  test(text, () => {
    const found = findReferences({ symbol: "S/RES/2999 (2031)", label: "OP 5", kind: "operative", level: 0, text }, OWN)
    expect(found.map(({ printed, symbol, labels }) => [printed, symbol, ...labels])).toEqual(expected)
  })
}
names("pursuant to paragraph 5 of resolution 2242 (2015),", ["paragraph 5 of resolution 2242 (2015)", "S/RES/2242 (2015)", "OP 5"])
names("reaffirms paragraphs 2-4 of its resolution 1325 (2000)", ["paragraphs 2-4 of its resolution 1325 (2000)", "S/RES/1325 (2000)", "OP 2", "OP 3", "OP 4"]) // prettier-ignore
names("paragraphs 4 (a), 4 (b) and 6 to 8 of resolution 1591 (2005)", ["paragraphs 4 (a), 4 (b) and 6 to 8 of resolution 1591 (2005)", "S/RES/1591 (2005)", "OP 4 (a)", "OP 4 (b)", "OP 6", "OP 7", "OP 8"]) // prettier-ignore
names("paragraph 8 (a) to (c) of resolution 1718 (2006)", ["paragraph 8 (a) to (c) of resolution 1718 (2006)", "S/RES/1718 (2006)", "OP 8 (a)", "OP 8 (b)", "OP 8 (c)"]) // prettier-ignore
names("paragraph 3 (b) (ii) of resolution 1591 (2005)", ["paragraph 3 (b) (ii) of resolution 1591 (2005)", "S/RES/1591 (2005)", "OP 3 (b) (ii)"]) // prettier-ignore
names(
  "its resolutions 1325 (2000) of 31 October 2000, 1820 (2008) and 1888 (2009)",
  ["resolutions 1325 (2000)", "S/RES/1325 (2000)"],
  ["1820 (2008)", "S/RES/1820 (2008)"],
  ["1888 (2009)", "S/RES/1888 (2009)"],
)
names("as set out in resolution 2100", ["resolution 2100", "S/RES/2100 (2013)"]) // its year is known
names("resolution 2100 (2031)", ...[]) // no resolution of that year bears the number: nothing is claimed
names("General Assembly resolution 46/182 and resolution 60/1", ...[])
names("General Assembly resolution 194 (III)", ...[])
names("the measures in paragraph 1 (a) above", ["paragraph 1 (a) above", "S/RES/2999 (2031)", "OP 1 (a)"])
names("paragraphs 2 and 3 of this resolution", ["paragraphs 2 and 3 of this resolution", "S/RES/2999 (2031)", "OP 2", "OP 3"])
names("subparagraphs (a) and (b) above", ["subparagraphs (a) and (b) above", "S/RES/2999 (2031)", "OP 5 (a)", "OP 5 (b)"])
names("as required by paragraph 1;", ["paragraph 1", "S/RES/2999 (2031)", "OP 1"])
names("as required by paragraph 17;", ...[]) // there is none
names("paragraph 2 of Article 27 of the Charter", ...[])
names("paragraph 2 of the report (S/2031/5)", ...[])
names("in the annex, paragraph 3", ...[])
names(
  "paragraph 4 of resolutions 1970 (2011) and 1973 (2011)",
  ["paragraph 4 of resolutions 1970 (2011)", "S/RES/1970 (2011)"],
  ["1973 (2011)", "S/RES/1973 (2011)"],
) // whose it is nobody says // prettier-ignore
names(
  "Recalling resolution 687 (1991), in particular paragraph 33 of that resolution",
  ["resolution 687 (1991)", "S/RES/687 (1991)"],
  ["paragraph 33 of that resolution", "S/RES/687 (1991)", "OP 33"],
)
