import type { Paper, Passage } from "../../passage/index.ts"
import { type Span, splitSentences } from "../../text/index.ts"
import { type AskContext, NO_CONTEXT } from "./ask-context.ts"
import { addressedTo, openerContext, partyHeading } from "./opener.ts"
import { councilIn } from "./clause.ts"
import { CLOSING_HEADING, OBSERVATION_HEADING, RECOMMENDATION_HEADING } from "./recommendation-words.table.ts"
import { splitAsks, type SplitItem } from "./split-asks.ts"
import { FORMS, isAlsoNoun, isVerb } from "./verb-forms.ts"

/** A section of recommendations or observations: where it begins, and the passages that say something of the whole of it. */
export type Section = {
  readonly heading: Passage
  readonly kind: "recommendations" | "observations"
  /** Passages of the section that are no items: its heading, the words that open its lists, its prose. */
  readonly words: Passage[]
}

/** One entry of a list, or one sentence of prose, with what it asks. */
export type Item = {
  readonly passage: Passage
  readonly span: Span
  readonly split: SplitItem
  readonly from: "list" | "opener" | "prose"
  readonly section: Section | undefined
  /** The words that open its list. */
  readonly opener: Passage | undefined
  /** The Council or its members are the subject. */
  readonly council: boolean
  /** It stands behind the items of a list. */
  readonly closes: boolean
}

type Opener = {
  readonly level: number
  readonly context: AskContext
  readonly passage: Passage
}

/** Every item of the paper that may be a recommendation, in reading order, and the sections that the cells of tables stand in. */
export function readItems({ passages }: Paper): {
  readonly items: readonly Item[]
  readonly sections: ReadonlyMap<Passage, Section>
} {
  const items: Item[] = []
  const sections = new Map<Passage, Section>()
  let section: Section | undefined
  let addressee: string | undefined
  let openers: Opener[] = []
  /** Whom the paragraph before asks for a number of things. */
  let asked: string | undefined
  /** The last section in which a table stands. */
  let tabled: Section | undefined
  const headings = passages.filter(({ kind }) => kind === "heading")
  // A paper's own title opens no section: "Monthly action points on women, peace and security".
  const first = headings[0]
  const others = headings.slice(1).some(({ text }) => sectionKind(text.clean) !== undefined)
  const title =
    first && passages.indexOf(first) < 3 && (others || /:\s*\S/u.test(first.text.clean) || first.text.clean.split(/\s+/u).length > 5)
      ? first
      : undefined
  for (const [at, passage] of passages.entries()) {
    const clean = passage.text.clean
    if (passage.kind === "cell" && section) {
      sections.set(passage, section)
      tabled = section
    }
    if (passage.kind === "footnote" || passage.kind === "cell" || passage.kind === "other" || clean.trim() === "") continue
    if (passage !== title) section = opensForParty(passage, passages[at + 1], section) ?? section
    if (passage.kind === "paragraph" && section?.kind === "recommendations" && /^(?:to|for)\s.*:\s*$/iu.test(clean))
      addressee = addressedTo(headingWords(clean)) ?? addressee
    const context = contextOf(section, addressee)
    const kind = passage.kind === "heading" && passage !== title ? sectionKind(clean) : undefined
    const opens = passage.kind === "item" || kind ? undefined : openerContext(clean, section && context)
    if (passage.kind === "heading" && !opens) {
      openers = []
      if (kind) [section, addressee] = [{ heading: passage, kind, words: [passage] }, addressedTo(headingWords(clean))]
      else if (section && addressedTo(headingWords(clean))) addressee = addressedTo(headingWords(clean))
      else if (section && (passage.level <= section.heading.level || CLOSING_HEADING.test(headingWords(clean))))
        [section, addressee] = [undefined, undefined]
      else addressee = section?.kind === "recommendations" ? partyHeading(headingWords(clean)) : undefined
      continue
    }
    if (passage.kind === "item") {
      openers = openers.filter(({ level }) => level < passage.level || level === 0)
      const opener = openers.at(-1)
      const listed =
        section?.kind === "recommendations" || (section && /recommend/iu.test(section.heading.text.clean) && beginsWithVerb(clean))
      const inside = opener?.context ?? (listed ? { ...context, list: true, prose: "recommendations" as const } : undefined)
      if (!inside) {
        if (section) items.push(...proseItems(passage, section))
        continue
      }
      // A numbered paragraph of prose is no entry of a list: each of its sentences stands for itself.
      if (!opener && section && /^\d/u.test(passage.number ?? "") && !beginsLikeItem(clean) && !/:\s*$/u.test(clean)) {
        section.words.push(passage)
        const told = proseItems(passage, section, { closes: items.at(-1)?.section === section && items.at(-1)?.from === "list" })
        items.push(...told)
        if (told.length > 0) continue
      }
      const next = passages[at + 1]
      const opensMore = /:\s*$/u.test(clean) && next?.kind === "item" && next.level > passage.level
      const opened = opensMore ? openerContext(clean, inside) : undefined
      if (opensMore)
        openers.push({
          level: passage.level,
          context: opened ?? inside,
          passage,
        })
      if (opensMore && !opened) continue // a label: "Open up the peace process:"
      const split = splitAsks(clean, { start: 0, end: clean.trimEnd().length }, inside)
      if (opensMore ? split.asks.length > 0 : opener !== undefined || split.asks.length > 0 || split.verbs.length > 0)
        items.push({
          passage,
          span: { start: 0, end: clean.trimEnd().length },
          split,
          from: "list",
          section,
          opener: openers[0]?.passage,
          council: false,
          closes: false,
        })
      continue
    }
    openers = opens ? [{ level: 0, context: opens, passage }] : []
    section?.words.push(passage)
    // "Extend the mandate. The new text should:" asks before it opens a list
    const asksFirst = !opens || splitSentences(clean.trimEnd()).length > 1
    if (section?.kind === "recommendations" && asksFirst && beginsLikeItem(clean)) {
      const rows = imperatives(clean, context)
      if (rows) {
        items.push(
          ...rows.map((row) => ({ ...row, passage, from: "list" as const, section, opener: undefined, council: false, closes: false })),
        )
        continue
      }
      const split = splitAsks(clean, { start: 0, end: clean.trimEnd().length }, context)
      if (split.asks.length || split.verbs.length) {
        items.push({
          passage,
          span: { start: 0, end: clean.trimEnd().length },
          split,
          from: "list",
          section,
          opener: undefined,
          council: false,
          closes: false,
        })
        continue
      }
    }
    const closes = section !== undefined && (tabled === section || (items.at(-1)?.section === section && items.at(-1)?.from !== "prose"))
    asked = askedForThings(clean) ?? (ORDINAL.test(clean) ? asked : undefined)
    items.push(...proseItems(passage, section, { opens: opens !== undefined, closes, asked }))
  }
  return { items, sections }
}

/**
 * "To the warring parties:" before "Free the hostages.": in a letter or an appeal such words open the part that asks, without any other heading.
 * Questions may stand under them as well; these are none.
 */
function opensForParty(passage: Passage, next: Passage | undefined, section: Section | undefined): Section | undefined {
  const clean = passage.text.clean.trim()
  if (section?.kind === "recommendations" || !next || (passage.kind !== "heading" && !clean.endsWith(":"))) return undefined
  if (!/^(?:to|for|we (?:ask|urge|call (?:up)?on|request))\s/iu.test(clean) || !addressedTo(headingWords(clean))) return undefined
  const first = splitSentences(next.text.clean)[0]
  return beginsWithVerb(next.text.clean) && first && !/\?\W*$/u.test(next.text.clean.slice(first.start, first.end))
    ? { heading: passage, kind: "recommendations", words: [passage] }
    : undefined
}

/** "Place those who order it on the list. Meet with us in May.": a paragraph each of whose sentences begins with its own verb. */
function imperatives(clean: string, context: AskContext): readonly Pick<Item, "span" | "split">[] | undefined {
  const sentences = splitSentences(clean.trimEnd())
  if (sentences.length < 2 || !sentences.every(({ start, end }) => beginsWithVerb(clean.slice(start, end)))) return undefined
  const rows = sentences.map((span) => ({ span, split: splitAsks(clean, span, context) }))
  return rows.every(({ split }) => split.asks.length > 0 || split.verbs.length > 0) ? rows : undefined
}

/** Without number and marks. */
const headingWords = (clean: string): string =>
  clean
    .replace(/^(?:[IVXLC]+|[A-Z]|\d{1,2})[.)]\s+/u, "")
    .replace(/[\s:*.]+$/u, "")
    .trim()

function sectionKind(clean: string): Section["kind"] | undefined {
  const words = headingWords(clean)
  if (words.length > 120) return undefined
  if (OBSERVATION_HEADING.test(words)) return "observations"
  return RECOMMENDATION_HEADING.test(words) ? "recommendations" : undefined
}

function contextOf(section: Section | undefined, addressee: string | undefined): AskContext {
  if (!section) return NO_CONTEXT
  return {
    ...NO_CONTEXT,
    list: section.kind === "recommendations",
    prose: section.kind,
    addressee,
    council: addressee ? councilIn(addressee) : undefined,
  }
}

/** A paragraph or item that begins as entries of lists do: with a verb, or with "That" or "To". */
const beginsLikeItem = (clean: string): boolean => /^(?:That|To)\s/u.test(clean) || beginsWithVerb(clean)

/** "Free the nurses", "Place those who order it": behind its first word a noun begins, so that the word is a verb. */
const BEFORE_NOUN = /^\p{Lu}\p{Ll}+ (?:the|a|an|all|any|each|every|its|their|these|this|those) /u

function beginsWithVerb(clean: string): boolean {
  const first = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(clean)?.[0].toLowerCase() ?? ""
  return FORMS.get(first)?.form === "base" || (isVerb(first) && (!isAlsoNoun(first) || BEFORE_NOUN.test(clean)))
}

/** The Council or its members stand before "should" or "could". */
const COUNCIL_SUBJECT =
  /\b(?:security )?council(?: members)?,? (?:should|could|may|might|must|can)\b|\bmembers\b[^.]{0,40}\b(?:should|could|may|might)\b/iu

/** "The Council should": outside reports of what others said, whoever writes so asks. */
const COUNCIL_SHOULD =
  /(?:^|[.!?] +)(?:[Tt]he (?:Security )?Council|(?:Security )?Council members|Members(?: of the (?:Security )?Council)?) (?:also )?(?:should|must|ought to) /u
/** What may go on so: "It should also", "Specifically, the resolution must". */
const ASKS_ON =
  /^(?:\p{Lu}\p{Ll}+(?: \p{Ll}+)?, )?(?:[Ii]t|[Tt]he (?:new |next |renewed )?(?:mandate|resolution|statement|text)) (?:should|must|ought to) /u
/** "In its statement, the Council should deplore …": nothing is asked, and "it" in the next sentence is the Council. */
const COUNCIL_NAMED = /\b[Tt]he ((?:Security )?Council) (?:should|could|must|ought to) /u
/** A sentence about the text of the Council: "it" in the next one is still the Council. */
const OF_TEXT = /^(?:\p{Lu}\p{Ll}+(?: \p{Ll}+)?, )?[Tt]he (?:new |next |renewed )?(?:mandate|resolution|statement|text) /u
const asksAnywhere = (sentence: string): boolean => COUNCIL_SHOULD.test(sentence) || proposes(sentence)

/** What follows "that" is proposed, wherever it stands. */
const PROPOSES = /\b(?:recommend|suggest|propose)(?:ed|s|d)?(?: (?:also|further|therefore))? that\b/u
/** Members put questions so, and what somebody else is told to have said is no proposal of the paper. */
const NOT_PROPOSING =
  /\b(?:[Mm]embers?|[Dd]elegat(?:ions?|es?)|[Rr]epresentatives? of (?!(?:UN|the United Nations))|it (?:was|is)|had|has|have|who|which|evidence|figures|data|reports|surveys?|findings|results|estimates)\b/u
/** "OHCHR suggested that the Mission should publish it": somebody named proposes, with the subject and the verb of the sentence. */
function proposes(sentence: string): boolean {
  const match = PROPOSES.exec(sentence)
  const subject = match ? sentence.slice(0, match.index) : ""
  return /^(?:\W*\d+\.\s+)?\p{Lu}/u.test(subject) && subject.length < 140 && !/[,;:]/u.test(subject) && !NOT_PROPOSING.test(subject)
}

/** "I ask this Council for four things.": what they are is told behind, one a sentence. */
const ASKS_FOR_THINGS =
  /\b(?:ask|urge|call on|call upon|request|have|make)\b(?<whom>[^.;:]{0,60}?)\b(?:for |to do |to take )?(?:two|three|four|five|six|seven|\d) (?:\p{L}+ )?(?:things|requests|asks|demands|steps|recommendations|points|appeals)\b[^.;:]{0,40}[.:]?$/iu
const ORDINAL =
  /^(?:And )?(?:First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Fifth(?:ly)?|Sixth(?:ly)?|Finally|Lastly|One|Two|Three|Four|Five),? (?:and (?:finally|lastly), )?/iu

/** Whom a passage asks for a number of things that are told behind it: "this Council". */
function askedForThings(clean: string): string | undefined {
  for (const { start, end } of splitSentences(clean.trimEnd())) {
    const match = ASKS_FOR_THINGS.exec(clean.slice(start, end))
    if (match) return /\bcouncil\b/iu.test(match.groups?.whom ?? "") || !/\p{L}{3}/u.test(match.groups?.whom ?? "") ? "Council" : undefined
  }
  return undefined
}

/** "Second, open the crossing": the words behind the number. */
function numberedAsks(clean: string, { start, end }: Span): Span | undefined {
  const number = ORDINAL.exec(clean.slice(start, end))
  return number ? { start: start + number[0].length, end } : undefined
}

/** Prose, sentence by sentence: those that ask. */
function proseItems(
  passage: Passage,
  section: Section | undefined,
  { opens = false, closes = false, asked = undefined as string | undefined } = {},
): readonly Item[] {
  const clean = passage.text.clean
  if (!section && !opens && asked === undefined && !/\b(?:I|we|We)\b/u.test(clean) && !PROPOSES.test(clean) && !COUNCIL_SHOULD.test(clean))
    return []
  const around = opens ? "recommendations" : (section?.kind ?? "elsewhere")
  let antecedent: string | undefined
  let asking = false
  return splitSentences(clean).flatMap((span) => {
    const sentence = clean.slice(span.start, span.end)
    if (asksAnywhere(sentence)) asking = true
    const prose = !section && (asksAnywhere(sentence) || (asking && ASKS_ON.test(sentence))) ? "recommendations" : around
    const numbered = numberedAsks(clean, span)
    if (ASKS_FOR_THINGS.test(sentence)) return []
    const listed =
      numbered && asked
        ? { ...NO_CONTEXT, list: true, prose: "recommendations" as const, subject: asked, council: councilIn(asked) }
        : undefined
    const split = splitAsks(clean, numbered && listed ? numbered : span, listed ?? { ...NO_CONTEXT, prose, antecedent })
    if (!OF_TEXT.test(sentence)) antecedent = split.asks.at(-1)?.addressee ?? COUNCIL_NAMED.exec(sentence)?.[1]
    if (split.asks.length === 0) return []
    const council = (passage.kind === "item" ? /\bmembers\b[^.]{0,40}\b(?:could|may|might)\b/iu : COUNCIL_SUBJECT).test(
      clean.slice(span.start, span.end),
    )
    return [
      {
        passage,
        span,
        split,
        from: opens ? "opener" : "prose",
        section,
        opener: undefined,
        council,
        closes,
      } as const,
    ]
  })
}
