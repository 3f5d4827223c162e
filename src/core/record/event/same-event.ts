import { ENGLISH_MONTHS } from "../../text/index.ts"

/** A claim of a happening before repeats are taken out. */
export type Told = {
  /** The words of the happening. */
  readonly what: string
  /** EDTF, worked out where it can be; absent where undated. */
  readonly when: string | undefined
  /** The verb or noun that tells it: without it shared, an undated claim is no repeat. Absent for dated ones. */
  readonly act: string | undefined
  /** What the happening is known by, wherever it is told again: `resolution 2640`, `meeting`. Absent for most. */
  readonly name: string | undefined
}

const STOP = new Set([
  ...ENGLISH_MONTHS.map((name) => name.toLowerCase()),
  ...(
    "the of and in on for to its their his her was were is are has have had been that with which this by from between during at as after before " +
    "held since until first second third last next also one two three who whom une des les dans pour sur que"
  ).split(" "),
])

/** Nouns whose verb begins otherwise. */
const NOUN_OF_VERB: ReadonlyMap<string, string> = new Map([
  ["detention", "detained"],
  ["disappearance", "disappeared"],
  ["murder", "murdered"],
  ["withdrawal", "withdraw"],
  ["withdrew", "withdraw"],
])

/** Words that carry meaning, without endings and cut to six letters, so that "killed" and "killing" meet. */
function stems(what: string): ReadonlySet<string> {
  return new Set(
    what
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !STOP.has(word) && !/^(?:19|20)\d\d$/u.test(word))
      .map((word) => NOUN_OF_VERB.get(word) ?? word)
      .map((word) => word.replace(/(?:ings?|ed|es|s|tions?|ments?)$/u, "").slice(0, 6)),
  )
}

/** How many earlier claims a word leads to, at most: keeps the cost in proportion to the text. */
const REMEMBERED = 24

/** Remembers what was told and says whether a claim tells it again: by its name, or with the same date in much the same words. */
export class Retold {
  readonly #names = new Set<string>()
  readonly #bareDays = new Set<string>()
  readonly #claims: { readonly stems: ReadonlySet<string>; readonly date: string | undefined }[] = []
  readonly #byStem = new Map<string, number[]>()

  isNew({ what, when: date, act, name }: Told): boolean {
    if (name !== undefined) {
      if (this.#names.has(name)) return false
      this.#names.add(name)
      return true
    }
    const mine = stems(what)
    if (mine.size === 0 && date !== undefined && isDay(date)) {
      if (this.#bareDays.has(date)) return false
      this.#bareDays.add(date)
      return true
    }
    const shared = new Map<number, number>()
    for (const stem of mine) for (const id of this.#byStem.get(stem) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    const acts = act === undefined ? undefined : [...stems(act)]
    for (const [id, count] of shared) {
      const other = this.#claims[id]!
      if (isSame(count, mine.size, date, other) && (acts === undefined || acts.some((stem) => other.stems.has(stem)))) return false
    }
    const id = this.#claims.push({ stems: mine, date }) - 1
    for (const stem of mine) this.#byStem.set(stem, [...(this.#byStem.get(stem) ?? []).slice(-REMEMBERED), id])
    return true
  }
}

const isDay = (date: string): boolean => /\d\d-\d\d(?:\/|$)/u.test(date)

/** A full day needs little to be the same happening; a month, a year or no date much; two different dates never are. */
function isSame(
  shared: number,
  size: number,
  date: string | undefined,
  other: { readonly stems: ReadonlySet<string>; readonly date: string | undefined },
): boolean {
  if (date === undefined || other.date === undefined) return shared >= 2 && shared / size >= 0.6
  const share = shared / Math.min(size, other.stems.size)
  if (date !== other.date) return false
  return isDay(date) ? shared >= 2 || share >= 0.5 : shared >= 3 && share >= 0.7
}
