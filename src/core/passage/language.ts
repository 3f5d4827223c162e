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
  const guessed = LANGUAGES[franc(sample.slice(0, SAMPLE), { only: Object.keys(LANGUAGES) })] ?? "und"
  const own = LITTLE_WORDS[guessed]
  return own && count(sample, own) <= count(sample, LITTLE_WORDS.en!) ? "en" : guessed
}

/** The little words that a language cannot do without and the others do not have: they tell a short text where the frequency of its letters does not. */
const LITTLE_WORDS: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}'’])(?:the|of|and|to|that|was|were|with|by|for|from|at|is|are|some|while|who|which|it)(?![\p{L}'’])/gu,
  es: /(?<![\p{L}])(?:el|los|las|y|del|que|por|con|una|su|al|se|para)(?![\p{L}])/gu,
  fr: /(?<![\p{L}])(?:le|la|les|des|et|du|une|un|dans|que|qui|pour|par|aux?|est|sont|ont|de)(?![\p{L}])/gu,
}

const count = (text: string, words: RegExp): number => text.toLowerCase().match(words)?.length ?? 0
