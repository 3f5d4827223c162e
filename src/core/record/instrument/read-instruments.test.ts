import fc from "fast-check"
import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { anchorHolds } from "../../text/index.ts"
import { readInstruments } from "./index.ts"

const paperOf = (text: string) => splitPassages({ text, mediaType: "text/plain" })
const rowsOf = (text: string) => readInstruments({ ...paperOf(text), language: "en" })

/** The rows of a paper of one paragraph as "kind | name | number or symbol | date"; what is absent is left out. */
const names = (text: string, ...expected: string[]) =>
  test(text, () =>
    expect(
      rowsOf(text).map(({ kind, name, symbol, date }) =>
        [kind, name, symbol && (symbol.normal ?? symbol.printed), date].filter(Boolean).join(" | "),
      ),
    ).toEqual(expected),
  )
const namesNone = (text: string) => names(text)

// resolutions, statements and documents, by number or symbol
names("In resolution 2719 (2023) the Council spoke of funding.", "resolution | resolution 2719 (2023) | S/RES/2719 (2023) | 2023")
names(
  "It recalls resolutions 1612 (2005), 1882 (2009) and 2427 (2018).",
  "resolution | resolution 1612 (2005) | S/RES/1612 (2005) | 2005",
  "resolution | resolution 1882 (2009) | S/RES/1882 (2009) | 2009",
  "resolution | resolution 2427 (2018) | S/RES/2427 (2018) | 2018",
)
names(
  "Resolution 1325 (2000) came first. Resolution 1325 is the one that all cite.",
  "resolution | Resolution 1325 (2000) | S/RES/1325 (2000) | 2000",
)
names("The Council adopted one resolution on Norland, 2801 (2025).", "resolution | one resolution on Norland | S/RES/2801 (2025)")
names("The Council adopted five resolutions on Norland.", "resolution | five resolutions on Norland")
names("The next resolution on Norland should say so.", "resolution | next resolution on Norland")
names("A presidential statement, S/PRST/2025/3, followed.", "presidential-statement | presidential statement | S/PRST/2025/3")
names("The figures stand in document S/2025/77 and in A/79/181.", "report | S/2025/77 | S/2025/77", "report | A/79/181 | A/79/181")

// laws and decrees
names(
  "Law No. 21 of 2018 on quotas is not applied. Law No. 21 has no budget.",
  "law | Law No. 21 of 2018 on quotas | Law No. 21 of 2018 | 2018",
)
names("Parliament passed the Land and Housing Act (Act No. 9).", "law | Land and Housing Act (Act No. 9) | Act No. 9")
names("Act No. 4, commonly called the Quota Act, is in force. The Quota Act binds all.", "law | Act No. 4 | Act No. 4")
names("Adopt a law on domestic violence and amend the nationality law.", "law | law on domestic violence", "law | nationality law")
names("A decree of 3 May 2024 named the judges. The decree was not published.", "decree | decree of 3 May 2024 | 2024-05-03")
names("There is no implementing decree. The decree on shelters is awaited.", "decree | implementing decree")
names("The new draft constitution is silent. The draft constitution goes to a vote.", "constitution | new draft constitution")
names("Executive Order No. 12 lifts the curfew.", "decree | Executive Order No. 12 | Order No. 12")

// agreements
names(
  "The Ostrava Accord of 2 June 2021 holds. The parties to the Accord met; the March Truce does not.",
  "agreement | Ostrava Accord of 2 June 2021 | 2021-06-02",
  "agreement | March Truce",
)
names("The Peace Agreement Monitoring Committee met.")
names("They signed a joint communiqué with the Mission. The communiqué is public.", "communique | joint communiqué with the Mission")
names("In a unilateral undertaking it renounced the use of children.", "other | unilateral undertaking")
names("The Maputo Protocol is in force.", "agreement | Maputo Protocol")
names(
  "Both ratified the Convention on the Elimination of All Forms of Discrimination against Women.",
  "agreement | Convention on the Elimination of All Forms of Discrimination against Women",
)

// plans
names(
  "The second national action plan on women and peace and security lapsed. A third national action plan on WPS is being drafted. The third plan has no budget.",
  "plan | second national action plan on women and peace and security",
  "plan | third national action plan on WPS",
)
names("The Commission published an electoral calendar.", "plan | electoral calendar")
names("A road map for the reform of the police was agreed.", "plan | road map for the reform of the police")

names(
  "Neither signed the action plan of May. The first national action plan lapsed. Donors fund the second national action plan.",
  "plan | action plan of May | --05",
  "plan | first national action plan",
  "plan | second national action plan",
)

// mandates, regimes and proceedings
names("The mandate of the Mission ends soon. Renew the mandate of UNMIN for a year.", "other | mandate of UNMIN")
names(
  "Add a criterion to the sanctions regime set up by resolution 2653 (2022).",
  "other | sanctions regime",
  "resolution | resolution 2653 (2022) | S/RES/2653 (2022) | 2022",
)
names("The inquiry into the killings at Kesh goes on.", "other | inquiry into the killings at Kesh")
names("The case of the six nurses is pending before the court.", "other | case of the six nurses")

// reports
names("In his next report the Secretary-General should say so.", "report | his next report")
names("The Panel of Experts’ final report names two.", "report | Panel of Experts’ final report")
names("See the annual report of the Secretary-General on children.", "report | annual report of the Secretary-General on children")
names("By letter of 4 March the Minister replied.", "other | letter of 4 March | --03-04")

names("The Council could ask for it in his report due in November 2031.", "report | his report | 2031-11")
names("The Congress signed a deed of commitment on sexual violence.", "other | deed of commitment on sexual violence")

// what is no instrument
namesNone("There are reports of rape, and the rule of law is weak.")
namesNone("Violations of international humanitarian law continued under martial law.")
namesNone("The parties plan to meet, and act on what was agreed.")
namesNone("Members asked for the plans of the United Nations to address this.")
namesNone("An act of violence was reported to law enforcement.")
namesNone("The Commission of Inquiry on Norland met the Ministry of Law and Order.")
namesNone("She was appointed by decree in a calendar year.")
namesNone("The Mission verified 44 cases of sexual violence; the court decided 54 cases.")
namesNone("The present letter and its annex are a document of the Council. This report covers May.")
namesNone("The resolution of conflicts needs women.")

test("a heading only announces: running text goes before it", () => {
  const [row] = rowsOf(
    "Violations of the status-of-forces agreement\n\nThe Mission recorded 12 breaches of the status-of-forces agreement in May.\n",
  )
  expect(row?.anchor.start).toBeGreaterThan(45)
})

test("on noise, reading is total, anchors hold, and reading twice is equal", () => {
  const word = fc.constantFrom(
    "the",
    "law",
    "No.",
    "8",
    "of",
    "2021",
    "Accord",
    "(",
    ")",
    "Act",
    "plan",
    "next",
    "report",
    "on",
    "women",
    ",",
    "and",
    ".",
    "mandate",
    "resolution",
    "2640 (2022)",
    "S/2024/1",
    "third",
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(" ")
      const rows = rowsOf(text)
      expect(rows.every(({ anchor }) => anchorHolds(text, anchor))).toBe(true)
      expect(rowsOf(text)).toEqual(rows)
    }),
  )
})

test("every place that names an instrument stands in its row, with the names that stand there", () => {
  const [law, resolution] = rowsOf(
    "Law No. 8 of 2021 on reparations came late. Law No. 8 has no fund. The law is silent on camps. Resolution 2801 (2025) notes it. Resolution 2801 (2025) does no more.",
  )
  expect(law?.mentions.map(({ exact }) => exact)).toEqual(["Law No. 8 of 2021 on reparations", "Law No. 8", "law"])
  expect(law?.aliases).toEqual(["Law No. 8"])
  expect(resolution?.mentions).toHaveLength(2)
  expect(resolution?.aliases).toEqual([])
})
