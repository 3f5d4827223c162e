/** A claim of a happening before repeats are taken out. */
export type Told = {
  readonly what: string
  readonly date: string | undefined
  /** Number of the resolution whose year this is: `2640`. Absent for everything else. */
  readonly resolution: string | undefined
}

const STOP = new Set(
  "the of and in on for to its their his her was were is are has have had been that with which this by from between during at as after before held since until first second third last next une des les dans pour sur que".split(
    " ",
  ),
)

/** Words that carry meaning, cut to seven letters so that "killed" and "killing" meet. */
function stems(what: string): ReadonlySet<string> {
  return new Set(
    what
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !STOP.has(word) && !/^(?:19|20)\d\d$/u.test(word))
      .map((word) => word.replace(/(?:ings?|ed|es|s|tions?|ments?)$/u, "").slice(0, 7)),
  )
}

/** Remembers what was told and says whether a claim tells it again: the same resolution, or the same date in much the same words. */
export class Retold {
  readonly #resolutions = new Set<string>()
  readonly #byDate = new Map<string, ReadonlySet<string>[]>()

  isNew({ what, date, resolution }: Told): boolean {
    if (resolution !== undefined) {
      if (this.#resolutions.has(resolution)) return false
      this.#resolutions.add(resolution)
      return true
    }
    const mine = stems(what)
    const key = date ?? ""
    const before = this.#byDate.get(key) ?? []
    if (before.some((theirs) => alike(mine, theirs, key))) return false
    if (before.length < 40) before.push(mine)
    this.#byDate.set(key, before)
    return true
  }
}

/** A full day needs little to be the same happening; a year or no date much. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>, date: string): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size === 0) return /\d{4}-\d\d-\d\d/u.test(date)
  let shared = 0
  for (const stem of small) if (large.has(stem)) shared += 1
  if (/\d\d-\d\d(?:\/|$)/u.test(date)) return shared >= 2 || shared / small.size >= 0.5
  return shared >= 2 && shared / small.size >= 0.7
}
