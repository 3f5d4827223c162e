import { expect, test } from "vitest"
import { subjectOf } from "./subject.ts"

const says = (recitals: string, expected: string | undefined) => {
  test(`${recitals}: ${expected ?? "not said"}`, () => {
    expect(subjectOf(`Resolution 2901 (2028)\nAdopted by the Security Council at its 9999th meeting\nThe Security Council,\n${recitals}`)).toBe(expected) // prettier-ignore
  })
}

says("Recalling its resolutions 2900 (2028) and the statements of its President on the situation in Velloria,", "the situation in Velloria")
says("Reaffirming resolutions 2890 (2027) of 3 May 2027, 2891 (2027) of 4 May 2027 and all relevant\nstatements by its President concerning Lirania and Orzan,", "Lirania and Orzan") // prettier-ignore
says("Deploring the killings,\nRecalling resolution 2900 (2028) on women, peace and security,", "women, peace and security")
says("Recalling its resolution 2900 (2028) on Women, Peace and Security,", "Women, Peace and Security")
says("Gravely concerned at the crisis in Norvinia and its neighbours,", "the crisis in Norvinia")
says("Having examined the application of the Republic of Tamsel for admission to the United Nations,", "application of the Republic of Tamsel for admission") // prettier-ignore
says("Having considered the report of the Secretary-General of 3 May 2028 (S/2028/300) on the United Nations Mission in Velloria,", "the United Nations Mission in Velloria") // prettier-ignore
says("Noting that the parties agreed,\n1. Decides to extend the mandate of UNVEL II until 30 June;", "UNVEL II")
says("Recalling its resolutions on the Lirania peace process,", undefined) // the name goes on
says("Recalling resolution 2900 (2028) of 3 May 2028,\nNoting the letter of the President,\n1. Decides to remain seized.", undefined)
says("Considering the report of the Mission and the wells of Orrin,", undefined)
says("Recalling all its resolutions on the matter,", undefined) // in no word that is known
says("Recalling its resolution 2900 (2028) on May,", undefined) // a month
says("Recalling its resolution 2900 (2028) and all its resolutions concerning the International Tribunal,", undefined) // named in short
says("Recalling its resolutions concerning the International Tribunal for Velloria,", "the International Tribunal for Velloria")
says("", undefined)
