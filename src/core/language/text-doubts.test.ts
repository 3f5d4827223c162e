import { expect, test } from "vitest"
import { textOfPaper } from "./paper-text.ts"
import { otherLanguage } from "./text-doubts.ts"

const isIn = (language: string | undefined, name: string, text: string) => {
  test(`${name} holding "${text.slice(0, 40)}" is in ${language ?? "English"}`, () => {
    expect(otherLanguage(textOfPaper(name, { text, mediaType: "text/plain" }))).toBe(language)
  })
}
isIn(undefined, "S_RES_0054_1948_EN.txt", "54 (1948). Resolution of 15 July 1948\nThe Security Council,")
isIn(undefined, "S_RES_0054_1948_EN_GOLD.txt", "The Security Council,")
isIn(undefined, "S_RES_54.txt", "CONSEIL DE SÉCURITÉ\nSECURITY COUNCIL\nThe Security Council,") // a masthead in two languages
isIn(undefined, "S_RES_54.draft.txt", "The Council orders a truce.") // says nothing of it
isIn("French", "S_RES_54.txt", "54 (1948). Résolution du 15 juillet 1948\nLe Conseil de sécurité,\nTenant compte")
isIn("French", "S_RES_54.txt", "Le Conseil de se\u0301curite\u0301,") // accents as signs of their own
isIn("Spanish", "54.txt", "El Consejo de Seguridad,")
isIn("Arabic", "54.txt", "إن مجلس الأمن،")
isIn("Chinese", "54.txt", "安全理事会，")
isIn("Russian", "54.txt", "Совет Безопасности,")
isIn("Spanish", "S_RES_0054_1948_ES.txt", "Naciones Unidas")
isIn("Russian", "S_RES_0054_1948_RU_GOLD.txt", "SECURITY COUNCIL") // named for it
