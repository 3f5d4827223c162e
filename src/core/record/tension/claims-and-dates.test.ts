import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { readActors } from "../actor/index.ts"
import { readFigures } from "../figure/index.ts"
import { readTensions } from "./read-tensions.ts"

/** The rules that the text breaks, none where it sits together. */
const breaks = (text: string, ...rules: readonly string[]) => {
  test(text, () => {
    const paper = splitPassages({ text, mediaType: "text/markdown" })
    const read = { figures: readFigures(paper), actors: readActors(paper), commitments: [], today: { year: 2031, month: 6, day: 7 } }
    expect(readTensions(paper, read).tensions.map(({ rule }) => rule)).toEqual(rules)
  })
}

// what is claimed of every body, and a body that has none
breaks("Women have gained ground in every institution of Norland.\n\nNo woman sits on the Court of Audit.", "claims-fit-figures")
breaks("The plan speaks of parity at every level of the State. No woman sits on the Court of Audit.", "claims-fit-figures")
breaks("Women have gained ground in some institutions.\n\nNo woman sits on the Court of Audit.")
breaks("The plan speaks of parity at every level of the State. Four women sit on the Court of Audit.")

// what is denied altogether, and counted beside it
breaks("The junta insists that no woman is held for her views. The Mission documented 61 arrests of women.", "claims-fit-figures")
breaks("The army denied that anyone was killed. Villagers buried 12 dead.", "claims-fit-figures")
breaks("The junta insists that no woman is held for her views. The Mission held 61 meetings with women.")
breaks("The judge said that no woman was killed. The Mission documented 61 arrests of women.")

// a meeting that has a number and a name is held once
breaks("The third round of the Avenne talks was held from 12 to 15 May.\n\nThe third round of the Avenne talks, which took place from 2 to 5 June, ended badly.", "dates-agree") // prettier-ignore
breaks("The third round of the Avenne talks was held on 12 May.\n\nThe fourth round of the Avenne talks was held on 2 June.")
breaks("The third round of the Avenne talks was held on 12 May.\n\nThe third round of the Sarn talks was held on 2 June.")
breaks("The third round of the Avenne talks, set for 12 May, was postponed. The third round of the Avenne talks was held on 2 June.")

// one law sets one share
breaks(
  "The Electoral Code sets a quota of 30 per cent.\n\nThe ministry applied the 25 per cent quota of the Electoral Code.",
  "thresholds-agree",
)
breaks("The Electoral Code sets a quota of 30 per cent.\n\nThe ministry applied the 25 per cent quota of the Labour Act.")
breaks("The Electoral Code sets a quota of 30 per cent.\n\nThe ministry spent 25 per cent of its budget on the Electoral Code.")

// what was counted before, by another source
breaks("The Congress recorded 136 rapes in the capital. The police put the number at 88.", "sources-agree")
breaks("In all, 44 women leaders were killed. The Ombudsperson, on the other hand, recorded 51 killings of women leaders.", "sources-agree")
breaks("The Congress recorded 136 rapes in the capital. The police put 88 men in prison.")
breaks("In all, 44 women leaders were killed. The Ombudsperson, on the other hand, recorded 51 thefts of cattle.")

// known ones did what others are told to have done
breaks("Eleven survivors have testified so far.\n\nThe eight survivors who testified were given a lawyer.", "counts-agree")
breaks("Eleven survivors have fled so far.\n\nThe eight survivors who testified were given a lawyer.")

// for nobody else, or for a body
breaks("The points were made in a personal capacity.\n\nThese proposals reflect the position of both missions.", "makers-are-said-once")
breaks("The points were made in a personal capacity.\n\nThese proposals do not reflect the position of both missions.")
breaks("The points were made in a personal capacity.\n\nThe prices reflect the views of the market.")

// all are free, and some are counted who are not
breaks("All the women detained in May have been released. The Bar counts 14 women still in custody.", "claims-fit-figures")
breaks("All the women detained in May have been released. The Bar counts 14 women who were freed.")
breaks("Some of the women detained in May have been released. The Bar counts 14 women still in custody.")
breaks("A woman sits on each of the four committees. No woman sits on the Court of Audit.", "claims-fit-figures")
breaks("A woman sits on two of the four committees. No woman sits on the Court of Audit.")
