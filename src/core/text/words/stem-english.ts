import { IRREGULAR } from "./irregular.table.ts"

/**
 * The stem of a folded English word: Porter's second English stemmer (snowballstem.org/algorithms/english), as PostgreSQL's `english`
 * has it, and three things more: irregular forms by a table, "-ise" taken as "-ize", and the stems that its later versions keep whole
 * ("organ" and "organization", "universal" and "university" stay two).
 */
export function stemEnglish(folded: string): string {
  const word = withZ(IRREGULAR.get(folded) ?? folded)
  if (word.length < 3) return word
  const known = WHOLE.get(word)
  if (known !== undefined) return known
  const marked = word.replace(/^y/u, "Y").replaceAll(/([aeiouy])y/gu, "$1Y")
  const [r1, r2] = regionsOf(marked)
  const singular = plural(marked)
  if (KEPT.has(singular)) return singular
  return ends(adjective(noun(pastAndPresent(singular, r1), r1), r1, r2), r1, r2).toLowerCase()
}

/** British "-ise" where the United Nations writes "-ize"; "revise" and "exercise" have no other spelling and stay. */
const withZ = (word: string): string =>
  word.replace(/((?:[ai]l|[aeo]r|[ai]t|[aeino]n|[eiy]m|ut)i)s(e[drs]?|ing|ers|ations?|ational)$/u, "$1z$2")

/** Words whose stem the rules would miss. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["skis", "ski"],
  ["skies", "sky"],
  ["dying", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
  ["idly", "idl"],
  ["gently", "gentl"],
  ["ugly", "ugli"],
  ["early", "earli"],
  ["only", "onli"],
  ["singly", "singl"],
  ["sky", "sky"],
  ["news", "news"],
  ["howe", "howe"],
  ["atlas", "atlas"],
  ["cosmos", "cosmos"],
  ["bias", "bias"],
  ["andes", "andes"],
])

/** Words that look like a form of another and are none. */
const KEPT: ReadonlySet<string> = new Set(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"])

/** Where the first region begins by fiat: what stands before it is never cut. The last six are of later versions. */
const HEADS = /^(?:gener|commun|arsen|emerg|inter|later|organ|past|univers)/u

/** Where the two regions begin that endings are taken from: after the first consonant that follows a vowel, and once more. */
function regionsOf(word: string): readonly [number, number] {
  const head = HEADS.exec(word)?.[0].length
  const r1 = head ?? after(word, 0)
  return [r1, after(word, r1)]
}

function after(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/u.exec(word.slice(from))
  return found ? from + found.index + 2 : word.length
}

function plural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2)
  if (/ie[ds]$/u.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1)
  if (/(?:us|ss)$/u.test(word)) return word
  return /[aeiouy].+s$/u.test(word) ? word.slice(0, -1) : word
}

/** A vowel and a consonant after it, at the end: the syllable of "hop" and "ow" is short, that of "heap" is not. */
const SHORT = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/u

function pastAndPresent(word: string, r1: number): string {
  const agreed = /eed(?:ly)?$/u.exec(word)
  if (agreed) return verbEnd(agreed.index >= r1 ? word.slice(0, agreed.index + 2) : word)
  const form = /(?:ed|ing)(?:ly)?$/u.exec(word)
  if (!form || !/[aeiouy]/u.test(word.slice(0, form.index))) return verbEnd(word)
  const stem = word.slice(0, form.index)
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u.test(stem)) return /^[aeo]..$/u.test(stem) ? stem : stem.slice(0, -1) // "added" keeps both
  return verbEnd(stem.length <= r1 && SHORT.test(stem) ? `${stem}e` : stem)
}

const verbEnd = (word: string): string => (/.[^aeiouy][yY]$/u.test(word) ? `${word.slice(0, -1)}i` : word)

type Rule = readonly [ending: string, instead: string]

/** Endings of the first region, the longest first. */
const NOUNS: readonly Rule[] = [
  ["ational", "ate"],
  ["fulness", "ful"],
  ["iveness", "ive"],
  ["ization", "ize"],
  ["ousness", "ous"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["tional", "tion"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ation", "ate"],
  ["entli", "ent"],
  ["fulli", "ful"],
  ["iviti", "ive"],
  ["ousli", "ous"],
  ["abli", "able"],
  ["alli", "al"],
  ["anci", "ance"],
  ["ator", "ate"],
  ["enci", "ence"],
  ["izer", "ize"],
  ["bli", "ble"],
  ["ogi", "og"],
  ["li", ""],
]

function noun(word: string, r1: number): string {
  const rule = NOUNS.find(([ending]) => word.endsWith(ending))
  if (!rule) return word
  const [ending, instead] = rule
  const stem = word.slice(0, -ending.length)
  if (stem.length < r1) return word
  if (ending === "li" && !/[cdeghkmnrt]$/u.test(stem)) return word
  if (ending === "ogi" && !stem.endsWith("l")) return word
  return stem + instead
}

const ADJECTIVES: readonly Rule[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["ative", ""],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
]

function adjective(word: string, r1: number, r2: number): string {
  const rule = ADJECTIVES.find(([ending]) => word.endsWith(ending))
  if (!rule) return word
  const [ending, instead] = rule
  const stem = word.slice(0, -ending.length)
  return stem.length < (ending === "ative" ? r2 : r1) ? word : stem + instead
}

const LAST = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/u

function ends(word: string, r1: number, r2: number): string {
  const last = LAST.exec(word)
  const stem =
    last && last.index >= r2 && (last[0] !== "ion" || /[st]$/u.test(word.slice(0, last.index))) ? word.slice(0, last.index) : word
  if (stem.endsWith("e")) {
    const bare = stem.slice(0, -1)
    return bare.length >= r2 || (bare.length >= r1 && !SHORT.test(bare)) ? bare : stem
  }
  return stem.length - 1 >= r2 && stem.endsWith("ll") ? stem.slice(0, -1) : stem
}
