import { stemWord } from "../../text/index.ts"
import { type Words, wordsOf } from "../words.ts"

/** The words of a text with the stem of each. */
export type Stemmed = Words & { readonly stems: readonly string[] }

/** Cuts a text into words and stems each as English, the language of the texts that are looked through. */
export function stemmed(text: string): Stemmed {
  const words = wordsOf(text)
  return { ...words, stems: words.forms.map(stemOf) }
}

/** Forms that were stemmed before; the same few thousand come again and again. */
const known = new Map<string, string>()
const MOST_KNOWN = 200_000

/** The stem of a form that `wordsOf` cut. */
export function stemOf(form: string): string {
  let stem = known.get(form)
  if (stem === undefined) {
    if (known.size > MOST_KNOWN) known.clear()
    known.set(form, (stem = stemWord(form, "en")))
  }
  return stem
}
