import { expect, test } from "vitest"
import { splitPassages } from "../../../passage/index.ts"
import { readQuestions } from "../read-questions.ts"

type State = "answered" | "partly" | "recommendation-only" | "silent"
/** What is suggested for the questions of a paper, and the first words that are shown as evidence of each. */
const replies = (text: string, ...expected: (readonly [state: State, evidence?: string])[]) => {
  test(text.slice(0, 160), () => {
    const read = readQuestions(splitPassages({ text, mediaType: "text/markdown" }), []).map(({ reply }) => [
      reply.state,
      (reply.evidence[0]?.clean ?? reply.evidence[0]?.exact)?.slice(0, 24),
    ])
    expect(read).toEqual(expected.map(([state, evidence]) => [state, evidence?.slice(0, 24)]))
  })
}
/** A question, what the paper tells elsewhere, and what it recommends. */
const asked = (question: string, told: string, recommended: string, ...expected: (readonly [state: State, evidence?: string])[]) => {
  replies(
    `# Summary of the meeting on Karsk\n\n## Questions from members\n\n${question}\n\n## Main points\n\n- ${told}\n- Two bridges were rebuilt in the Arlen valley.\n- The harvest failed for a third year.\n\n## Recommendations\n\n- ${recommended}\n- Urge all to plant trees.\n`,
    ...expected,
  )
}

// a fact of the paper
asked("Members asked about the vetting of police officers.", "Of 212 police officers, only one has been vetted.", "Urge calm.", [
  "partly",
  "Of 212 police officers, only",
])
asked(
  "Members asked what had become of the inquiry into the Selk killings.",
  "The investigation into the deaths in Selk has stalled.",
  "Urge calm.",
  ["partly", "The investigation into the"],
)
asked("Members asked whether survivors had been compensated.", "No survivor has been paid reparations.", "Urge calm.", [
  "partly",
  "No survivor has been paid",
])
asked("Members asked how many women judges had been appointed.", "The Ministry appointed 4 women judges in March.", "Urge calm.", [
  "partly",
  "The Ministry appointed 4 w",
])
// only an ask
asked(
  "Members asked about the protection of witnesses before the courts.",
  "Rain fell.",
  "Urge the Government to protect witnesses who testify before the courts.",
  ["recommendation-only", "Urge the Government to pr"],
)
asked("Members stressed the need for women interpreters on patrols.", "Rain fell.", "Recruit women interpreters for every patrol.", [
  "recommendation-only",
  "Recruit women interpreters",
])
asked("Members asked for suggestions to strengthen the next resolution.", "Rain fell.", "Urge the parties to talk.", [
  "recommendation-only",
  "Urge the parties to talk.",
])
// nothing
asked("Members asked about the fate of the three nurses taken from Dorn.", "The ferry to Dorn runs again.", "Urge calm.", ["silent"])
asked("Members asked about hate speech on the radio.", "Women spoke at the session.", "Urge calm.", ["silent"])
asked("Members requested that the report name the parties.", "The report is due in May.", "Urge calm.", ["silent"])
asked("A question on the dam could not be answered.", "The dam in the Arlen valley holds water.", "Urge calm.", ["silent"])
asked("Members asked how many schools had reopened in Dorn.", "Schools in Dorn have no roof.", "Reopen the schools in Dorn.", ["silent"])
// a reply beside the question
asked("Members asked who guarded the camp. The envoy replied that the army did.", "Rain fell.", "Urge calm.", [
  "answered",
  "The envoy replied that the",
])
asked("Members asked who guarded the camp at Sul. The envoy replied that the camp was guarded by the army.", "Rain fell.", "Urge calm.", [
  "answered",
  "The envoy replied that the",
])
asked("Asked about the dam, the engineer said that it leaked.", "Rain fell.", "Urge calm.", ["answered", "the engineer said that it"])
asked("To a question on pay, the Minister promised a written reply.", "Rain fell.", "Urge calm.", ["partly", "the Minister promised a w"])
asked("Asked about the dam, the engineer could not say when it would be mended.", "Rain fell.", "Urge calm.", ["silent"])

// entries
replies(
  "## Q&A\n\nQ: How many?\n\nA: Seven.\n\nQ: Who?\n\nNo reply was given.\n\nQ: Where?\n\nA: No figure was available.\n\nQ: When?\n\nA: The Office promised to look into it.\n\nQ: Why?\n",
  ["answered", "Seven."],
  ["silent"],
  ["silent"],
  ["partly", "The Office promised to lo"],
  ["silent"],
)
replies(
  "## Questions and answers\n\nQuestion 1: Where do they sleep? Answer: In lofts.\n\nQuestion 2: Who feeds them?\n",
  ["answered", "In lofts."],
  ["silent"],
)
replies(
  "## Questions and answers\n\n| Question | Reply |\n| --- | --- |\n| Who guards the camp? | The army does. |\n| Who pays? | No reply was given. |\n",
  ["answered", "The army does."],
  ["silent"],
)

// a part of the paper that replies
replies(
  "# Summary of the meeting on Norland\n\nMembers asked:\n\n- who guards the camp at Sul;\n- when the nurses will be paid.\n\nIn reply, the envoy said that soldiers guard the camp. Rain fell.\n",
  ["answered", "In reply, the envoy said t"],
  ["silent"],
)
