import { cleanOf } from "../words/clean-of.ts"
import { wordsOf } from "../words/direction.ts"
import type { FateRow } from "./fates.ts"

/** The words of an ask, behind the Council's verb where that stands before them and not in them. */
export function AskedWords({ entry: { ask }, language }: { readonly entry: FateRow["entry"]; readonly language: string }) {
  const words = cleanOf(ask.anchor)
  return (
    <>
      {isBefore(ask.councilVerb, words) ? <q class="verb">{ask.councilVerb}</q> : undefined} <q {...wordsOf(language)}>{words}</q>
    </>
  )
}

const isBefore = (verb: string | undefined, words: string): boolean =>
  verb !== undefined && !words.toLowerCase().startsWith(verb.toLowerCase())
