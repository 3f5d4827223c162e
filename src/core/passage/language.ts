import { franc } from "franc-min"
import type { Passage } from "./passage.ts"

/** The official languages of the United Nations, ISO 639-3 to BCP 47. */
const LANGUAGES: Readonly<Record<string, string>> = { arb: "ar", cmn: "zh", eng: "en", fra: "fr", rus: "ru", spa: "es" }

/** Signs of running text that are looked at. */
const SAMPLE = 4000

/** BCP 47 of the language that most of the paper's paragraphs are in; "und" when they are too few to tell or in none of the six languages. */
export function languageOf(passages: readonly Passage[]): string {
  let sample = ""
  for (const passage of passages) {
    if (sample.length > SAMPLE) break
    if (passage.text.clean.length > 60 && (passage.kind === "paragraph" || passage.kind === "item"))
      sample += `${passage.text.clean.slice(0, 800)} `
  }
  if (sample === "") for (const passage of passages.slice(0, 100)) sample += `${passage.text.clean.slice(0, 200)} `
  const letters = sample.replace(/[^\p{L}]/gu, "").length
  if (letters < 12) return "und"
  if (/\p{sc=Han}/u.test(sample) && (sample.match(/\p{sc=Han}/gu)?.length ?? 0) > letters / 3) return "zh"
  if (letters < 40) return "und"
  return LANGUAGES[franc(sample.slice(0, SAMPLE), { only: Object.keys(LANGUAGES) })] ?? "und"
}
