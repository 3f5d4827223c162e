import type { Commitment } from "../commitment/index.ts"
import { formatMoment, type Moment } from "../date/index.ts"
import { contentWords, sharedWords } from "./content-words.ts"
import type { Place, Sentence } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** What has not come to pass: "no such order had been issued", "none of the units had opened", "has yet to be named". */
const NOT_DONE =
  /\b(?:[Nn]o (?:such )?|[Nn]one of (?:the |these |those )|[Nn]ot one of the |[Nn]either )(?:[\p{L}’'-]+\s){1,4}?(?:has|have|had|was|were)(?:\s+(?:yet|ever|been))*\s+\p{L}+(?:\s+(?:public|known|available|out))?|\b(?:has|have|had)\s+(?:still\s+|yet\s+)?(?:not(?:\s+(?:yet|been))*|to be|to)\s+\p{L}+/u
/** Words by which a paper says that the time is over. */
const OVER = /\b(?:reporting period|deadline|by then|by that date|has passed|had passed|to date|lapsed)\b/iu
/** So many sentences behind a promise tell what became of it. */
const NEAR = 2

/** A promise whose day has passed is kept: what the paper says was not done stands beside the promise. */
export function promisesAreKept(
  places: readonly Place[],
  commitments: readonly Commitment[],
  today: Moment | undefined,
): readonly Tension[] {
  let at = 0
  return commitments.flatMap((promise) => {
    while (at + 1 < places.length && places[at + 1]!.passage.anchor.start <= promise.anchor.start) at++
    const place = places[at]
    const words = promise.anchor.clean ?? promise.anchor.exact
    const start = place?.clean.indexOf(words) ?? -1
    if (!place || start < 0 || (promise.due === undefined && promise.term === undefined)) return []
    const end = start + words.length
    const i = place.sentences.findIndex((sentence) => sentence.end >= end)
    for (const sentence of place.sentences.slice(i, i + 1 + NEAR)) {
      const from = Math.max(sentence.start, end)
      const failed = notDone(sentence, from, promise.what)
      if (!failed || !isOver(promise, today, sentence)) continue
      const message = `"${failed.words}", and it was promised ${promise.due === undefined ? promise.term! : `for ${promise.due.replace("../", "")}`}`
      return [
        {
          rule: "promises-are-kept",
          severity: "note" as const,
          message,
          anchors: [place.anchor(failed.start, failed.end), promise.anchor],
        },
      ]
    }
    return []
  })
}

function notDone({ text, start }: Sentence, from: number, what: string) {
  const rest = text.slice(from - start)
  const match = NOT_DONE.exec(rest)
  if (!match) return undefined
  const [words] = match
  if (!/\bsuch\b/iu.test(words) && sharedWords(contentWords(words), contentWords(what)) === 0) return undefined
  return { words, start: from + match.index, end: from + match.index + words.length }
}

/** Whether the day of a promise is past: by the day of the paper, or by its own words. */
function isOver({ due }: Commitment, today: Moment | undefined, { text }: Sentence): boolean {
  if (OVER.test(text)) return true
  const day = due?.replace("../", "").split("/").at(-1)
  if (day === undefined || today?.year === undefined || !/^\d{4}/u.test(day)) return false
  return day < formatMoment(today).slice(0, day.length)
}
