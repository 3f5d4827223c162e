import { type FoundWording, isOtherThanEnglish, saysSomething } from "../../core/language/index.ts"

/** What whoever looked for a text must know before what was found, in one sentence. Absent where there is nothing to say. */
export function findNote(text: string, wordings: readonly FoundWording[]): string | undefined {
  if (!saysSomething(text)) return "There is nothing to look for in these words: every paragraph has them."
  if (wordings[0]?.verbatim === true || !isOtherThanEnglish(text)) return undefined
  return "This does not read as English, and only the English texts of resolutions are held."
}
