import { ownScore, type Provision, weighWords, type Words, wordsOf } from "../language/index.ts"

/** A provision made ready to be compared. */
export type Unit<P extends Provision = Provision> = {
  readonly provision: P
  readonly words: Words
  /** Its words as numbers, the same word the same number on both sides. */
  readonly numbers: Int32Array
  /** Each of them once. */
  readonly distinct: Int32Array
  /** What its words weigh together. */
  readonly own: number
  /** Its letters and digits alone: what is left when marks, case and broken words are taken away. */
  readonly key: string
  /** The unit under which it hangs, by index; absent for a paragraph. */
  readonly parent: number | undefined
  /** The heading under which it stands, by index; absent before the first. */
  readonly section: number | undefined
}

/** Both sides made ready: words are rare or common among all their provisions. */
export type Units<P extends Provision = Provision> = {
  readonly left: readonly Unit<P>[]
  readonly right: readonly Unit<P>[]
  readonly weights: Int32Array
}

/** Makes two texts ready to be compared. */
export function unitsOf<P extends Provision>(left: readonly P[], right: readonly P[]): Units<P> {
  const words = [...left, ...right].map(({ text }) => wordsOf(text))
  const { numbers, weights } = weighWords(words)
  const side = (provisions: readonly P[], from: number): readonly Unit<P>[] => {
    const parents = parentsOf(provisions)
    const sections = sectionsOf(provisions)
    return provisions.map((provision, i) => {
      const own = numbers[from + i] ?? new Int32Array(0)
      return {
        provision,
        words: words[from + i] as Words,
        numbers: own,
        distinct: Int32Array.from(new Set(own)),
        own: ownScore(own, weights),
        key: (words[from + i] as Words).forms.join(""),
        parent: parents[i],
        section: sections[i],
      }
    })
  }
  return { left: side(left, 0), right: side(right, left.length), weights }
}

/** "OP 26 (c) (ii)" hangs under "OP 26 (c)", "PP 4 bullet 2" under "PP 4". */
function parentsOf(provisions: readonly Provision[]): readonly (number | undefined)[] {
  const byLabel = new Map(provisions.map(({ label }, i) => [label, i]))
  return provisions.map(({ label }) => {
    for (let name = shortened(label); name !== undefined; name = shortened(name)) {
      const parent = byLabel.get(name)
      if (parent !== undefined) return parent
    }
    return undefined
  })
}

function shortened(label: string): string | undefined {
  const short = label.replace(/ (?:\([^()]*\)|bullet \d+)$/u, "")
  return short === label ? undefined : short
}

function sectionsOf(provisions: readonly Provision[]): readonly (number | undefined)[] {
  let section: number | undefined
  return provisions.map(({ kind }, i) => {
    if (kind !== "heading") return section
    section = i
    return undefined
  })
}
