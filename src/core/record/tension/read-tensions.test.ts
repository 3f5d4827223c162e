import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { anchorHolds } from "../../text/index.ts"
import { readActors } from "../actor/index.ts"
import { readCommitments } from "../commitment/index.ts"
import { readFigures } from "../figure/index.ts"
import { readInstruments } from "../instrument/index.ts"
import { readTensions } from "./read-tensions.ts"

function read(text: string) {
  const paper = splitPassages({ text, mediaType: "text/markdown" })
  const today = { year: 2031, month: 6, day: 7 }
  const commitments = readCommitments({ ...paper, language: "en" }, readInstruments(paper), today)
  const found = readTensions(paper, { figures: readFigures(paper), actors: readActors(paper), commitments, today })
  for (const { anchors } of found.tensions) {
    expect(anchors.length).toBeGreaterThan(1)
    for (const anchor of anchors) expect(anchorHolds(paper.text, anchor)).toBe(true)
  }
  return found
}

/** The text holds one tension of this rule, and among its places are these. */
const clashes = (rule: string, text: string, ...places: string[]) => {
  test(`${rule}: ${text}`, () => {
    const tensions = read(text).tensions
    expect(tensions.map((tension) => tension.rule)).toEqual([rule])
    expect(tensions[0]!.anchors.map(({ clean, exact }) => clean ?? exact)).toEqual(expect.arrayContaining(places))
  })
}

/** The text holds no tension at all. */
const sitsTogether = (text: string) => {
  test(`no tension: ${text}`, () => {
    expect(read(text).tensions).toEqual([])
  })
}

/** Arithmetic that holds. */
const adds = (text: string, ...expressions: string[]) => {
  test(`holds: ${text}`, () => {
    const { tensions, sums } = read(text)
    expect(tensions).toEqual([])
    expect(sums.map(({ expression }) => expression)).toEqual(expressions)
  })
}

// Parts and their whole
clashes("parts-make-the-whole", "The Mission verified 61 cases (40 women, 12 girls, 5 men and 3 boys).", "61", "40", "12", "5", "3")
clashes("parts-make-the-whole", "The Office confirmed violations against 30 people: 17 women, 8 girls and 4 men.", "30", "17")
clashes(
  "parts-make-the-whole",
  "Of the 88 incidents, 40 were attributed to the Red Column, 31 to the Tamar Guard and 19 to unknown men.",
  "88",
  "19",
)
clashes(
  "parts-make-the-whole",
  "The Mission verified 90 cases in 2021. It attributed 50 to the Red Column, 31 to the army and 6 to others.",
  "90",
  "50",
  "31",
  "6",
)
clashes(
  "parts-make-the-whole",
  "The team verified 41 violations. Violations occurred in Marsh (20), the Lakes (12) and Upper Tern (7).",
  "41",
  "20",
)
clashes(
  "parts-make-the-whole",
  "Of the eight clinics that stood, four are open, two are closed and one was burnt.",
  "eight",
  "four",
  "two",
  "one",
)
sitsTogether("The Mission counted 866 civilians (86 women and 114 children).") // the men are left out
sitsTogether("The Mission verified 61 cases, including 40 of women, 12 of girls and 3 of men.")
sitsTogether("Some 61 cases, among them 30 rapes, 12 gang rapes and 10 forced marriages, were reported.")
sitsTogether("Of the 30 members, 12 are women, 5 are under 30 and 2 are displaced.") // the parts overlap
sitsTogether("The Council met in resolution 2100 (2013), resolution 2164 (2014) and resolution 2227 (2015).")
sitsTogether("The workshop was attended by 60 officials (20 women) and 40 officers (5 women).")
adds("The United Nations verified 61 cases of sexual violence affecting 49 women and 12 girls.", "49 + 12")
adds("The Mission verified 40 cases (30 women and 10 girls).", "30 + 10")
adds("Of the 88 incidents, 40 were attributed to the Red Column, 31 to the Guard and 17 to unknown men.", "40 + 31 + 17")

// Shares and their counts
clashes("shares-follow-from-counts", "Women hold 30 of the 120 seats in the Assembly, or 28 per cent.", "28 per cent", "30", "120")
clashes("shares-follow-from-counts", "The force stands at 400, including 52 women (17 per cent).", "17 per cent", "52", "400")
sitsTogether("Women hold 30 of the 120 seats and make up 11 per cent of the police.") // a share of something else
sitsTogether("Of the 30 of 120 seats lost, prices rose by 4 per cent.")
adds("Women hold 30 of the 120 seats in the Assembly, or 25 per cent.", "30 / 120")
adds("The force stands at 400 (of an authorized 700 personnel), including 52 women (13 per cent).", "52 / 400")
adds("Three women were named to the 11-member Board, making up over a quarter of its members.", "3 / 11")
adds("The camp holds 231 officers, including 73 women (31 per cent).", "73 / 231") // the last digit is cut off

adds("Of the 84 seats in the Chamber, 21 are held by women: exactly a quarter.", "21 / 84")
adds("The Accord foresees a 40-member Commission; 12 of its members are women (30 per cent).", "12 / 40")
clashes("shares-follow-from-counts", "Of the 84 seats in the Chamber, 21 are held by women (31 per cent).", "31 per cent", "21", "84")
sitsTogether("Of the 84 seats in the Chamber, 21 are held by women (31 per cent in 2020).")
sitsTogether("Women hold 30 of the 120 seats in the Assembly (28 per cent a year earlier).")
sitsTogether("Of the 84 seats in the Chamber, 21 are held by women, and 31 per cent of the staff are women.")

// Tables
const table = (...rows: string[]) =>
  ["## Bodies", "", "| Body | Members | Women | Percent |", "| --- | --- | --- | --- |", ...rows.map((row) => `| ${row} |`)].join("\n")
clashes("parts-make-the-whole", table("Senate|40|10|25.0", "Court|20|4|20.0", "Total|60|15|25.0"), "15", "10", "4")
clashes("shares-follow-from-counts", table("Senate|40|10|25.0", "Court|20|4|20.0", "Police|50|6|14.0"), "14.0", "6")
sitsTogether(table("Senate|40|10|25.0", "Court|20|4|20.0"))
sitsTogether(table("Senate|40|10|51.0", "Court|20|4|48.0")) // shares of something else

// Claims
clashes(
  "claims-fit-figures",
  `The Equality Act sets aside at least 22 per cent of seats for women, and no body complies with it.\n\n${table("Senate|40|10|25.0", "Court|20|4|20.0")}`,
  "25.0",
)
sitsTogether(
  `The Equality Act sets aside at least 32 per cent of seats for women, and no body complies with it.\n\n${table("Senate|40|10|25.0", "Court|20|4|20.0")}`,
)
clashes(
  "claims-fit-figures",
  "Many bodies are close to reaching the legal quota of 40 per cent. Women make up 38 per cent of the Senate and 19 per cent of the Board.",
  "19 per cent of the Board",
)
sitsTogether("Many bodies are close to reaching the legal quota of 40 per cent. Women make up 38 per cent of the Senate.")
clashes(
  "claims-fit-figures",
  "There is no woman among the 14 members of the Board. The Chair told reporters that women sit on every board of the peace process.",
  "no woman",
)

// Sources that differ
clashes(
  "sources-agree",
  "According to the Ministry, 44 per cent of the activities were done, whereas auditors put that share at 20 per cent.",
)
clashes(
  "sources-agree",
  "The authorities maintain that 12 persons were killed, while families speak of up to 40 deaths; the Mission verified 20.",
  "12 persons",
)
sitsTogether("In March, 12 persons were killed in Tern, while 40 were injured in Marsh.")

// Durations
clashes(
  "durations-agree",
  "The appeal of the Tamar widows has been pending for six years.\n\nThe Council could ask why the appeal of the Tamar widows, which has waited four years, is not heard.",
  "six years",
  "four years",
)
clashes("durations-agree", "Ms. Oru was arrested on 3 May 2022. She was released on 10 May, after 12 days.", "12 days")
sitsTogether("Ms. Oru was arrested on 3 May 2022. She was released on 10 May, after seven days.")
sitsTogether("The post of gender adviser has been vacant for six months.\n\nThe governor of Tamar has been held for two years.")

// Thresholds
clashes(
  "thresholds-agree",
  "The Electoral Act requires at least 40 per cent of the candidates on each list to be women.\n\nThe Board should reject lists below the legal minimum of 30 per cent.",
  "at least 40 per cent of the candidates on each list",
)
sitsTogether(
  "The Electoral Act requires at least 40 per cent of the candidates on each list to be women.\n\nAt least 15 per cent of the funding should go to equality.",
)

clashes(
  "times-agree",
  "The vote in Tamar has been postponed five times.\n\nThe Council could ask that the vote be held after two postponements.",
  "two postponements",
)
sitsTogether("The vote in Tamar has been postponed twice, and the summit four times.\n\nThe Council regretted two postponements.")

// Makers
clashes(
  "makers-are-said-once",
  "# Recommendations\n\nThe following recommendations were made by UN Women.[^1]\n\n- Urge the Government to act.\n\n[^1]: The recommendations were drawn up by the briefers and civil society.",
)
sitsTogether(
  "# Recommendations\n\nThe following recommendations were made by UN-Women.[^1]\n\n- Urge the Government to act.\n\n[^1]: The recommendations are those of UN Women alone. They are not recommendations of the Group.",
)

// Names
clashes(
  "names-asked-for-are-used",
  "One member asked that reports call the Red Column by its name and not speak of “irregular forces”.\n\nThe Council could urge irregular forces to leave the school.",
  "irregular forces",
)
sitsTogether(
  "One member asked that reports call the Red Column by its name and not speak of “irregular forces”.\n\nThe Council could urge the Red Column to leave the school.",
)
clashes(
  "instruments-have-one-name",
  "The Tamar Accord of 4 May 2021 created a forum.\n\nThe parties to the Harbour Protocol of 4 May 2021 should meet.",
  "Harbour Protocol of 4 May 2021",
)
clashes(
  "instruments-have-one-name",
  "The parties signed the Lakes Agreement of June 2020.\n\nThe signatories of the 2020 peace accord should meet.",
)
sitsTogether("The Tamar Accord of 4 May 2021 created a forum.\n\nThe parties to the Tamar Accord of 4 May 2021 should meet.")
sitsTogether("The Tamar Accord of 4 May 2021 created a forum.\n\nThe parties to the Harbour Protocol of 9 June 2021 should meet.")
clashes(
  "things-have-one-name",
  "Members asked about the paths laid out in the recent capacity review of the Mission.\n\nThe Council could ask about the models laid out in the capacity review.",
)

// Parties
clashes(
  "party-on-one-side",
  "The perpetrators were members of the Tamar Liberation Front (TLF) and of the Red Column, in 14 cases of sexual violence.\n\nThe TLF signed a joint communiqué to end sexual violence.",
  "TLF",
)
sitsTogether(
  "The perpetrators were members of the Tamar Liberation Front (TLF), in 14 cases of sexual violence.\n\nThe Red Column signed a joint communiqué to end sexual violence.",
)

clashes(
  "party-on-one-side",
  "The Mission verified 30 cases of sexual violence. The Red Column accounts for 20.\n\nThe Red Column stayed away. In May, their commanders signed a code of conduct to spare clinics and women.",
  "Red Column",
)

// Counted sets
clashes(
  "counted-sets-are-named",
  "The Security Council has adopted three resolutions on Tamar. The mandate rests on resolution 2990 (2024).",
  "three resolutions",
  "resolution 2990 (2024)",
)
sitsTogether("The Security Council has adopted two resolutions on Tamar, resolution 2990 (2024) and resolution 2991 (2024).")
sitsTogether("The Security Council has adopted two resolutions on Tamar since resolution 1325 (2000).")

// Symbols
clashes("symbols-resolve", "The Council should retain the language of resolution 2640 (2021).", "2640", "2021")
clashes("symbols-resolve", "It recalled S/RES/1325 (2001) and resolution 2242 (2015).", "1325", "2001")
clashes("symbols-resolve", "It recalled resolutions 1820 (2008), 1888 (2008) and 2106 (2013).", "1888", "2008")
clashes(
  "symbols-resolve",
  "Resolution 8994 (2033) renewed the mandate.\n\nThe Council could retain resolution 8994 (2034).", // newer than the table
  "2034",
  "2033",
)
sitsTogether("It recalled resolution 1 373 (2001).") // torn
clashes("symbols-resolve", "The options stand in the Secretary-General’s report 2023/26 of January.", "2023/26")
clashes("symbols-resolve", "It recalled the statement of its President of 20 July 2000 (S/PRST/25).", "25", "S/PRST")
sitsTogether("The Council should retain resolutions 2640 (2022), 1325 (2000) and 8994 (2033).")
sitsTogether("The options stand in the report of the Secretary-General (S/2023/26), the annual report 2023/24 and report 2023/2024.")
sitsTogether("It recalled Economic and Social Council resolution 2023/26, General Assembly resolution 46/182 and S/PRST/2000/25.")

// Laws and decrees
clashes(
  "laws-are-of-one-kind",
  "In May the cabinet adopted a decree setting out the compensation of victims of torture.\n\nThe Council could urge the Government to apply the law on reparations.",
  "the law on reparations",
  "a decree",
)
clashes(
  "laws-are-of-one-kind",
  "A decree on the protection of witnesses was adopted.\n\nIt should apply the law on the protection of witnesses in all courts.",
)
sitsTogether(
  "Parliament passed a law on reparations. A decree on reparations is awaited.\n\nThe law on reparations and the decree on reparations matter.",
)
sitsTogether("There is no implementing decree. A decree on land was signed.\n\nThe Council could call for the law on land.")
sitsTogether("A decree on land was signed.\n\nThe Council could call for the law on reparations, and for law and order.")

// Names and kinds that are none
sitsTogether("The parties to the 8 April 2004 Lakes Ceasefire Agreement met.\n\nThe 9 November 2004 Tamar Security Protocol binds them.")
sitsTogether(
  "They recalled the 23 January 2014 Cessation of Hostilities Agreement and the Cessation of Hostilities Agreement of 23 January 2014.",
)
sitsTogether("The 2011 Tamar Agreement holds. The parties to the 2011 Agreement met.")
sitsTogether("The entities listed in the annex of this resolution, and individuals listed in the annex of this resolution, are barred.")
sitsTogether(
  "The Council created a panel for an initial period of 13 months.\n\nIt created a commission of inquiry for an initial period of 12 months.",
)
sitsTogether(
  "The Council welcomed the commitments by the Government of Norland to hold those responsible for violations to account.\n\nThe Government of Norland should bring perpetrators of abuses to justice.",
)

// Dates
clashes(
  "dates-agree",
  "Members asked how women will vote in the parliamentary election of 4 May 2031.\n\nThe ballots for the parliamentary election on 14 May 2031 are printed.",
  "parliamentary election on 14 May 2031",
  "parliamentary election of 4 May 2031",
)
clashes(
  "dates-agree",
  "Ms. Oru Tamsin was arrested at her home on 3 May 2022.\n\nSince the arrest of Ms. Oru Tamsin on 13 May 2022, no charge was brought.",
)
clashes(
  "dates-agree",
  "The mandate of UNMIN expires on 28 February 2031.\n\nThe mandate of UNMIN expires on 31 March 2031, and the Council could prolong it.",
)
clashes("dates-agree", "The Tamar Accord of 4 May 2021 created a forum.\n\nThe parties to the Tamar Accord of 14 May 2021 met.")
sitsTogether(
  "The parliamentary election of 4 May 2031 was postponed.\n\nThe parliamentary election is to be held on 14 May 2031 and is postponed again.",
)
sitsTogether("The presidential election of 4 May 2026 was calm.\n\nThe presidential election of 4 May 2031 will not be.")
sitsTogether("The Council adopted a statement on 4 May 2021.\n\nThe Council adopted a statement on 9 June 2021.")
sitsTogether("The Norland office was opened on 4 May 2021.\n\nThe Tamar shelter was opened on 9 June 2021.")
sitsTogether("The Tamar Accord of 4 May 2021 lapsed. The Tamar Accord of 9 June 2023 holds.")

sitsTogether(
  "The Council appointed Mr. Oru Tamsin of Norland to the Tamar Tribunal effective 4 May 2021.\n\nThe Council appointed Ms. Ida Renn of Sudland to the Tamar Tribunal effective 9 June 2021.",
)

// Counts
clashes(
  "counts-agree",
  "Only three legal clinics for survivors remain open in the uplands.\n\nThe Council could urge donors to fund the five legal clinics for survivors that remain open in the uplands.",
)
sitsTogether(
  "Three legal clinics for survivors are open in the uplands, and five more in the plain.\n\nThe other five legal clinics for survivors in the plain are full.",
)
sitsTogether("The Mission trained 40 judges on witnesses.\n\nThe 12 judges of the Court met.")
sitsTogether("There are nine shelters, of which three shelters for girls are full.\n\nThe nine shelters for girls are needed.")

// Trends
clashes(
  "claims-fit-figures",
  "The share of women in the National Police fell from 11.2 per cent in May to 9.8 per cent in June.\n\nI am encouraged by the growing share of women in the police.",
  "the growing share of women in the police",
)
sitsTogether(
  "The share of women in the National Police rose from 9.2 per cent in May to 9.8 per cent in June.\n\nI am encouraged by the growing share of women in the police.",
)
sitsTogether(
  "The number of women in the National Police fell from 112 in May to 98 in June.\n\nI am encouraged by the growing share of women in parliament.",
)

// Promises
clashes(
  "promises-are-kept",
  "On 1 March 2031 the Front undertook to name a focal point within 60 days; no name has been made public.",
  "no name has been made public",
)
clashes(
  "promises-are-kept",
  "The Minister undertook to open a unit in each command by 1 May 2031. None of the units had opened at the end of the reporting period.",
  "None of the units had opened",
)
sitsTogether("The Minister undertook to open a unit in each command by 1 December 2031. The units have yet to be named.") // there is time
sitsTogether("The Minister undertook to open a unit in each command by 1 May 2031. No journalist has been released.")
