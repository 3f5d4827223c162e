import { type Coverage, type FoundWording, saysSomething } from "../../core/language/index.ts"
import { coverageSentence } from "../words/coverage-words.ts"
import { citedProvision } from "../words/provision-name.ts"
import type { Ink } from "./ink.ts"
import { wrap } from "./wrap.ts"

type Told = {
  readonly query: string
  readonly wordings: readonly FoundWording[]
  readonly coverage: Coverage
  readonly encoder: string
}

/** What a text found, as lines of a terminal: each wording with its place, its first and last use, and the shared words stressed. */
export function findLines(
  { query, wordings, coverage, encoder }: Told,
  { ink, width }: { readonly ink: Ink; readonly width: number },
): readonly string[] {
  const lines: string[] = []
  for (const [i, wording] of wordings.entries()) {
    lines.push(`${ink.heading(`${i + 1}. ${citedProvision(wording.passage)}`)}${wording.verbatim ? `  ${ink.bold("word for word")}` : ""}`)
    lines.push(...wrap(usesOf(wording), width, "   ").map((line) => ink.faint(line)))
    lines.push(...wrap(stressed(wording, ink), width, "   "), "")
  }
  if (encoder === "not installed")
    lines.push(...wrap("No sentence encoder is installed: the order is by words and ideas alone.", width).map((line) => ink.faint(line)))
  if (wordings.length === 0 && saysSomething(query)) lines.push("Nothing that is held says this.", "")
  lines.push(...wrap(coverageSentence(coverage), width).map((line) => ink.faint(line)))
  return lines
}

/** "1 use" or "used 12 times", and from when to when. */
function usesOf({ uses, firstUse, lastUse, score }: FoundWording): string {
  const near = `nearness ${score.toFixed(2)}`
  return uses === 1 ? `one use among those held; ${near}` : `${uses} uses among those held, first ${firstUse}, last ${lastUse}; ${near}`
}

function stressed({ passage: { text }, shared }: FoundWording, ink: Ink): string {
  const spans = shared.map((span) => span.passage).sort(([a], [b]) => a - b)
  let at = 0
  let out = ""
  for (const [start, end] of spans) {
    if (start < at) continue
    out += inPlace(text.slice(at, start)) + inPlace(text.slice(start, end)).replaceAll(/[^ ]+/gu, (word) => ink.bold(word))
    at = end
  }
  return out + inPlace(text.slice(at))
}

/** Words made harmless, sign by sign, so that what stands between two places stays between them. */
const inPlace = (text: string): string => text.replaceAll(/\s/gu, " ").replaceAll(/[\u0000-\u001f\u007f-\u009f]/gu, "\u{FFFD}")
