import { expect, test } from "vitest"
import { splitPassages } from "./split-passages.ts"
import { NO_HINTS } from "./source.ts"

const speaks = (text: string, language: string) => {
  test(text, () => {
    expect(splitPassages({ text, mediaType: "text/plain", hints: NO_HINTS }).language).toBe(language)
  })
}

speaks("Members raised some concerns, and at some point left.", "en")
speaks("In 2022, 92 per cent of survivors saw nobody, while 42 per cent saw a nurse.", "en")
speaks("Les membres du Groupe ont demandé combien de femmes avaient été libérées.", "fr")
speaks("Los miembros preguntaron cuántas mujeres habían sido liberadas del campamento.", "es")
speaks("Four.", "und")
