import fc from "fast-check"
import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { anchorHolds } from "../../text/index.ts"
import { readFootnotes } from "../footnote/index.ts"
import { provenanceLine, readRecommendations, type Recommendation } from "./index.ts"

const read = (text: string): readonly Recommendation[] => {
  const paper = splitPassages({ text, mediaType: "text/markdown" })
  return readRecommendations(paper, readFootnotes(paper))
}

/** What a paper recommends, one line for each: position, then each ask as "who: what". */
const lines = (text: string): readonly string[] =>
  read(text).map(({ position, asks }) => [position, ...asks.map(({ addressee, action }) => `${addressee ?? "-"}: ${action}`)].join(" | "))

const lists = (name: string, text: string, ...expected: readonly string[]) => {
  test(name, () => {
    expect(lines(text)).toEqual(expected)
  })
}

lists(
  "a list under a heading, with the sentences that open and close it",
  `# Meeting on Tarsis

Members were told that the register should be open. I was told so too.

## Recommendations

The following recommendations were made by UN-Women.

In the talks on the renewal, the Security Council should keep paragraph 9 of resolution 3100 (2024) and consider the following additions:

- Urge the Government to publish the register and to pay the first claims.
- Welcome the new shelter law.
- Ensure the recruitment of women interpreters.
- Renew the panel's mandate.

In addition, members of the Security Council could ask the Mission for its count of women in custody.

## Next steps

The Co-Chairs should write to the Mission.`,
  "frame | Security Council: keep paragraph 9 of resolution 3100 (2024)",
  "item | Government: publish the register | Government: pay the first claims",
  "item",
  "item | -: Ensure the recruitment of women interpreters",
  "item | Security Council: Renew the panel's mandate",
  "frame | Mission: its count of women in custody",
)

lists(
  "lists outside any section, opened by who should act",
  `# Action points: Tarsis

Women hold 4 of 60 seats. No one should take this number for the whole truth.

**The Security Council should:**

- **Keep the mission.** Extend its mandate for a year.
- **Open the talks:**
    - call on the parties to seat women at the table;
    - request the Envoy to report on them each month.

**Council members should also:**

- Visit the women's prison. Its inmates must be heard.

The coalition met on Tuesday.`,
  "item | Security Council: Extend its mandate for a year",
  "item | parties: seat women at the table",
  "item | Envoy: report on them each month",
  "item | Council members: Visit the women's prison | -: Its inmates must be heard",
)

lists(
  "headings that name who is asked",
  `# Report

## Recommendations

### To the Government of Tarsis

- Open the register.
- Publish the names of those held, and compensate their families.

### To donors

- Fund the helpline.

## Annex

- Open the box.`,
  "item | Government of Tarsis: Open the register",
  "item | Government of Tarsis: Publish the names of those held | Government of Tarsis: compensate their families",
  "item | donors: Fund the helpline",
)

lists(
  "an opener that asks somebody whose acts the items are",
  `## Recommendations

With regard to justice, the Council could encourage the interim Government:

- To name a prosecutor;
- Together with donors, to pay the judges.

With regard to safety, it was suggested:

- That the Mission patrol at night;
- That Ms. Orre be given back her passport.`,
  "item | interim Government: name a prosecutor",
  "item | interim Government: pay the judges",
  "item | Mission: patrol at night",
  "item | -: Ms. Orre be given back her passport",
)

lists(
  "an opener whose subject stands apart from its verb by commas",
  `## Recommendations

The Security Council, in its next resolution on Merune, due by 15 March, could:

- Consider imposing an embargo;
- Renew the mandate.

In the margins of the summit, the members of the Council, or their envoys, should:

- Visit the camps.`,
  "item | Security Council: Consider imposing an embargo",
  "item | Security Council: Renew the mandate",
  "item | members of the Council: Visit the camps",
)

lists(
  "observations in prose: one recommendation a sentence, where it asks",
  `## Observations

I remain concerned at the arrests. I urge the Government to free the six women and to try no one for her opinion. The truce has held.

It is essential that the court be opened. I commend the troops for their work.`,
  "item | Government: free the six women | Government: try no one for her opinion",
  "item | -: the court be opened",
)

lists(
  "a list in the conclusions, behind prose that concludes",
  `## Conclusions and recommendations

12. The pact has failed. Its signatories have much to answer for.

- Adopt the shelter law.
- Urge the Registrar to open the rolls. It should also name those struck off.

13. To conclude, the Government must pay the judges.`,
  "item | -: Adopt the shelter law",
  "item | Registrar: open the rolls | Registrar: name those struck off",
  "item | Government: pay the judges",
)

lists(
  "numbered recommendations, with sub-paragraphs under a verb",
  `## Key recommendations

1. In the renewal, the Security Council could:

   (a) Retain paragraph 14;

   (b) Urge the authorities to:

      (i) repeal the ordinance;

      (ii) try those charged with the killing.

2. UN-Women further recommends that the committee list those who pay the militia.`,
  "item | Security Council: Retain paragraph 14",
  "item | authorities: repeal the ordinance",
  "item | authorities: try those charged with the killing",
  "item | committee: list those who pay the militia",
)

lists(
  "a paper without recommendations has none",
  "# Report\n\nThe Mission patrolled the coast. The Minister said that the road should be opened.\n\n- Four boats.\n- Ensure.",
)
lists("no list of questions", "## Questions\n\nMembers asked the following questions:\n\n- Should the Mission stay?\n- Urge whom?")

const RULED = `## Recommendations

The recommendations below were put forward by UN-Women as secretariat of the Group.[^1]

- Urge the Government to open the register.

Members of the Council could ask the Mission for a list.

[^1]: They have not been endorsed by the Group and may not be attributed to it, nor to any member of the Council, including the Co-Chairs.
`

lists(
  "a letter's demands: under a heading in the first person, heads that open lists, sentences that follow a bold head",
  `# Open letter on Ardovia

We have met the survivors.

## What we are asking of the Council

1. **Extend the mandate.** The new resolution should:
   - Keep the gender unit.
   - Be written together with women's groups.
2. **Open the talks.** Women must be given half of the seats. Appoint a woman as mediator before June 2024.
3. Grants of at least $500 should be paid to each witness.
4. Visits to the prisons must be allowed.
`,
  "item | -: Extend the mandate",
  "item | -: Keep the gender unit",
  "item | -: Be written together with women's groups",
  "item | -: Open the talks | -: Women must be given half of the seats | -: Appoint a woman as mediator before June 2024",
  "item | -: Grants of at least $500 should be paid to each witness",
  "item | -: Visits to the prisons must be allowed",
)

lists(
  "infinitives under words that invite the Council: whoever is asked is whom the verb behind 'to' names",
  `## Proposals

The Council is invited:

- To request the Observer Group to post a gender adviser in each district;
- To urge the parties:
    - To free the six nurses;
- To recall that rape is a ground for listing.
- To renew the sanctions.
`,
  "item | Observer Group: post a gender adviser in each district",
  "item | parties: free the six nurses",
  "item | -: recall that rape is a ground for listing",
  "item | Council: renew the sanctions",
)

lists(
  "what stands between commas before a subject is not the subject",
  `## Recommendations

- Urge the Government to open the register.

During its visit to Belmarra, planned for the first week of May, members may wish to meet the widows' union.
`,
  "item | Government: open the register",
  "frame | members: meet the widows' union",
)

test("the rule of the note stands by every item, and is uncertain behind the list", () => {
  const [first, last] = read(RULED)
  expect(first?.provenance.by).toBe("UN-Women")
  expect(first?.provenance.notOnBehalfOf).toEqual(["Group", "member of the Council", "Co-Chairs"])
  expect(first?.provenance.footnote).toBeDefined()
  expect([first?.provenance.reach, last?.provenance.reach]).toEqual(["stated", "uncertain"])
  expect(first && provenanceLine(first.provenance)).toMatch(
    /^Made by UN-Women\. Not to be cited on behalf of Group, member of the Council or Co-Chairs\. “They have not/u,
  )
})

test("a note on the sentence that opens the list, which speaks of no recommendations, is theirs when it limits who may be cited", () => {
  const text = `## Recommendations\n\nThe secretariat (UN-Women) suggested the following.[^1] The Council could:\n\n- Urge the Government to open the register.\n\n[^1]: Drawn up alone; this does not engage the Co-Chairs.\n`
  const [item] = read(text)
  expect([item?.provenance.footnote, item?.provenance.by]).toEqual(["fn_1", "secretariat"])
})

test("what a paper does not say of their origin is said to be so", () => {
  const [item] = read("## Recommendations\n\n- Urge the Government to open the register.\n")
  expect(item?.provenance).toEqual({ by: undefined, notOnBehalfOf: [], footnote: undefined, anchor: undefined, reach: "stated" })
  expect(item && provenanceLine(item.provenance)).toBe("The paper does not say who made this.")
})

test("an ask's id stays while its paper does, and says which recommendation it belongs to", () => {
  expect(read(RULED).flatMap(({ asks }) => asks.map(({ id }) => id))).toEqual(["R01.a", "R02.a"])
})

/** Words that make the reader turn at every step. */
const NOISE = fc
  .array(
    fc.constantFrom(
      "Urge",
      "the",
      "Government",
      "to",
      "adopt",
      "and",
      ",",
      ";",
      ":",
      "that",
      "Council",
      "should",
      "call",
      "on",
      "for",
      "(",
      "a",
      ")",
      "“",
      "I",
      "them",
      "report",
      "members",
      "regretting",
      "urging",
      "be",
      "\n- ",
      "\n\n## Recommendations\n\n",
      "\n\n",
      ".",
      "of",
      "as",
      "well",
      "ask",
      "could",
      "not",
      "not",
      "[^1]",
      "x",
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(" "))

lists(
  "headings that are nothing but whom the asks are for",
  "# Paper on Norland\n\n## Recommendations\n\n### Security Council\n\n- Renew the mandate of UNMIN.\n\n### Of the Government\n\n- Pay the nurses.\n\n### Protection of civilians\n\n- Open the road.\n",
  "item | Security Council: Renew the mandate of UNMIN",
  "item | Government: Pay the nurses",
  "item | -: Open the road",
)
lists(
  "labels that name the members",
  "# Paper on Norland\n\n## Recommendations\n\n**To members of the Council:** invite a woman to the debate, and raise the case of the nurses.\n",
  "item | members of the Council: invite a woman to the debate | members of the Council: raise the case of the nurses",
)
lists("what members asked is no recommendation", "# Paper on Norland\n\nWhat members asked:\n\n- Who guards the camp?\n")
lists(
  "what a body of the United Nations proposes in prose",
  "# Paper on Norland\n\nUN-Women suggested that the Mission should open a clinic. Members suggested that it close the road. A survey suggests that the road should open.\n",
  "item | Mission: open a clinic",
)
lists(
  "the Council should",
  "# Paper on Norland\n\nThe road is shut. The Security Council should hear a nurse. The nurse should sleep.\n",
  "item | Security Council: hear a nurse",
)
lists(
  "a month is no verb",
  "# Paper on Norland\n\nThe Council should extend the mandate, which ends on 30 May, and in doing so it should:\n\n- retain paragraph 5.\n",
  "frame | Council: extend the mandate, which ends on 30 May, and in doing so it should",
  "item | Council: retain paragraph 5",
)

test("on any text, reading ends, anchors hold, and reading twice gives the same", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        NOISE,
        fc.string({ unit: "binary", maxLength: 200 }).map((text) => `## Recommendations\n\n${text}`),
      ),
      (text) => {
        const recommendations = read(text)
        for (const { anchor, asks, provenance } of recommendations) {
          for (const place of [anchor, provenance.anchor, ...asks.map((ask) => ask.anchor)])
            expect(place === undefined || anchorHolds(text, place)).toBe(true)
          for (const ask of asks) expect(ask.anchor.start >= anchor.start && ask.anchor.end <= anchor.end && ask.action !== "").toBe(true)
        }
        expect(read(text)).toEqual(recommendations)
      },
    ),
    { numRuns: 100 },
  )
})
