import type { LanguageIndex } from "./language-index.ts"
import { textOfUtf8 } from "./utf8.ts"

/** The words of a use as printed there, by the number that the use bears. */
export function printedText({ printed: { start, items } }: LanguageIndex, number: number): string {
  return textOfUtf8(items.subarray(start[number], start[number + 1]))
}
