import { type Span, splitSentences } from "../../text/index.ts"
import { HONORIFICS, OFFICE_WORDS } from "./bodies.table.ts"

const WORD = "\\p{Lu}[\\p{L}'’-]+"
const PARTICLE = "(?:al|ben|bin|d['’]|da|de|del|della|der|di|dos|du|el|ibn|la|le|van|ver|von|y)"
const NAME = `${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){0,4}`
const HONORED = new RegExp(
  `(?<![\\p{L}.])(?:${[...HONORIFICS].sort((a, b) => b.length - a.length).join("|")})\\.? (?:\\p{Lu}\\. )?${NAME}`,
  "gu",
)
/** A name without a title stands between commas: ", Leonardo Santos Simão, and the Special Coordinator". */
const APPOSED = new RegExp(
  `, (?<name>${WORD}(?: (?:(?:${PARTICLE} ){0,2}${WORD}|\\p{Lu}\\.)){1,4})(?=,|;| \\(|\\.?$| and | accompanied| who )`,
  "gu",
)

const BRIEFED =
  /\b(?:briefed by|briefers? (?:was|were|included?)|briefings? (?:by|from|was (?:given|delivered) by|were (?:given|delivered) by)|heard (?:from|a briefing by|briefings by|presentations by)|presentations? by|addressed by)\b[: ]*/iu
/** "Mr. Halvik joined the meeting by video link, together with Ms. Etxeberri": those who came are who stands around the verb. */
const JOINED =
  /\b(?:(?:joined|attended|addressed) (?:the )?(?:meeting|session|discussion|Group|members)|(?:briefed|updated|informed) (?:the )?(?:meeting|Group|IEG|members|experts|participants)|took part in the (?:meeting|session)|(?:gave|delivered|made) (?:a |the |opening |introductory )*(?:briefings?|presentations?))\b/u
const AFTER = /\b(?:accompanied by|followed by|in the presence of|and by representatives|moderated by|chaired by)\b/iu

/** A sentence that speaks of the Council's own meetings, or of another time. */
const NO_BRIEFER = /\b(?:Security Council|who (?:had )?(?:briefed|addressed|informed)|after (?:she|he)|in (?:19|20)\d\d)\b/u

/** The names, each with the title it is printed with, of those who briefed: places in `clean`. */
export function readBriefers(clean: string): readonly Span[] {
  const found: Span[] = []
  for (const sentence of splitSentences(clean)) {
    const words = clean.slice(sentence.start, sentence.end)
    const briefed = BRIEFED.exec(words)
    if (!briefed) {
      if (JOINED.test(words) && !NO_BRIEFER.test(words))
        found.push(
          ...[...words.matchAll(HONORED)].map((match) => ({
            start: sentence.start + match.index,
            end: sentence.start + match.index + match[0].length,
          })),
        )
      continue
    }
    const from = briefed.index + briefed[0].length
    const after = AFTER.exec(words.slice(from))
    const end = after ? from + after.index : words.length
    found.push(...namesIn(clean, { start: sentence.start + from, end: sentence.start + end }))
  }
  return found
}

/** The persons named in a stretch: those with a title, or, where nobody has one, those whose name stands beside their office. */
export function namesIn(clean: string, { start, end }: Span): readonly Span[] {
  const words = clean.slice(start, end)
  const honored = [...words.matchAll(HONORED)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
  if (honored.length) return honored
  return [...words.matchAll(APPOSED)]
    .filter(({ groups }) => !(groups?.name ?? "").split(/[ -]/u).some((word) => OFFICE_WORDS.has(word)))
    .map((match) => ({ start: start + match.index + 2, end: start + match.index + 2 + (match.groups?.name?.length ?? 0) }))
}
