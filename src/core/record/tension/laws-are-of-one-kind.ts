import type { Anchor } from "../../text/index.ts"
import { contentWords } from "./content-words.ts"
import { LEGAL_SUBJECTS } from "./legal-subjects.table.ts"
import type { Place } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** A text that binds by its kind: what makes law, and what carries it out. */
const TEXT =
  /\b(?:([Aa]n?|[Tt]he|this|that|its|new|recent)\s+)?((?:draft |presidential |transitional |executive )?(?:laws?|acts?|bills?|decrees?|ordinances?|executive orders?))\b(?!\s+(?:and order|enforcement|No\b|no\b|of (?:war|violence|nations|terror|agg)))/gu
/** Words in which a law and the decree that carries it out are told apart. */
const CARRIES_OUT =
  /\bimplementing (?:decrees?|regulations?|orders?|laws?|legislation)\b|\b(?:decrees?|orders?) (?:under|implementing|pursuant to)\b/iu
/** Where the subject of a text ends. */
const END = /[,.;:()]|\b(?:is|are|was|were|be|been|has|have|had|in|by|to|that|which|and|before|after|with|within|since|from|at|as)\b/u

type Text = {
  readonly kind: "law" | "decree"
  /** Whether the paper speaks of it as known. */
  readonly isKnown: boolean
  readonly about: ReadonlySet<string>
  readonly anchor: Anchor
  readonly words: string
}

/** A text that is spoken of as known was told of before, and by its kind: "a decree … establishing compensation", then "the law on reparations". Two texts are possible, so it is a note. */
export function lawsAreOfOneKind(places: readonly Place[]): readonly Tension[] {
  const texts = places.flatMap((place) => (place.passage.kind === "heading" || place.passage.cell ? [] : textsIn(place)))
  if (!new Set(texts.map(({ kind }) => kind)).has("law") || texts.length > 400) return []
  const carriers = places.flatMap(({ clean }) => (CARRIES_OUT.test(clean) ? [subjectOf(clean)] : []))
  const told = new Set<string>()
  return texts.flatMap((known) => {
    const subject = [...known.about].sort().join(" ")
    if (!known.isKnown || known.about.size === 0 || known.about.size > 4 || told.has(subject)) return []
    if (carriers.some((words) => [...known.about].every((word) => words.has(word)))) return []
    const alike = texts.filter((one) => one !== known && [...known.about].every((word) => one.about.has(word)))
    const other = alike.find(({ isKnown }) => !isKnown)
    // a text of its own kind was told of: that is the one which is meant
    if (!other || other.kind === known.kind || alike.some(({ kind, isKnown }) => kind === known.kind && !isKnown)) return []
    told.add(subject)
    const message = `"${known.words}" is spoken of as known, and what was told of is "${other.words}": one text or two`
    return [{ rule: "laws-are-of-one-kind", severity: "note" as const, message, anchors: [known.anchor, other.anchor] }]
  })
}

function textsIn({ clean, sentences, anchor }: Place): readonly Text[] {
  if (!/\b(?:law|act|bill|decree|ordinance|order)/u.test(clean)) return []
  return sentences.flatMap(({ text, start }) =>
    [...text.matchAll(TEXT)].flatMap(({ 0: all, 1: article, 2: noun, index }) => {
      const at = index + all.length
      const tail = text.slice(at, at + 110)
      const on = /^\s+(?:on|against|for|concerning|regarding)\s+/u.exec(tail)
      const isKnown = article?.toLowerCase() === "the" && on !== null
      if (article === undefined || (!isKnown && !/^an?$/iu.test(article))) return []
      const phrase = on ? tail.slice(on[0].length) : tail
      const length = on ? (END.exec(phrase)?.index ?? phrase.length) : phrase.search(/[.;]|$/u)
      const about = subjectOf(phrase.slice(0, length))
      const end = on ? at + on[0].length + phrase.slice(0, length).trimEnd().length : at
      const words = text.slice(index, end)
      const kind = /decree|order/u.test(noun!) ? "decree" : "law"
      return [{ kind, isKnown, about, anchor: anchor(start + index, start + end), words } as const]
    }),
  )
}

const subjectOf = (phrase: string): ReadonlySet<string> =>
  new Set([...contentWords(phrase)].map((word) => LEGAL_SUBJECTS.get(word) ?? word))
