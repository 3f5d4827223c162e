import { expect, test } from "vitest"
import { makerIn, notOnBehalfIn } from "./read-provenance.ts"

const madeBy = (sentence: string, maker: string | undefined) => {
  test(`made by: ${sentence}`, () => {
    expect(makerIn(sentence)).toBe(maker)
  })
}

madeBy("The following recommendations were made by UN Women, as the secretariat of the IEG.", "UN Women")
madeBy("These recommendations are prepared by UN-Women as the secretariat of the Group, in consultation with others.", "UN-Women")
madeBy("The recommendations below were put forward by the Protection Cluster.", "Protection Cluster")
madeBy("The recommendations in this section are those of the briefers.", "briefers")
madeBy("The points are NCEP's own.", "NCEP")
madeBy("The proposals came from the weavers' guilds; the secretariat put them in order.", "weavers' guilds")
madeBy("UN-Women, in its capacity as secretariat, shared the following recommendations.", "UN-Women")
madeBy("These points were drafted by our policy desk after talks with eleven partners.", "our policy desk")
madeBy("The recommendations are set out below.", undefined)

const notFor = (text: string, ...parties: readonly string[]) => {
  test(`not on behalf of: ${text}`, () => {
    expect(notOnBehalfIn(text)).toEqual(parties)
  })
}

notFor("They are not recommendations from the Expert Group as a whole or Council Members.", "Expert Group as a whole", "Council Members")
notFor(
  "They may not be attributed to the partners, nine of which asked not to be named, or to any member of the Council.",
  "partners",
  "member of the Council",
)
notFor("They have not been endorsed by the Group and may not be attributed to it, nor to the Co-Chairs.", "Group", "Co-Chairs")
notFor("They bind neither the conveners nor any other member of the Council, and may not be cited.", "conveners", "member of the Council")
notFor(
  "None may be cited as a position of the Group, of its Co-Chairs or of a member of the Council.",
  "Group",
  "its Co-Chairs",
  "member of the Council",
)
notFor("They do not represent recommendations of the Group or the views of its members.", "Group", "its members")
notFor("No Council member has endorsed them.", "Council member")
notFor(
  "The text was drafted by its authors alone; it does not engage the Co-Chairs or any other member of the Council.",
  "Co-Chairs",
  "member of the Council",
)
notFor("They were prepared with the help of the Mission.")
