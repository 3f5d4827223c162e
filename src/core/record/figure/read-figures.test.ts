import { expect, test } from "vitest"
import { NO_HINTS, splitPassages } from "../../passage/index.ts"
import { readFigures } from "./index.ts"

/** The figures of a text, each as "value unit". */
const figuresOf = (text: string): string[] =>
  readFigures(splitPassages({ text, mediaType: "text/plain", hints: NO_HINTS })).map(({ value, unit }) =>
    unit === undefined ? String(value) : `${value} ${unit}`,
  )

const reads = (text: string, ...expected: string[]) => {
  test(text, () => {
    expect(figuresOf(text)).toEqual(expected)
  })
}

// counts in digits and words
reads("The Mission verified 41 cases of abduction.", "41 cases")
reads("Four resolutions were adopted in that time.", "4 resolutions")
reads("It met a dozen women from the coast.", "12 women")
reads("Only one woman serves as mayor.", "1 woman")
reads("One hospital and two schools were looted.", "1 hospital", "2 schools")
reads("Another Soran journalist was detained in May.", "1 Soran journalist")
reads("The Office trained 76 female police officers and 12 prosecutors.", "76 female police officers", "12 prosecutors")
reads("It held 14 capacity-building workshops for 3,120 local officials.", "14 capacity-building workshops", "3120 local officials")
reads("Fighting displaced 1.4 million people.", "1400000 people")
reads("Some 12 000 families fled the delta.", "12000 families")
reads("There are 18 women's protection advisers in nine missions.", "18 women's protection advisers", "9 missions")
reads("The database lists 22 women human rights defenders.", "22 women human rights defenders")
reads("The Network has 41 UNRA/P members.", "41 UNRA/P members")
reads("It recorded 362 air and ground patrols.", "362 air and ground patrols")
reads("The Office documented 30 killings and injuries.", "30 killings and injuries")
reads("One Lake Peace Alliance (LPA) member was wounded.", "1 Lake Peace Alliance (LPA) member")
reads("Twenty-three survivors and five witnesses testified.", "23 survivors", "5 witnesses")
reads("Six out of the nine commissioners are men.", "6 commissioners", "9 commissioners")
reads("Three of its seven members resigned.", "3 members", "7 members")
reads("Two of the Ministry's 14 departments have gender focal points.", "2 departments", "14 departments")
reads("Women hold 31 of 250 seats.", "31 seats", "250 seats")
reads("Eleven of the survivors went home.", "11 survivors")
reads("More than 300 of them were children.", "> 300")
reads("Four more rapes were reported in Keld.", "4 rapes")
reads("A further 90 cases came from clinics.", "90 cases")
reads("Three other staff members were expelled.", "3 staff members")
reads("The board gave 15 women leaders a seat.", "15 women leaders")
reads("The next three elections will be held under the new law.", "3 elections")
reads("An 11-member commission was set up.", "11 members")
reads("The 250-seat Assembly has a three-phase plan.", "250 seats", "3 phases")
reads("The two-State solution and a three-pronged approach were discussed.")
reads("The case of the six teachers of Orma is pending.", "6 teachers")

// series, brackets, ellipses
reads("The Mission verified 50 cases (31 women, 12 girls and 7 boys).", "50 cases", "31 women", "12 girls", "7 boys")
reads("Of 60 complaints, 14 were withdrawn and 9 led to a trial.", "60 complaints", "14 complaints", "9 complaints")
reads("It attributed 40 incidents to the army, 22 to the Front and 6 to the police.", "40 incidents", "22 incidents", "6 incidents")
reads("Incidents took place in North Keld (14), Orma (9) and South Keld (3).", "14 incidents", "9 incidents", "3 incidents")
reads("Of the 30 delegates, 7 were women.", "30 delegates", "7 women")
reads("Nine women were arrested; five have since been released and four are still held.", "9 women", "5 women", "4 women")
reads("The Mission recorded 88 violations. Of the 88, the army was responsible for 51.", "88 violations", "88 violations", "51 violations")
reads("It verified 70 cases, compared with the 52 verified in 2022.", "70 cases", "52 cases")
reads("The strength of the police stood at 1,204.", "1204 strength")
reads(
  "As at 3 May, the number of civilian personnel stood at 2,110, including 512 women (24 per cent).",
  "2110 civilian personnel",
  "512 women",
  "24 percent",
)
reads("Twelve shelters exist: ten are full and one has been closed.", "12 shelters", "10 shelters", "1 shelters")
reads("It convened 16 participants (12 women) in Orma.", "16 participants", "12 women")
reads("Of the 48 officers, only one has been charged.", "48 officers", "1 officers")
reads("They asked for five seats and were given one.", "5 seats", "1 seats")
reads("Three villages applied for a grant and received one.", "3 villages")

// percentages
reads("Women make up 31.5 percent of the members of the Senate.", "31.5 percent")
reads("Only 4 per cent of mayors are women.", "4 percent")
reads("Turnout among women was 52% in 2021.", "52 percent")
reads("Women's share rose to 23 % last year.", "23 percent")
reads("Women's share rose to 23\u00a0% last year.", "23 percent")
reads("It fell by five percentage points.", "5 percentage points")
reads("Between 12 and 15 per cent of funds reach women.", "12-15 percent")
reads("It ranges from 18 to 30 percent.", "18-30 percent")
reads("The share rose from 12 per cent to 18 per cent.", "12 percent", "18 percent")
reads("Sixty-one per cent of the 120 respondents agreed.", "61 percent", "120 respondents")
reads("There was a 49 percent increase in reported cases.", "49 percent")
reads("The budget was cut by almost 20 per cent.", "< 20 percent")
reads("Forty-two (35 per cent) of the 120 judges are women.", "42 judges", "35 percent", "120 judges")

// thresholds and bounds
reads("The law reserves at least 30 percent of seats for women.", ">= 30 percent")
reads("The quota of 25 per cent was met.", "25 percent")
reads("The 40 percent quota applies.", "40 percent")
reads("No fewer than 12 advisers are needed.", ">= 12 advisers")
reads("Over 1,500 mediators were trained.", "> 1500 mediators")
reads("Upwards of 60 villages were burned.", "> 60 villages")
reads("Up to 15 women may be held there.", "<= 15 women")
reads("Fewer than 20 police stations have a women's desk.", "< 20 police stations")
reads("Nearly 6,300 families fled.", "< 6300 families")
reads("About 140 women took part.", "140 women")
reads("An estimated 5.2 million people need aid.", "5200000 people")
reads("One or more advisers should be posted.", ">= 1 advisers")
reads("As many as 90 people died.", "<= 90 people")
reads("In excess of 400 huts were razed.", "> 400 huts")
reads("Between 300 and 350 groups applied.", "300-350 groups")
reads("Clinics saw 25–30 survivors a week.", "25-30 survivors")

// fractions
reads("Over a quarter of its members are women.", "> 1/4 members")
reads("One in four girls is married early.", "1/4 girls")
reads("Two thirds of the centres are closed.", "2/3 centres")
reads("Half of the seats are vacant.", "1/2 seats")
reads("More than half the displaced are children.", "> 1/2")
reads("Less than a fifth had arrived by March.", "< 1/5")
reads("Almost a third found no shelter.", "< 1/3")
reads("Seven in ten households are led by women.", "7/10 households")
reads("Three-quarters of respondents feared reprisals.", "3/4 respondents")
reads("The Charter sets aside one-third of posts for women.", "1/3 posts")
reads("The second half of the year and the first quarter of 2024 were calm.")
reads("Nine regions out of 20 have adopted the plan.", "9 regions", "20 regions")

// ordinals
reads("It is the third national action plan on women and peace and security.", "3 national action plan")
reads("She is the fourth woman governor since independence.", "4 woman governor")
reads("The Group held its second meeting on Orma.", "2 meeting")
reads("Implementation of third National Action Plan goes on.", "3 National Action Plan")
reads("The seventh session was smaller than the sixth.", "7 session", "6 session")
reads("The trial was adjourned for the third time.", "3 time")
reads("First of all, the law must change.")
reads("First, women must be heard. Second, they must be safe.")
reads("The First Vice-President and the Third Committee met the first responders.")
reads("The vote first set for May should be listed first.")
reads("The Second World War ended.")
reads("Third parties and third countries took part at first hand.")
reads("A second shelter is planned in Keld.", "2 shelter")

// durations
reads("The case has been pending for over a decade.", "> 10 years")
reads("A three-year action plan was signed.", "3 years")
reads("Report within 60 days.", "60 days")
reads("The post has been vacant for 14 months.", "14 months")
reads("She was freed nine days later.", "9 days")
reads("Over the past two years, funds have shrunk.", "2 years")
reads("A full year has passed since then.", "1 years")
reads("The mandate was extended for a further six months.", "6 months")
reads("They were sentenced to 15 years' imprisonment.", "15 years")
reads("Survivors were aged from 7 to 35 years.", "7-35 years")
reads("A 16-year-old girl was abducted.", "16 years")
reads("Two decades of war ended.", "20 years")
reads("The talks lasted half a year.", "0.5 years")
reads("Reports are due every six months.", "6 months")
reads("Care must be given within 72 hours.", "72 hours")

// absences
reads("The draft has no explicit references to parity.", "0 explicit references")
reads("None of the nine governors is a woman.", "0 governors", "9 governors")
reads("Not one woman sits on the panel.", "0 woman")
reads("Not a single survivor has been paid.", "0 survivor")
reads("Not one of the 640 survivors has been paid.", "0 survivors", "640 survivors")
reads("The Front sent no woman to the talks.", "0 woman")
reads("No law in the country protects them.", "0 law")
reads("Survivors received no compensation.", "0 compensation")
reads("It chose 12 envoys, and the Front sent none.", "12 envoys", "0 envoys")
reads("It treated 20 women; none of them had complained.", "20 women", "0 women")
reads("No new date has been set and no reply was given.")
reads("There is no doubt that no one was told.")
reads("There can be no amnesty for such crimes.")
reads("The Mission has no access and made no headway.")
reads("No progress was made, and no longer is any expected.")
reads("None may be cited as a position of the Group.")

// vague quantities
reads("Several options were set out.", "several options")
reads("An adequate number of advisers should be recruited.", "adequate number advisers")
reads("A number of organizations have closed.", "number organizations")
reads("Only a handful have been promoted.", "a handful")
reads("Scores of women fled.", "scores women")
reads("Hundreds of families were driven out.", "hundreds families")
reads("Tens of thousands of people are displaced.", "tens of thousands people")
reads("Hardly any list is headed by a woman.", "hardly any list")
reads("Many shelters have shut.", "many shelters")
reads("Most countries have a plan.", "most countries")
reads("How many women were killed, and are there too few judges?")
reads("The most vulnerable women bear most of it.")
reads("High numbers of widows arrived.", "high numbers widows")
reads("Members raised some concerns, and at some point left.", "some concerns")

// multiples and frequencies
reads("The number has more than doubled.", "> 2 times")
reads("The hearing was put off four times.", "4 times")
reads("Temperatures rise 1.5 times faster there.", "1.5 times")
reads("She was twice warned.", "2 times")

// money
reads("Donors pledged $2.3 million.", "2300000 dollars")
reads("The Fund holds US$ 0.9 million.", "900000 US dollars")
reads("It needs €6 million and CFAF 300 million.", "6000000 euros", "300000000 CFA francs")
reads("It costs 4 million US dollars.", "4000000 US dollars")
reads("The General Assembly appropriated $1,237,887,300.", "1237887300 dollars")

// what is no figure
reads("On 28 March 2023 the Council met.")
reads("Resolutions 1325 (2000), 1820 (2008) and 1888 (2009) apply.")
reads("See paragraphs 16 to 18, article 14, and table 3 of annex II.")
reads("Act No. 17 of 2019, Law 052 and Decree-Law 114 are in force.")
reads("Call 116 or dial 7007; the room is S-2727.")
reads("The 2030 Agenda, the Group of 77 and the G5 Sahel were named.")
reads("For the fiscal year 2024/25, see S/2024/1871 and A/78/1.")
reads("The plan (2019-2023) was drafted in the 1990s.")
reads("The road closes at 4 p.m. and opens at 06:30.")
reads("One of the founders said that no one knew, and one must ask.")
reads("The most recent one was better than the previous one.")
reads("They met one another one by one at one-stop centres.")
reads("The COVID-19 pandemic and the M23 advance were raised.")
reads("Chapter VII, SDG 5, Area 2 and phase 3 were mentioned.")
reads("In Conference Room 7 they discussed option 2 and pillar 1.")
reads("They bore the marks.1 It was late.")
reads("Since 2019 and until 2021, little changed.")
reads("See note 4, p. 12, of document S/RES/2242 (2015).")
reads("The 2020 National Dialogue and the 2015 talks failed.")
reads("The 360-degree evaluation came at once.")

// ages, fates, respective counts, unusual shares
reads("Fifteen of them were under the age of 25.", "15", "25 years")
reads("Clashes left 37 killed, 19 injured and over 16,000 displaced.", "37 killed", "19 injured", "> 16000 displaced")
reads("It recorded 50 official and 22 unofficial detention facilities.", "50 detention facilities", "22 unofficial detention facilities")
reads("In 2021 and 2022, respectively, 14 and 19 women were appointed.", "14 women", "19 women")
reads("The parties won 12, 9 and 4 seats.", "12 seats", "9 seats", "4 seats")
reads("Two out of every three displaced women fled twice.", "2/3 displaced women", "2 times")
reads("Every third household is led by a woman.", "1/3 household")
reads("It passed by a two-thirds majority.", "2/3 majority")
reads("Only one of the 12 secretaries is a woman.", "1 secretaries", "12 secretaries")
reads("Women make up 12 of 60 in the lower house.", "12 women", "60 women")
reads("It should rise from 10 to 30 per cent.", "10 percent", "30 percent")
reads("The plan costs $14 million over five years.", "14000000 dollars", "5 years")
reads("The 5+5 Joint Military Commission and the 444th Brigade met.")
reads("The 103-Zombies gang was named.")
reads("The figure was 15 % lower than the 400 of 2022.", "15 percent")
reads("Since then it adopted one resolution, 2988 (2024).", "1 resolution")
reads("How many women sit there?\n\nA: Seven. Five were named by the guilds.", "7 women", "5 women")

type Field = "period" | "status" | "population" | "change" | "printed"

/** One field of each figure of a text, as printed in the record; "-" where it is absent. */
const says = (field: Field, text: string, ...expected: string[]) => {
  test(`${field}: ${text}`, () => {
    const figures = readFigures(splitPassages({ text, mediaType: "text/plain", hints: NO_HINTS }))
    const value = (figure: (typeof figures)[number]) =>
      field === "printed"
        ? figure.printed.exact
        : field === "change"
          ? figure.change && `${figure.change.direction} ${figure.change.since ?? "-"}`
          : figure[field]
    expect(figures.map((figure) => value(figure) ?? "-")).toEqual(expected)
  })
}

// the period is that of the figure's own sentence
says("period", "In 2022, 92 per cent of survivors saw nobody, while 42 per cent saw a nurse.", "2022", "2022")
says("period", "Women held 12 seats in 2018.", "2018")
says("period", "As at 31 May, they held 62 of the 180 seats.", "--05-31", "--05-31")
says("period", "As of 30 June 2024, 400 women were held.", "2024-06-30")
says(
  "period",
  "The Mission verified 44 cases between 1 July 2024 and 31 March 2025: 31 women and 13 girls.",
  "2024-07-01/2025-03-31",
  "2024-07-01/2025-03-31",
  "2024-07-01/2025-03-31",
)
says("period", "In 2023 it verified 70 cases, compared with the 52 verified in 2022.", "2023", "2022")
says("period", "In 2023 there were 70 cases, against 52 in the year before.", "2023", "-")
says("period", "Women hold 14 seats (12 percent, down from 19% in 2019).", "-", "-", "2019")
says("period", "The Fund has made 340 loans since 2021.", "2021/..")
says("period", "The Accord of 3 May 2019 set up two commissions.", "-")
says("period", "On 3 May 2024 they agreed to report within 30 days.", "-")
says("period", "The 2020 review lists four gaps.", "-")

// words of status are never upgraded
says("status", "The Mission verified 44 cases affecting 30 women.", "verified", "verified")
says("status", "Clinics reported 90 cases.", "reported")
says("status", "Local groups documented 90 cases.", "reported")
says("status", "The United Nations documented 90 cases.", "verified")
says("status", "The Front alleges that 200 people died.", "alleged")
says("status", "Some 64 women are reportedly held.", "reported")
says(
  "status",
  "The authorities maintain that 41 people died, while groups allege that 90 did; the Mission could verify 52.",
  "reported",
  "alleged",
  "verified",
)
says("status", "An estimated 6.1 million people are at risk.", "assessed")
says("status", "It received 26 reports of rape, of which it could verify 11.", "reported", "verified")
says("status", "The Mission was unable to verify 12 cases.", "stated")
says("status", "The Act requires that women make up at least 30 per cent of candidates.", "law")
says("status", "Observers have called for a quota of at least 40 per cent.", "planned")
says("status", "The plan, which requires new money, was only 31 per cent funded.", "stated")
says("status", "The Council should appoint 12 advisers.", "planned")
says("status", "The Secretary-General issued 15 previous reports on 63 parties.", "stated", "stated")

says("change", "There was an increase of 37 per cent since 2021.", "increase 2021")
says("change", "Compared to 2021, 2022 saw a 49 percent increase in cases.", "increase 2021")
says("change", "Complaints have fallen by 12 percent since the armistice.", "decrease the armistice")
says("change", "Women hold 12 percent, down from 19% in 2019.", "decrease 2019", "-")
says("change", "Women hold 12 percent.", "-")

says("population", "Women make up 9 per cent of the members of the Senate.", "the members of the Senate")
says("population", "The Mission released 20 women from the camps.", "from the camps")
says("printed", "Over 1.4 million people fled; none of them came back.", "1.4 million", "none")

// a share said of one, a single thing, a rate without its noun, a half lost
reads("One household in five lost its land.", "1/5 household")
reads("Just one mayor in twelve is a woman.", "1/12 mayor")
reads("One clinic in three provinces was shelled.", "1 clinic", "3 provinces")
reads("The Mission has a single gender adviser.", "1 gender adviser")
reads("There is a single framework for this, and many a single mother.")
reads("The force ran 30 patrols in May, up from nine a week in April.", "30 patrols", "9 patrols")
reads("Funding fell by half.", "1/2")
