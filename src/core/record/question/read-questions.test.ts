import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { readQuestions } from "./read-questions.ts"

const read = (text: string) =>
  readQuestions(splitPassages({ text, mediaType: "text/markdown" }), []).map(({ anchor, kind, asker }) => ({
    words: anchor.clean ?? anchor.exact,
    kind,
    as: asker.as,
    by: asker.anchor?.exact,
  }))

const KIND = { "?": "question", "!": "request", "+": "need" } as const
/** What a paragraph under "Questions from members" asks: "?" before a question, "!" before a request, "+" before a need. */
const asks = (paragraph: string, ...expected: string[]) => {
  test(paragraph, () => {
    expect(
      read(`## Questions from members\n\n${paragraph}\n`).map(
        ({ words, kind }) => `${Object.entries(KIND).find(([, name]) => name === kind)?.[0] ?? ""} ${words}`,
      ),
    ).toEqual(expected)
  })
}
/** Who asks, of a paragraph with one question or several. */
const asker = (paragraph: string, ...expected: (readonly [as: string, by: string | undefined])[]) => {
  test(`who asks: ${paragraph}`, () => {
    expect(read(`## Questions raised\n\n${paragraph}\n`).map(({ as, by }) => [as, by])).toEqual(expected)
  })
}
/** A whole paper, with its headings. */
const paper = (text: string, ...expected: string[]) => {
  test(text, () => {
    expect(read(text).map(({ words }) => words)).toEqual(expected)
  })
}

// verbs that ask
asks("Council members asked about the status of the national action plan.", "? the status of the national action plan")
asks("Members enquired whether the gender adviser had taken up her post.", "? whether the gender adviser had taken up her post")
asks(
  "Several delegations inquired into which provinces the shelters were in and who ran them.",
  "? which provinces the shelters were in and who ran them",
)
asks("One delegation wished to know why the bill had been withdrawn.", "? why the bill had been withdrawn")
asks("Experts wanted to hear more about the women's caucus.", "? the women's caucus")
asks("They would like to know how many girls had left the camps.", "? how many girls had left the camps")
asks("Some members wondered how the fund would be filled.", "? how the fund would be filled")
asks("Members sought clarification on the mandate of the commission.", "? the mandate of the commission")
asks("Members requested information on the trials in Ostovar.", "? the trials in Ostovar")
asks(
  "A delegation requested an update on the peace talks and on the vacancy in the Office.",
  "? the peace talks",
  "? the vacancy in the Office",
)
asks(
  "Members raised several questions regarding quotas and whether the courts enforce them.",
  "? quotas",
  "? whether the courts enforce them",
)
asks("Other questions focused on the return of displaced women to Belmarra.", "? the return of displaced women to Belmarra")
asks(
  "Further questions concerned the funding of clinics and the number of doctors in them.",
  "? the funding of clinics",
  "? the number of doctors in them",
)
asks("Questions were also raised about the safety of women's rights defenders.", "? the safety of women's rights defenders")
asks("Interest was expressed in the work of the mediators' network.", "? the work of the mediators' network")
asks("A question on the fate of three teachers held in Dorn was left unanswered.", "? the fate of three teachers held in Dorn")
asks("It was also asked whether the force would leave before the vote.", "? whether the force would leave before the vote")
asks("Clarification was sought as to who commanded the unit.", "? who commanded the unit")
asks("The Special Representative was asked about her talks with the armed groups.", "? her talks with the armed groups")
asks("Members asked the Special Representative whether the ceasefire held.", "? whether the ceasefire held")
asks("Members asked UN-Women for its views on the draft constitution.", "? the draft constitution")
asks(
  "One member asked the briefers to elaborate on the link between drought and early marriage.",
  "? the link between drought and early marriage",
)
asks("Members were interested in how local truces had been reached.", "? how local truces had been reached")
asks("Members would welcome details of the reparations scheme.", "? details of the reparations scheme")
asks("Council members raised the question of impunity in the eastern districts.", "? impunity in the eastern districts")
asks(
  "Members asked what had become of the two reports and what the Council could do to have them published.",
  "? what had become of the two reports",
  "? what the Council could do to have them published",
)
asks("Members queried the absence of women from the ceasefire committee.", "? the absence of women from the ceasefire committee")

// requests
asks("Members requested that the next report list the parties by name.", "! that the next report list the parties by name")
asks(
  "One member asked that figures be given by age, and that they be published.",
  "! that figures be given by age",
  "! that they be published",
)
asks("Members asked for recommendations on how to protect witnesses.", "! recommendations on how to protect witnesses")
asks(
  "Members asked for closer coordination between the Mission and the country team.",
  "! closer coordination between the Mission and the country team",
)
asks("A member asked the Mission to share its map of checkpoints.", "! to share its map of checkpoints")
asks("Several members called for the immediate release of the activists.", "! the immediate release of the activists")
asks(
  "Members urged the Office to fill the posts of women's protection advisers.",
  "! the Office to fill the posts of women's protection advisers",
)
asks("Two experts suggested that the Group visit Karsk.", "! that the Group visit Karsk")
asks(
  "It was suggested that the summary be shared with the Sanctions Committee.",
  "! that the summary be shared with the Sanctions Committee",
)
asks("One member requested a list of the closed schools.", "! a list of the closed schools")

// needs
asks("Members stressed the need for a survivor-centred approach.", "+ the need for a survivor-centred approach")
asks("They underlined the importance of women's part in the talks.", "+ the importance of women's part in the talks")
asks(
  "Delegations raised the need to fund the hotline, and the urgency of reopening the road.",
  "+ the need to fund the hotline",
  "+ the urgency of reopening the road",
)
asks("The need for more women interpreters was also stressed.", "+ The need for more women interpreters")
asks("Members emphasised how important it was to keep the field offices.", "+ how important it was to keep the field offices")
asks("One member insisted that survivors must have a say.", "+ that survivors must have a say")
asks(
  "Members highlighted the need for data on displaced women as well as the need for a census.",
  "+ the need for data on displaced women",
  "+ the need for a census",
)

// several in one sentence
asks(
  "Members asked about the progress of the reform of the police, the number of women recruited and what was being done to keep them; they also wished to know whether the academy in Ruhn had reopened.",
  "? the progress of the reform of the police",
  "? the number of women recruited",
  "? what was being done to keep them",
  "? whether the academy in Ruhn had reopened",
)
asks(
  "Members requested information on the trials, sought clarification on the role of the military courts, and stressed the importance of legal aid.",
  "? the trials",
  "? the role of the military courts",
  "+ the importance of legal aid",
)
asks("Members thanked the briefers and asked how the Council could best support them.", "? how the Council could best support them")
asks("Members welcomed the quota but enquired why it was not applied in the south.", "? why it was not applied in the south")
asks(
  "Members asked about: (a) the mandate of the envoy; (b) her access to the camps; and (c) whether she would meet women's groups.",
  "? the mandate of the envoy",
  "? her access to the camps",
  "? whether she would meet women's groups",
)
asks(
  "One member asked how many shelters were open; another, whether they were full; and a third wanted to know who paid for them.",
  "? how many shelters were open",
  "? whether they were full",
  "? who paid for them",
)
asks(
  "Members asked for an overview of the humanitarian situation, and for suggestions to strengthen resolution 2999 (2024).",
  "? an overview of the humanitarian situation",
  "! suggestions to strengthen resolution 2999 (2024)",
)
asks(
  "Members asked about the impact of the sanctions on women traders and on prices.",
  "? the impact of the sanctions on women traders and on prices",
)

// direct questions
asks("How many women sit on the board? Who chose them?", "? How many women sit on the board?", "? Who chose them?")
asks(
  "Two members put the following questions. When will the camps close, and what will become of the families in them?",
  "? When will the camps close",
  "? what will become of the families in them?",
)
asks("Could the next report name the officers concerned?", "! Could the next report name the officers concerned?")
asks("Finally, what of the land reform?", "? what of the land reform?")

// no questions
asks("Members thanked the briefers for their frank account.")
asks("Members welcomed the appointment of a woman as prosecutor.")
asks("Members expressed concern at the attacks on health workers.")
asks("The Special Representative replied that the force would stay until June.")
asks("At the previous meeting, members had asked for a timeline.")
asks("In 2021, members had been told that the plan was funded.")
asks("The Government asked for more time.")
asks("The Mission requested helicopters from the troop contributors.")
asks("She had been asked to leave the country.")
asks("Members could ask the Office for a list.")
asks("Women's groups called for a ceasefire.")
asks("The authorities were asked to open an inquiry.", "! to open an inquiry")
asks("Members noted that 12 women had been elected.")
asks("Members raised concerns about the closure of the border.")
asks("The Co-Chairs thanked all participants.")
asks("Both delegations recalled resolution 1325 (2000).")

// who asks
asker("One Council member asked what the plan cost.", ["one-member", "One Council member"])
asker("A delegation asked what the plan cost.", ["one-member", "A delegation"])
asker("One of them, recalling resolution 1889 (2009), asked what the plan cost.", ["one-member", "One of them"])
asker("Two members asked what the plan cost.", ["members", "Two members"])
asker("A number of delegations asked what the plan cost.", ["members", "A number of delegations"])
asker("Members of the Security Council also asked what the plan cost.", ["members", "Members of the Security Council"])
asker("Several asked what the plan cost; others wondered who would pay.", ["members", "Several"], ["members", "others"])
asker("Ruritania asked what the plan cost.", ["named", "Ruritania"])
asker("The representative of Ruritania asked what the plan cost.", ["named", "The representative of Ruritania"])
asker("One member asked what the plan cost. She also wondered who would pay.", ["one-member", "One member"], ["one-member", "She"])
asker("It was asked what the plan cost.", ["members", undefined])
asker("Another member, seconded by two others, asked what the plan cost.", ["one-member", "Another member"])
asker("Some members asked what the plan cost and stressed the need for thrift.", ["members", "Some members"], ["members", "Some members"])

// lists
paper(
  "## Questions from Council members\n\nMembers asked about:\n\n- the status of the truce;\n- how aid reaches Sarn;\n- women's access to courts, and the cost of going to law.\n",
  "the status of the truce",
  "how aid reaches Sarn",
  "women's access to courts",
  "the cost of going to law",
)
paper(
  "## Discussion\n\nThe following questions were raised:\n\n1. What is being done for widows?\n2. Is the hotline open at night?\n",
  "What is being done for widows?",
  "Is the hotline open at night?",
)
paper(
  "## Questions raised by members\n\n- Status of the strategy for returnees\n- Whether the law has been published\n",
  "Status of the strategy for returnees",
  "Whether the law has been published",
)
paper(
  "## Questions and answers\n\n**Q:** How many posts are vacant?\n\n**A:** Six of nine.\n\n**Q (one member):** Who will fill them?\n\nNo reply was given.\n",
  "How many posts are vacant?",
  "Who will fill them?",
)
paper("## Q&A\n\nQ1. Where do the families go? A1. To cousins.\n\nQ2. Who feeds them?\n", "Where do the families go?", "Who feeds them?")
paper("## Exchange of views\n\nThe Head of Office said that the school was open. Members asked who taught there.\n", "who taught there")
paper(
  "# Summary of the meeting on Karsk\n\nAfter the briefing, Council members asked whether the road was safe. They were also interested in the state of the bridges.\n",
  "whether the road was safe",
  "the state of the bridges",
)
paper(
  "## Questions\n\nMembers asked who paid.\n\n## Main points\n\n- The parties asked for talks.\n- Women asked whether they would be heard.\n",
  "who paid",
)

// papers that are of no meeting
paper(
  "# Report of the Secretary-General\n\n12. Women's groups asked for seats at the table. Participants stressed the need for quotas. The Government requested support for the census.\n",
)
paper(
  "# Report of the Secretary-General\n\n13. Members of the Transitional Assembly called for an inquiry and asked the Minister to appear before them.\n",
)
paper(
  "# Report of the Secretary-General\n\n14. In March, several Member States urged the parties to talk. The Council requested me to report every 90 days.\n",
)
paper("# Action points\n\nThe Security Council should ask what became of the inquiry. Why does nobody listen?\n")
paper(
  "# Report\n\n15. My Special Representative was asked to mediate. Investigators questioned two officers. Questions remain about the chain of command.\n",
)

// further styles of telling
asks(
  "The main questions asked by Council members were related to the status of the transition, the obstacles that women face as voters, and the kind of support that the mission gives.",
  "? the status of the transition",
  "? the obstacles that women face as voters",
  "? the kind of support that the mission gives",
)
asks(
  "Many questions focused on violence in the camps: whether patrols had resumed, how many cases had been reported and what kept survivors away.",
  "? whether patrols had resumed",
  "? how many cases had been reported",
  "? what kept survivors away",
)
asks(
  "Members showed interest in good practices from other missions and in the possible role of regional bodies.",
  "? good practices from other missions",
  "? the possible role of regional bodies",
)
asks(
  "There were also questions regarding the mental health of girls, the increase in child marriage, and the availability of services in rural areas.",
  "? the mental health of girls",
  "? the increase in child marriage",
  "? the availability of services in rural areas",
)
asks(
  "Members stressed the importance of a united Council, of regular briefings by women from Ostovar, and of clear language in the mandate.",
  "+ the importance of a united Council",
  "+ regular briefings by women from Ostovar",
  "+ clear language in the mandate",
)
asks(
  "Council members posed questions on the following issues: the number of women monitors; violence in the camps; and how drought affects herders.",
  "? the number of women monitors",
  "? violence in the camps",
  "? how drought affects herders",
)
asks(
  "Questions were put on (i) the vetting of the forces, (ii) the number of women in them and (iii) the complaints desk.",
  "? the vetting of the forces",
  "? the number of women in them",
  "? the complaints desk",
)
asks(
  "One delegation wished to be told whether the dam commission had met and, if not, what stood in its way.",
  "? whether the dam commission had met",
  "? if not, what stood in its way",
)
asks("The question was also raised of whether the islands should have a police force.", "? whether the islands should have a police force")
asks(
  "Members sought assurances that the post would be kept, and an explanation for the delay in the inquiry.",
  "! assurances that the post would be kept",
  "? an explanation for the delay in the inquiry",
)
asks("Asked about the dam, Ms. Tarr said that no woman had been consulted.", "? the dam")
asks("Replying to a query as to whether the camp would be moved, the envoy promised a written answer.", "? whether the camp would be moved")
asks("In response to the worsening situation, the Mission closed two offices.")
asks("Nobody asked about the budget.")
asks("Two members recalled that in 2021 they had asked for a list of detainees.")
paper(
  "# Informal Expert Group: meeting on the Vesper Coast\n\n**Questions.** Members wanted to know about: progress in freeing girls; and why the shelter had closed. The importance of having women in the talks was emphasized.\n\n**Answers.** The Office said that 12 girls had been freed.\n",
  "progress in freeing girls",
  "why the shelter had closed",
  "The importance of having women in the talks",
)
paper(
  "# Arria-formula meeting on Belmarra: summary\n\nFive members took the floor. One asked how the truce was watched and by whom; a second, how many of the monitors were women. The delegation of Merune called for the reopening of the crossing.\n",
  "how the truce was watched and by whom",
  "how many of the monitors were women",
  "the reopening of the crossing",
)
paper(
  "## Discussion\n\nMembers raised the following questions and points:\n\n- How will rights defenders be kept safe?\n- The need to include women in the border commission.\n- Some members welcomed the release of the teachers.\n- They deplored the killing of two midwives.\n",
  "How will rights defenders be kept safe?",
  "The need to include women in the border commission",
)
paper(
  "## Questions and answers\n\n| Asked by | Question | Answer |\n| --- | --- | --- |\n| One member | Whether the hotline reaches the valleys | Not yet. |\n",
  "Whether the hotline reaches the valleys",
)

// what one wishes to see, and hears with interest
asks(
  "Several delegations emphasized the importance of legal aid, and one delegation wished to see data by district in the next report.",
  "+ the importance of legal aid",
  "? data by district in the next report",
)
asks("One expert was interested in hearing how many of the mayors had resigned.", "? how many of the mayors had resigned")

// a question put straight out is two where its verb stands before its subject twice
asks("Q: Have the nurses been found, and is an inquiry under way?", "? Have the nurses been found", "? is an inquiry under way?")
asks("Q: What has the Mission done and will it stay?", "? What has the Mission done", "? will it stay?")
asks("Q: Have the nurses been found and brought home?", "? Have the nurses been found and brought home?")

// questions as a list behind "What members asked:", a theme before its questions, members that are named
paper(
  "# Summary of the meeting on Norland\n\n## Prisons\n\nWhat members asked:\n\n- Who guards the women?\n- Whether the nurses are paid.\n- For the Mission to send a doctor.\n\nWhat they heard: the army guards them.\n",
  "Who guards the women?",
  "Whether the nurses are paid",
  "For the Mission to send a doctor",
)
asks(
  "On the courts: whether the bench sits; what has become of the case against the two majors.",
  "? whether the bench sits",
  "? what has become of the case against the two majors",
)
paper(
  "# Summary of the meeting on Norland\n\n5. The representative of Ghana asked whether the bench sat. Chile and the Republic of Korea asked how the nurses were paid.\n",
  "whether the bench sat",
  "how the nurses were paid",
)
paper("# Report on Norland\n\n5. The representative of the Front asked whether the bench sat. Norland asked how the nurses were paid.\n")
