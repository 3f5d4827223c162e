import type { Question } from "../../core/record/index.ts"

/** How pages say what a paper replies. All are suggestions until a person decides. */
export const REPLY_WORDS: Readonly<Record<Question["reply"]["state"], string>> = {
  answered: "answered",
  partly: "partly answered",
  "recommendation-only": "only a recommendation",
  silent: "no reply in this paper",
  unjudged: "not judged",
}
