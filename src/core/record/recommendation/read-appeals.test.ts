import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { readFootnotes } from "../footnote/index.ts"
import { readRecommendations } from "./index.ts"

/** What a paper recommends, one line for each: its first words, then each ask as "who: what". */
const asks = (text: string, ...expected: readonly string[]) => {
  test(text, () => {
    const paper = splitPassages({ text, mediaType: "text/markdown" })
    expect(
      readRecommendations(paper, readFootnotes(paper)).map(({ position, asks: all }) =>
        [position, ...all.map(({ addressee, action }) => `${addressee ?? "-"}: ${action}`)].join(" | "),
      ),
    ).toEqual(expected)
  })
}

// a line in bold that names a party opens the part that asks, without any other heading
asks(
  "# Appeal\n\n**To the armed groups:**\n\nFree the nurses. Open the bridge at Tolm.\n\n**To the Ministry of Health:**\n\n- Reopen the clinic.\n",
  "item | armed groups: Free the nurses",
  "item | armed groups: Open the bridge at Tolm",
  "item | Ministry of Health: Reopen the clinic",
)
asks("# Letter\n\n**To the Mission:**\n\nWhy has the clinic closed?\n")
asks("# Letter\n\n**For the record:**\n\nReports of thefts are rising.\n")
asks("# Letter\n\n**To the Ministry of Health:**\n\nThe clinic has been shut since May.\n")

// other names of the part that recommends
asks("# Note\n\n## 4. Possible elements for the draft resolution\n\n- Renew the panel.\n", "item | -: Renew the panel")
asks("# Note\n\n## Suggested language\n\n- Urge the parties to open the road.\n", "item | parties: open the road")
asks(
  "# Note\n\n**Recommendations**<sup>1</sup>\n\n- Urge the parties to open the road.\n\n---\n\n<sup>1</sup> They bind nobody.\n",
  "item | parties: open the road",
)
asks("# Note\n\n## Elements of the crisis\n\n- Prices in the north have doubled.\n")

// entries that go on with a participle
asks(
  "# Note\n\n## Recommendations\n\nThe Council may consider the following:\n\n- Calling upon the Front to free the nurses;\n- Condemning the raid and urging that the clinic be rebuilt.\n",
  "item | Front: free the nurses",
  "item | -: urging that the clinic be rebuilt",
)

// the text of the Council asks for it, and a paragraph goes on with "it"
asks(
  "# Note\n\nThe Security Council should meet in May. Specifically, the resolution must require that the Force hire interpreters. It should also add rape to the criteria for sanctions.\n",
  "item | Security Council: meet in May",
  "item | Force: hire interpreters",
  "item | Security Council: add rape to the criteria for sanctions",
)
asks("# Note\n\nThe resolution must be read with care. It should rain in May.\n")

// a speech that asks for a number of things, and tells them one a sentence
asks(
  "# Statement\n\nI ask this Council for two things.\n\nFirst, open the crossing at Lind. And second, meet the midwives of Osk.\n",
  "item | Council: open the crossing at Lind",
  "item | Council: meet the midwives of Osk",
)
asks("# Statement\n\nI lost two things.\n\nFirst, open wounds heal slowly. Second, help came late.\n")
asks("# Statement\n\nI ask this Council for two things.\n\nThe crossing at Lind is shut.\n")

// the Council only deplores, and "it" goes on
asks("# Note\n\n## Recommendations\n\nThe Council should deplore the raid. It should call for an inquiry.\n", "item | -: inquiry")
