import { FIRMER_ADVERBS, lemmaOfVerb, makesHappen, OPERATIVE_VERBS, type ReadProvision } from "../../language/index.ts"
import { NO_VERB } from "./passed-over.table.ts"

/** A stretch of a provision that one verb of the Council governs: "urges the parties to …" in a paragraph that first welcomes something. */
export type Clause = {
  readonly provision: ReadProvision
  /** UTF-16 units of the provision's text. */
  readonly start: number
  readonly end: number
  /** Lemma of the verb that governs it; of a sub-paragraph that of its opening words. Absent where there is none. */
  readonly verb: string | undefined
  /** "Strongly urges". */
  readonly firmer: boolean
  /** Whom it asks: the words after the verb, up to "to" or "that"; of a sub-paragraph whom its opening words ask. Absent where it asks nobody. */
  readonly addressee: string | undefined
  /** What its opening words say, where it is a sub-paragraph; empty otherwise. They hold for it too. */
  readonly opening: string
}

/** A verb of the Council that begins a clause within a paragraph: after a comma, a semicolon or "and". */
const INNER =
  /(?:[,;:]\s+(?:and\s+)?|\s+and\s+)((?:(?:further|also|again|in this regard|in this context|in that regard|therefore|\p{L}+ly),?\s+)*)(\p{L}+(?:s|ing))(?=\s)/gu

/** After these the word is the verb after all: "requests the", "calls upon". */
const VERB_AFTER_ALL = /^\s+(?:the|all|its|upon|on|for|that|with|them|both|those|any|efforts|further|continued|States?|Member|\p{Lu})/u

/** Cuts the provisions of a resolution into clauses, in order; a sub-paragraph takes over what its opening words ask, and of whom. */
export function clausesOf(provisions: readonly ReadProvision[]): readonly Clause[] {
  const clauses: Clause[] = []
  const last: { level: number; clause: Clause }[] = []
  for (const provision of provisions) {
    if (provision.kind === "heading" || provision.kind === "frontmatter") continue
    while (last.length > 0 && (last.at(-1)?.level ?? 0) >= provision.level) last.pop()
    const above = provision.level > 0 ? last.at(-1)?.clause : undefined
    const own = cutClauses(provision, above)
    clauses.push(...own)
    // what a list of tasks hangs on is what was decided or asked, whatever is stressed behind it
    const closing = own.findLast(({ verb }) => makesHappen(verb)) ?? own.at(-1)
    if (closing) last.push({ level: provision.level, clause: closing })
  }
  return clauses
}

/** In a task, a verb that asks somebody else: ", and encourage the Government". */
const INNER_BASE =
  /(?:[,;]\s+(?:and\s+)?|\s+and\s+(?:to\s+)?)((?:(?:further|also)\s+)*)(urge|encourage|request|call on|call upon|invite)(?=\s(?:the|all|its|\p{Lu}))/gu

function cutClauses(provision: ReadProvision, above: Clause | undefined): Clause[] {
  const { text } = provision
  const openings: { at: number; verb: string | undefined; firmer: boolean; after: number }[] = [
    {
      at: 0,
      verb: provision.operativeVerb ?? above?.verb,
      firmer: firmer(provision.openingPhrase ?? "") || (provision.operativeVerb === undefined && (above?.firmer ?? false)),
      after: provision.openingPhrase?.length ?? 0,
    },
  ]
  for (const match of text.matchAll(INNER)) {
    const [whole, adverbs = "", word = ""] = match
    const verb = lemmaOfVerb(word)
    if (verb === undefined) continue
    const after = match.index + whole.length
    if (NO_VERB.has(word.toLowerCase()) && !VERB_AFTER_ALL.test(text.slice(after, after + 12))) continue
    openings.push({ at: after - word.length - adverbs.length, verb, firmer: firmer(adverbs), after })
  }
  if (provision.level > 0)
    for (const match of text.matchAll(INNER_BASE)) {
      const [whole, adverbs = "", word = ""] = match
      const after = match.index + whole.length
      openings.push({ at: after - word.length - adverbs.length, verb: lemmaOfVerb(word.split(" ")[0] ?? ""), firmer: false, after })
    }
  openings.sort((a, b) => a.at - b.at)
  const inherits = provision.operativeVerb === undefined && above !== undefined
  return openings.map(({ at, verb, firmer, after }, i) => ({
    provision,
    start: at,
    end: openings[i + 1]?.at ?? text.length,
    verb: verb === "express" ? expressed(text.slice(at, at + 80)) : verb,
    firmer,
    addressee:
      i === 0
        ? inherits
          ? above.addressee
          : (provision.addressee ?? addresseeAfter(text, after, verb))
        : addresseeAfter(text, after, verb),
    opening: above ? `${above.opening} ${above.provision.text.slice(above.start, above.end)}`.trim() : "",
  }))
}

/** What is expressed says more than that it is: "expressing serious concern" is of the force of "concerned". */
const expressed = (words: string): string => /\b(?:concern|alarm|outrage|regret)/u.exec(words)?.[0] ?? "express"

const firmer = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => FIRMER_ADVERBS.has(word))

/** "on the Libyan authorities" in "calls on the Libyan authorities to take steps": between the verb and the first "to" or "that", if short. */
function addresseeAfter(text: string, at: number, verb: string | undefined): string | undefined {
  if (verb === undefined || OPERATIVE_VERBS.get(verb)?.family !== "ask") return undefined
  const match = /^\s*(?:upon |on |for |that )?(?:the )?([^,;:]{3,160}?)(?=,|\s(?:to|that|shall|should|must|takes?|ensures?)\s)/u.exec(
    text.slice(at, at + 220),
  )
  return match?.[1]
}
