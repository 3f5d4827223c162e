import { lemmaOfVerb } from "../../language/index.ts"
import type { Ask } from "../../record/index.ts"
import { ADDING_VERBS, KEEPING_VERBS, MEMBERS_OWN_ACTS, TEXT_NOUNS } from "./drafting.table.ts"

/** What an ask wants of the next text. */
export type Wish = {
  /** `keep`: what stands in the baseline is to stay. `change`: something is to be new, firmer, or said to another. */
  readonly wants: "keep" | "change"
  /** Lemma of the verb that the Council is asked to use. Absent where the ask is about the text itself ("keep the reference to"). */
  readonly verb: string | undefined
  /** Whom the Council is to address, as printed. Absent where the ask does not say, or is about the text itself. */
  readonly addressee: string | undefined
  /** Lemma of the verb with which the text is said to speak of it: "welcome" in "keep the welcome for". Absent where the ask does not say. */
  readonly spoken: string | undefined
  /** What is to be said, without the drafting words around it. */
  readonly content: string
  /** The ask is for all that a resolution says of women and peace and security: "retain the references in resolution 2640 (2022)". */
  readonly allReferences: boolean
  /** It is about the text itself: whoever prints it, only the Council can do it. */
  readonly drafting: boolean
  /** It asks for more than stands: what stood before and did not change does not answer it. */
  readonly adds: boolean
  /** The very word that is to stay: "keep the word 'effective' in". Absent where none is quoted. */
  readonly word: string | undefined
  /** A thing that members do by themselves: no resolution prints it. */
  readonly ownAct: boolean
}

/** "raise the number of advisers" is no subject that members raise. */
const RAISES_A_NUMBER = /^raise (?:the |its )?(?:[\p{L}-]+ )?(?:ceiling|level|number|quota|share|strength|target)\b/iu

const CONTINUING =
  /^(?:to )?(?:continue|go on|keep on|carry on|remain|keep up|pursue|proceed with|sustain|maintain(?:ing)?|retain|keep|preserve|uphold)\b/iu
/** Members ask to be told something: no resolution prints that either. */
const INFORMATION =
  /^(?:an? |the )?(?:more |further |additional |detailed |regular |updated )*(?:information|briefings?|updates?|clarifications?|details)\b/iu
const quotedWord = (action: string): string | undefined => /\b(?:words?|terms?|phrase)\s["“'‘]([^"”'’]{2,60})["”'’]/iu.exec(action)?.[1]
const ADDING = /^(?:to )?(?:also )?(?:add|insert|restore|reinstate|incorporate)\b/iu
const COUNCIL = /\b(?:security council|council|members of the (?:security )?council|council members|co-chairs?|penholders?|members)\b/iu

/** Reads an ask as a wish for the next text. */
export function wishOf(ask: Pick<Ask, "action" | "addressee" | "councilVerb">): Wish {
  const action = ask.action.trim().replace(/\s+/gu, " ")
  const [first = ""] = action.toLowerCase().split(/\s+/u)
  const drafted = draftingAct(action)
  const toCouncil = ask.addressee === undefined || COUNCIL.test(ask.addressee)
  const councilVerb = ask.councilVerb === undefined ? undefined : councilLemma(ask.councilVerb)
  if (drafted)
    return {
      wants: drafted.keeps ? "keep" : "change",
      verb: undefined,
      addressee: drafted.addressee,
      spoken: drafted.spoken,
      content: drafted.content,
      allReferences: drafted.keeps && ALL_REFERENCES.test(action),
      drafting: true,
      adds: !drafted.keeps,
      word: quotedWord(action),
      ownAct: false,
    }
  return {
    wants: CONTINUING.test(action) ? "keep" : "change",
    verb: councilVerb,
    addressee: toCouncil ? undefined : ask.addressee,
    spoken: undefined,
    content: action,
    allReferences: false,
    drafting: false,
    adds: ADDING.test(action),
    word: quotedWord(action),
    ownAct:
      (toCouncil && MEMBERS_OWN_ACTS.has(first) && !RAISES_A_NUMBER.test(action)) ||
      (INFORMATION.test(action) && /^(?:request|ask|seek)/iu.test(ask.councilVerb ?? "")),
  }
}

const ALL_REFERENCES =
  /\b(?:references?|language|provisions?|paragraphs?|commitments?|wording|text)\b[^.;]{0,80}\b(?:women|gender|WPS)\b[^.;]{0,60}\b(?:in|of|from)\b[^.;]{0,30}\bresolutions?\b/iu

type DraftingAct = Pick<Wish, "addressee" | "content" | "spoken"> & { readonly keeps: boolean }

/** "on all parties to": behind "keep the call", whom it calls upon. */
const CALLED_UPON = /^(?:on|upon) (?:the )?([^,;]{3,120}?) to (?=\p{Ll})/u

/** "keep the request that …", "add a reference to …": what is done to the text, and what the text is to say. */
function draftingAct(action: string): DraftingAct | undefined {
  const match =
    /^(?:to )?(?:fully |at least )?(\p{L}+)\s+(?:(?:a|an|the|its|this|that|all|existing|current|strong|clear|explicit|specific|new|separate)\s+)*(?:\p{L}+\s+)?(\p{L}+)\s*(?:to|of|for|that|on|upon|in|about|by|from|with|beside)?\s*/iu.exec(
      action,
    )
  if (!match) return undefined
  const verb = (match[1] ?? "").toLowerCase()
  const keeps = KEEPING_VERBS.has(verb)
  if (!keeps && !ADDING_VERBS.has(verb)) return undefined
  const words = action.slice(0, match[0].length).toLowerCase().split(/\s+/u)
  const noun = words.findIndex((word, i) => i > 0 && TEXT_NOUNS.has(textNoun(word)))
  if (noun < 0) return keeps && verb === "retain" ? { keeps, content: action, spoken: undefined, addressee: undefined } : undefined
  const spoken = TEXT_NOUNS.get(textNoun(words[noun] ?? ""))
  const content =
    words.length > noun + 1 ? action.slice(action.toLowerCase().indexOf(words[noun] ?? "") + (words[noun] ?? "").length).trim() : action
  const called = spoken === "call" ? CALLED_UPON.exec(content) : null
  return { keeps, spoken, addressee: called?.[1], content: called ? content.slice(called[0].length) : content }
}

const textNoun = (word: string): string => (TEXT_NOUNS.has(word) ? word : word.replace(/s$/u, ""))

/** "Strongly urge", "call on", "Urge and support": the first verb of the Council among the words. */
function councilLemma(printed: string): string | undefined {
  for (const word of printed.split(/[\s,]+/u)) {
    const lemma = lemmaOfVerb(word)
    if (lemma !== undefined) return lemma
  }
  return undefined
}
