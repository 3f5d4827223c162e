import type { Paper, Passage } from "../../passage/index.ts"

/** Headings of the part of a paper that tells what was asked. */
const ASKED =
  /\b(?:questions?|quer(?:y|ies)|enquiries|inquiries|q ?(?:&|and|\/) ?a)\b|\bwhat (?:the )?(?:members|experts|delegations) asked\b|\b(?:issues|points|concerns|matters) raised (?:by|from) (?:the )?(?:[\p{L}]+ )*(?:members|delegations|experts)\b/iu
/** Headings of a part that holds questions among other things. */
const DISCUSSED =
  /^(?:\W*[\dIVXivx]+[.)]?\s+)?(?:(?:summary of |interactive |general |the |open |ensuing )*(?:discussions?|exchange(?: of views)?|dialogue|debate|interventions|comments)(?: (?:by|from|among|with|between) .*|(?: and .*)?)?)$/iu
/** Headings with the word in another sense. */
const NOT_ASKED = /\b(?:in question|question of|replies to|(?:women|gender|national|human rights)['’]?s? question)\b/iu
/** A part of such a part that only answers. */
const REPLIES = /^(?:\W*[\dIVXivx]+[.)]?\s+)?(?:the )?(?:replies|reply|responses?|answers)\b/iu

export type Section = "asked" | "discussed" | undefined

/** The head of another part, which may stand lower than the one of the questions. */
const ASKS_FOR_ACTION = /^(?:\W*[\dIVXivx]+[.)]?\s+)?(?:the |key )?recommendations?\b[^.:?]{0,40}(?:$|[.:] )/iu

/** For each passage, whether it stands in a part that tells of questions. */
export function questionSections(paper: Paper): readonly Section[] {
  let section: Section
  let rank = 0
  let replying = false
  return paper.passages.map((passage) => {
    if (ASKS_FOR_ACTION.test(passage.text.clean)) section = undefined
    if (passage.kind !== "heading") return replying ? undefined : section
    const found = sectionOf(passage)
    if (!found && section && passage.level > rank && !replying && /\?\W*$/u.test(passage.text.clean)) return section
    if (found) [section, rank, replying] = [found, passage.level, false]
    else if (passage.level <= rank) [section, replying] = [undefined, false]
    else replying = REPLIES.test(passage.text.clean)
    return undefined
  })
}

function sectionOf({ text: { clean } }: Passage): Section {
  if (clean.length > 160 || NOT_ASKED.test(clean) || REPLIES.test(clean)) return undefined
  return ASKED.test(clean) ? "asked" : DISCUSSED.test(clean.trim()) ? "discussed" : undefined
}

const RUN_IN = /^(?<head>[^.:?!]{4,70})[.:]\s/u
/** What a paragraph tells whose heading runs into its text: "Questions. Members wanted to know …". */
export function opensSection({ kind, text: { clean } }: Passage): Section {
  const head = kind === "paragraph" || kind === "item" ? RUN_IN.exec(clean)?.groups?.head : undefined
  return head !== undefined &&
    head.split(" ").length < 7 &&
    (/^(?:the )?(?:members['’]? )?(?:questions?|queries|enquiries|Q ?(?:&|and) ?A|discussion)\b/iu.test(head)
      ? !NOT_ASKED.test(head) && !REPORTED.test(head)
      : RAISED.test(head))
    ? "asked"
    : undefined
}
/** "Concerns raised. Members wished to know …": nothing but a label. */
const RAISED =
  /^(?:the |main |key )?(?:concerns|issues|matters|points|queries|questions|topics) (?:put|raised)(?: (?:by|from) (?:the )?(?:council )?(?:members|delegations|experts))?$/iu
/** "Questions were raised about the dam: …" is a sentence, no heading. */
const REPORTED = /\b(?:were|was|are|is|asked|raised|concerned|focused|included|remains?)\b/iu
