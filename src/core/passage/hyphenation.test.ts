import { expect, test } from "vitest"
import { type MediaType, splitPassages } from "./index.ts"

/** Clean text of one paragraph; `|` is a line end. */
const cleans = (printed: string, clean: string, mediaType: MediaType = "text/plain") => {
  test(`${printed} → ${clean}`, () => {
    const { passages } = splitPassages({ text: `The words of ${printed.replaceAll("|", "\n")} here.`, mediaType })
    expect(passages.map(({ text }) => text.clean).join(" / ")).toBe(`The words of ${clean} here.`)
  })
}

// broken at a line's end
cleans("its ad-|visers", "its advisers")
cleans("slow decision-|making", "slow decision-making")
cleans("conflict-|related violence", "conflict-related violence")
cleans("UN-|Women", "UN-Women")
cleans("a 15-|member board", "a 15-member board")
cleans("a whole-of-|society approach", "a whole-of-society approach")
cleans("day-to-|day work", "day-to-day work")
cleans("of-|fice", "office") // no compound
cleans("the Secretary-|General", "the Secretary-General")
cleans("the draw-down, then the draw-|down", "the draw-down, then the draw-down") // as the paper itself spells it
cleans("a stronghold, a strong-|hold", "a stronghold, a strong-hold".replace("strong-hold", "stronghold"))
cleans("peace-|keeping", "peacekeeping")
cleans("with-|out delay", "without delay")
cleans("soft\u00ad|ly", "softly")
cleans("the young and -|he said", "the young and - he said") // a dash
cleans("men and/|or women", "men and/or women")

// inside a line
cleans("co\u00adop\u00aderation", "cooperation")
cleans("the\u00a0Council  said", "the Council said")
cleans("the People ’s Forces", "the People’s Forces")
cleans("conflict-related and conflict -related", "conflict-related and conflict-related")
cleans("gender- and age-responsive", "gender- and age-responsive")
cleans("work -such as this", "work -such as this") // a dash that lacks its blank
cleans("what it had: it ha d gone", "what it had: it had gone")
cleans("they collected, c ollected", "they collected, collected")
cleans("plan B and a plan", "plan B and a plan")
cleans("the ﬁrst oﬀice", "the first office")
cleans("the Councilâ€™s communiquÃ©", "the Council’s communiqué")
cleans("the São Tomé café “SÃO”", "the São Tomé café “SÃO”") // not garbled
cleans("a &amp; b", "a & b", "text/markdown")
cleans("a &amp; b", "a &amp; b") // plain text knows no entities
cleans("5 * 3 * 2 and *so* and snake_case_word", "5 * 3 * 2 and so and snake_case_word", "text/markdown")
cleans("**bold *both* end** and `code`", "bold both end and code", "text/markdown")
cleans('[a [b] c](https://x.org/(y) "t") and ![alt](p.png)', "a [b] c and alt", "text/markdown")
cleans("a <b>bold</b> <https://x.org/1> &#8217; &unknown; 3 < 4", "a bold https://x.org/1 ’ &unknown; 3 < 4", "text/markdown")
