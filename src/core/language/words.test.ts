import { expect, test } from "vitest"
import { wordsOf } from "./words.ts"

/** The words of a text, each as its form, and as printed where that differs. */
const words = (text: string, ...expected: string[]) => {
  test(text, () => {
    const { forms, starts, ends } = wordsOf(text)
    const printed = forms.map((form, i) => {
      const print = text.slice(starts[i], ends[i])
      return print === form ? form : `${form}=${print}`
    })
    expect(printed).toEqual(expected)
  })
}

words("women’s peace-building", "women=women’s", "peace", "building")
words("Member States' forces", "member=Member", "states=States", "forces")
words("resolution 2242 (2015),", "resolution", "2242", "2015")
words("5,021 troops, 30 percent", "5021=5,021", "troops", "30", "percent")
words("1,2 and 1,2345", "1", "2", "and", "1", "2345")
words("Côte d’Ivoire", "cote=Côte", "d", "ivoire=Ivoire")
words("in\u00adcluding ﬁrearms", "including=in\u00adcluding", "firearms=ﬁrearms")
words("it's Sgt. O'Sullivan's", "it=it's", "sgt=Sgt", "o=O", "sullivan=Sullivan's")
words("")
words(" – ; ")
