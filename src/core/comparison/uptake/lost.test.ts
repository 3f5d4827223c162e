import { expect, test } from "vitest"
import { lostBetween } from "./lost.ts"

const lost = (from: string, to: string, ...expected: string[]) => {
  test(`${from} | ${to}`, () => {
    expect(lostBetween(from, to)).toEqual(expected)
  })
}

lost("the full, equal and meaningful participation of women", "the full and equal participation of women", "meaningful")
lost("women participate fully and safely", "the full and safe participation of women")
lost("at least 30 per cent of the seats", "some of the seats", "30 per cent")
lost("within 60 days", "within 60 days")
lost("15,000 officers", "15 000 officers")
lost("as defined in paragraphs 13 and 14 above and in S/2013/110", "as defined above")
lost("resolution 2640 (2022)", "the resolution")
lost("elections on 20 August 2031", "elections", "20 August 2031")
