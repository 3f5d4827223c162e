import type { Paper, Passage } from "../../passage/index.ts"
import { type Anchor, anchorOfClean, splitSentences } from "../../text/index.ts"
import type { Footnote } from "../footnote/index.ts"
import type { Item } from "./read-items.ts"
import { MADE_BY, RECOMMENDATION_NOUN } from "./recommendation-words.table.ts"
import type { Provenance } from "./recommendation.ts"

/** Words of the paper that say who made its recommendations, or for whom they do not speak. */
type Statement = {
  readonly by: string | undefined
  readonly notOnBehalfOf: readonly string[]
  readonly footnote: string | undefined
  readonly anchor: Anchor
}

/**
 * Who made each item: what its section says, else what the paper says of its recommendations anywhere, with the note that limits who may be cited.
 * The sentence that closes a list stands outside it, so that the note's reach is uncertain there.
 */
export function provenanceReader(paper: Paper, footnotes: readonly Footnote[]): (item: Item, position: "item" | "frame") => Provenance {
  const notes = notesByPlace(paper, footnotes)
  const whole = paper.passages.filter(({ kind }) => kind === "paragraph" || kind === "other")
  const everywhere = once(() => statementIn(paper, whole, notes, true) ?? noteAlone(paper, notes))
  const bySection = new Map<unknown, Statement | undefined>()
  const writer = once(() => writerOf(paper))
  return (item, position) => {
    if (item.section && !bySection.has(item.section)) bySection.set(item.section, statementIn(paper, item.section.words, notes, false))
    const observed = item.section?.kind === "observations" || (!item.section && item.from === "prose")
    const found =
      (item.section && bySection.get(item.section)) ??
      (item.opener && statementIn(paper, [item.opener], notes, false)) ??
      (observed ? undefined : everywhere())
    const speaker = item.from === "prose" ? speakerOf(item.passage.text.clean.slice(item.span.start, item.span.end)) : undefined
    const after = position === "frame" && item.from === "prose" && item.closes
    return {
      by: speaker ?? found?.by ?? (observed || saysI(item) ? writer() : undefined),
      notOnBehalfOf: found?.notOnBehalfOf ?? [],
      footnote: found?.footnote,
      anchor: found?.anchor,
      reach: after ? "uncertain" : "stated",
    }
  }
}

/** The writer speaks: "I urge", or a list that "I recommend" opens. */
const saysI = ({ passage, span, opener }: Item): boolean =>
  /\bI\b/u.test(passage.text.clean.slice(span.start, span.end)) || (opener !== undefined && /\bI\b/u.test(opener.text.clean))

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

type Notes = {
  readonly byRef: ReadonlyMap<number, { note: Footnote; passage: Passage | undefined }>
  readonly all: readonly { note: Footnote; passage: Passage | undefined }[]
}

function notesByPlace(paper: Paper, footnotes: readonly Footnote[]): Notes {
  const passages = new Map(paper.passages.filter(({ kind }) => kind === "footnote").map((passage) => [passage.anchor.start, passage]))
  const all = footnotes.map((note) => ({
    note,
    passage: passages.get(note.anchor.start),
  }))
  return {
    all,
    byRef: new Map(all.flatMap((entry) => entry.note.refs.map((ref) => [ref.start, entry] as const))),
  }
}

const NOTE_SPEAKS = /\b(?:recommendations?|suggestions?|proposals?|points|They|None|These)\b/u

/** The first statement among passages: a sentence that says who made the recommendations, and the note whose mark it carries. */
function statementIn(paper: Paper, passages: readonly Passage[], notes: Notes, strict: boolean): Statement | undefined {
  for (const passage of passages) {
    const clean = passage.text.clean
    const marked = passage.noteRefs.flatMap((ref) => notes.byRef.get(ref.anchor.start) ?? [])
    for (const span of splitSentences(clean)) {
      const sentence = clean.slice(span.start, span.end)
      if (
        passage.kind === "heading" ||
        (!/\b(?:recommend|suggest|propos|points|asks|requests|observations)/iu.test(sentence) &&
          (strict || notOnBehalfIn(sentence).length === 0))
      )
        continue
      const limits = [...notOnBehalfIn(sentence)]
      const by = makerIn(sentence) ?? speakerOf(sentence) ?? (limits.length > 0 ? makerIn(clean) : undefined)
      if (by === undefined && limits.length === 0) continue
      if (
        strict &&
        limits.length === 0 &&
        !/\b(?:recommendations?|proposals?|suggestions?|points|asks)\b[^.]*\b(?:were|was|are|is|have been)\b/iu.test(sentence)
      )
        continue
      const near = passage.noteRefs
        .filter(({ at }) => at >= span.start && at <= span.end + 1)
        .flatMap((ref) => notes.byRef.get(ref.anchor.start) ?? [])
      const noted = near.length > 0
      const behind = noted
        ? []
        : splitSentences(clean).filter(
            (later) => later.start > span.start && /^(?:They|These|None|Nothing|It)\b/u.test(clean.slice(later.start)),
          )
      const limiting = behind.find((later) => notOnBehalfIn(clean.slice(later.start, later.end)).length > 0)
      if (limiting) limits.push(...notOnBehalfIn(clean.slice(limiting.start, limiting.end)))
      return joined(near[0] ?? marked.find((entry) => NOTE_SPEAKS.test(textOf(entry))), {
        by,
        limits,
        anchor: anchorOfClean(paper.text, passage.text, span.start, limiting?.end ?? span.end),
      })
    }
    const speaking = marked.find(
      (entry) => passage.kind === "heading" || RECOMMENDATION_NOUN.test(textOf(entry)) || notOnBehalfIn(textOf(entry)).length > 0,
    )
    if (speaking && !strict) return joined(speaking, undefined)
  }
  return undefined
}

/** A note that speaks of recommendations, wherever its mark stands. */
function noteAlone(_paper: Paper, notes: Notes): Statement | undefined {
  const found = notes.all.find(
    (entry) =>
      /\b(?:recommendations|suggestions|proposals|points)\b/iu.test(textOf(entry)) &&
      (makerIn(textOf(entry)) ?? notOnBehalfIn(textOf(entry))[0]),
  )
  return found && joined(found, undefined)
}

type Entry = Notes["all"][number]
const textOf = ({ note, passage }: Entry): string => passage?.text.clean ?? note.anchor.clean ?? note.anchor.exact

function joined(
  entry: Entry | undefined,
  said: { by: string | undefined; limits: readonly string[]; anchor: Anchor } | undefined,
): Statement | undefined {
  const text = entry && textOf(entry)
  const own = said?.by !== undefined && /^(?:our|my|their|its|the policy)\b/iu.test(said.by)
  const inNote = text === undefined ? undefined : makerIn(text)
  const limits = [...new Set([...(said?.limits ?? []), ...(text === undefined ? [] : notOnBehalfIn(text))])]
  const anchor = entry?.note.anchor ?? said?.anchor
  if (!anchor) return undefined
  return {
    by: own ? (inNote ?? said.by) : (said?.by ?? inNote),
    notOnBehalfOf: limits,
    footnote: entry?.note.id,
    anchor,
  }
}

/** Whoever made them: "made by UN Women, as the secretariat", "those of the briefers", "The points are NCEP's own", "came from the guilds". */
export function makerIn(sentence: string): string | undefined {
  const made = MADE_BY.exec(sentence)
  const behind = made
    ? sentence.slice(made.index + made[0].length)
    : /\b(?:are|were) (?:solely |only )?those of\s+(.+)/iu.exec(sentence)?.[1]
  if (behind !== undefined) return upTo(behind)
  const own = /\b(?:are|were)\s+(?:entirely\s+|solely\s+)?(\S.{0,60}?)['’]s?\s+own\b/u.exec(sentence)?.[1]
  if (own !== undefined) return upTo(own)
  const came = /\b(?:came|come|stem|originate|originated|suggestions|recommendations|proposals)\s+from\s+(.+)/iu.exec(sentence)?.[1]
  if (came !== undefined && !/\bnot\b/iu.test(sentence)) return upTo(came)
  const active =
    /^(?:\S.{0,60}?[a-z]\S*,\s+(?=the\s|\p{Lu}))?(?:the\s+)?(\p{Lu}[\p{L}\p{N}\- ]{1,60}?)(?:,[^,]{1,80},)?\s+(?:then\s+|also\s+|therefore\s+)?(?:made|put forward|presented|offered|provided|proposed|formulated|shared|submitted|makes|offers|proposes|presents)\s+(?:the following|these|several|a number of|key|some|\p{L}+)\s+(?:key\s+|main\s+)?(?:recommendations|suggestions|proposals|asks)\b/u.exec(
      sentence,
    )?.[1]
  return active?.trim()
}

/** A name ends where something else is said of it. */
function upTo(words: string): string | undefined {
  const end = words.search(
    /\s*(?:[.;:(]|,\s|\s(?:as (?:the )?secretariat|as|in (?:its|their|consultation|the|this|response|preparation)|after|before|during|following|alone|ahead|on|for|with|at|and (?:may|do|are|should|have|must|cannot)|who|which|that|to|or the background)\b|$)/u,
  )
  const name = (end < 0 ? words : words.slice(0, end)).replace(/^(?:the|a|an)\s+/iu, "").trim()
  return name.length > 1 && name.length < 120 ? name : undefined
}

const LIMITS: readonly RegExp[] = [
  /\bnot\s+(?:necessarily\s+)?(?:be\s+)?(?:the\s+)?(?:recommendations?|proposals?|positions?|views?|suggestions?)\s+(?:from|of|by)\s+(?<who>[^.;]+)/giu,
  /\bnot\s+(?:necessarily\s+)?(?:necessarily\s+)?(?:represent|reflect|constitute)\s+(?:the\s+)?(?:views?|positions?|opinions?|recommendations?|proposals?)\s+(?:of|by|from)\s+(?<who>[^.;]+)/giu,
  /\b(?:may|can|should|must)\s+not\s+be\s+(?:attributed|ascribed|imputed)\s+to\s+(?<who>[^.;]+)/giu,
  /\b(?:may|can|should|must)\s+(?:not|neither)\s+be\s+(?:cited|quoted|presented|taken|read|used|described|regarded)\s+as\s+(?:the\s+|an?\s+)?(?:positions?|recommendations?|views?|proposals?|words?)\s+(?:of|from)\s+(?<who>[^.;]+)/giu,
  /\b(?:None|No\s+\w+|Nothing|Neither)\b[^.;]{0,40}?\bmay\s+be\s+(?:cited|quoted|presented|taken|attributed)\s+(?:as\s+(?:the\s+|an?\s+)?\w+\s+(?:of|from)|to)\s+(?<who>[^.;]+)/giu,
  /\bnot\s+(?:been\s+)?(?:endorsed|approved|adopted|agreed|supported)\s+by\s+(?<who>[^.;]+?)(?=\s+and\s+(?:may|do|should|must|can)\b|[.;])/giu,
  /\b(?:bind|binds|commit|commits|engage|engages)\s+neither\s+(?<who>[^.;]+?)(?=,\s+and\b|[.;]|$)/giu,
  /\b(?:do|does)\s+not\s+(?:bind|commit|engage)\s+(?<who>[^.;]+?)(?=,\s+and\b|[.;]|$)/giu,
  /\b(?<who>no\s+(?:Council\s+)?members?(?:\s+of\s+the\s+(?:Security\s+)?Council)?|neither\s+[^.;]{3,80}?)\s+(?:has|have)\s+(?:endorsed|approved|agreed|seen)\b/giu,
]

/** On whose behalf recommendations may not be cited, as printed. */
export function notOnBehalfIn(text: string): readonly string[] {
  const found = LIMITS.flatMap((limit) =>
    [...text.matchAll(limit)].map((match) => ({
      at: match.index,
      who: match.groups?.who ?? "",
    })),
  )
  return [...new Set(found.sort((a, b) => a.at - b.at).flatMap(({ who }) => parties(who)))]
}

const parties = (who: string): readonly string[] =>
  who
    .split(
      /,?\s+(?:nor|or)\s+(?:(?:the\s+)?(?:views?|positions?|opinions?)\s+of\s+|of\s+|to\s+|by\s+)?|,\s*(?:including|nor)\s+|,\s+(?:of|to)\s+|,\s+(?=the\s|its\s)/iu,
    )
    .map((party) =>
      party
        .replace(/^(?:to|of|by|from|the|no|neither|any|other|a|an)\s+/iu, "")
        .replace(/^(?:the|any|other|a)\s+/iu, "")
        .replace(/,.*$/u, "")
        .trim(),
    )
    .filter((party) => party.length > 1 && party !== "it")

/** The subject of a sentence that asks in somebody's name: "Ms. Tirani asked the Council to". */
function speakerOf(sentence: string): string | undefined {
  const match =
    /^((?:(?:The|An?)(?=\s)|Ms\.|Mr\.|Mrs\.|Dr\.|All|Both|UN|UN-Women|OHCHR)\s?(?:[\p{L}\p{N}'’.-]+\s){0,6}?)(?:\([\p{L}\p{N}' -]{2,40}\)\s)?(?:also\s|further\s|therefore\s)?(?:asked|asks|urged|urges|called|calls|requested|requests|recommended|recommends|suggested|suggests|proposed|proposes|invited|invites|encouraged|encourages|appealed|appeals|demanded|added|stressed|said|had)\s/u.exec(
      sentence,
    )
  return match?.[1]?.replace(/^(?:The|An?)\s+/u, "").trim()
}

/** Of a report, whoever wrote it: "Report of the Secretary-General". */
function writerOf({ passages }: Paper): string | undefined {
  for (const { text } of passages.slice(0, 40)) {
    const match =
      /\b(?:report|letter|note)\b.{0,30}?\b(?:of|from|by) the (Secretary-General|Panel of Experts|Special Representative|Special Rapporteur|Group of Experts|High Commissioner)/iu.exec(
        text.clean.slice(0, 300),
      )
    if (match) return match[1]
  }
  return undefined
}
