import { type Provision, weighWords, type Words, wordsOf } from "../language/index.ts"
import { stemWord } from "../text/index.ts"

/** A provision made ready to be compared. */
export type Unit<P extends Provision = Provision> = {
  readonly provision: P
  readonly words: Words
  /** Its words as numbers, the same word the same number on both sides. */
  readonly numbers: Int32Array
  /** The stems of its words, each once: a provision that was rewritten keeps them in another order and another form. */
  readonly stems: Int32Array
  /** What its stems weigh together. */
  readonly own: number
  /** The letters and digits of its words: what is left when marks, case, possessive endings and broken words are taken away. */
  readonly key: string
  /** Whether it names what stands below it and says nothing itself: a heading, or "(b) Protection of civilians". */
  readonly isTitle: boolean
  /** The unit under which it hangs, by index, or else the heading under which it stands; absent before the first. */
  readonly above: number | undefined
}

/** Both sides made ready: words are rare or common among all their provisions. */
export type Units<P extends Provision = Provision> = {
  readonly left: readonly Unit<P>[]
  readonly right: readonly Unit<P>[]
  /** By word number. */
  readonly weights: Int32Array
  /** By stem number. */
  readonly stemWeights: Float64Array
}

/** Makes two texts ready to be compared. */
export function unitsOf<P extends Provision>(left: readonly P[], right: readonly P[]): Units<P> {
  const words = [...left, ...right].map(({ text }) => wordsOf(text))
  const { numbers, weights } = weighWords(words)
  const { stems, stemWeights } = stemsOf(numbers, words)
  const side = (provisions: readonly P[], from: number): readonly Unit<P>[] => {
    const above = aboveOf(provisions)
    const holders = new Set(above)
    return provisions.map((provision, i) => {
      const [own, bag, at] = [words[from + i], stems[from + i], numbers[from + i]] as [Words, Int32Array, Int32Array]
      return {
        provision,
        words: own,
        numbers: at,
        stems: bag,
        own: bag.reduce((sum, stem) => sum + (stemWeights[stem] ?? 0), 0),
        key: own.forms.join(""),
        isTitle: isTitle(provision, own.forms.length, holders.has(i)),
        above: above[i],
      }
    })
  }
  return { left: side(left, 0), right: side(right, left.length), weights, stemWeights }
}

/** The stems of each text, numbered, and how much each weighs: the natural logarithm of its rarity among the texts. */
function stemsOf(
  numbers: readonly Int32Array[],
  words: readonly Words[],
): { readonly stems: readonly Int32Array[]; readonly stemWeights: Float64Array } {
  const byWord: number[] = []
  const byStem = new Map<string, number>()
  const holders: number[] = []
  const last: number[] = []
  const stems = numbers.map((row, text) => {
    const bag = new Int32Array(row.length)
    let size = 0
    for (let at = 0; at < row.length; at++) {
      const word = row[at] ?? 0
      let number = byWord[word]
      if (number === undefined) {
        const stem = stemOf(words[text]?.forms[at] ?? "")
        number = byStem.get(stem)
        if (number === undefined) {
          byStem.set(stem, (number = byStem.size))
          holders.push(0)
          last.push(-1)
        }
        byWord[word] = number
      }
      if (last[number] === text) continue
      last[number] = text
      holders[number] = (holders[number] ?? 0) + 1
      bag[size++] = number
    }
    return bag.subarray(0, size)
  })
  return { stems, stemWeights: Float64Array.from(holders, (held) => Math.log((numbers.length + 1) / (held + 0.5))) }
}

/** Stems that were asked for before: texts of the Council share most of their words. */
const known = new Map<string, string>()
const MOST_KNOWN = 50_000

function stemOf(form: string): string {
  let stem = known.get(form)
  if (stem === undefined) {
    stem = stemWord(form, "en")
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(form, stem)
  }
  return stem
}

/** A title that hangs in a list is not longer. */
const TITLE_WORDS = 24

function isTitle({ kind, text }: Provision, words: number, holds: boolean): boolean {
  if (kind === "heading") return true
  return holds && words <= TITLE_WORDS && !/[:;,.]\s*(?:and|or)?\s*$/u.test(text)
}

/** "OP 26 (c) (ii)" hangs under "OP 26 (c)", "PP 4 bullet 2" under "PP 4"; a paragraph stands under the heading before it. */
function aboveOf(provisions: readonly Provision[]): readonly (number | undefined)[] {
  const byLabel = new Map(provisions.map(({ label }, i) => [label, i]))
  let section: number | undefined
  return provisions.map(({ kind, label }, i) => {
    if (kind === "heading") {
      section = i
      return undefined
    }
    for (let name = shortened(label); name !== undefined; name = shortened(name)) {
      const parent = byLabel.get(name)
      if (parent !== undefined) return parent
    }
    return section
  })
}

function shortened(label: string): string | undefined {
  const short = label.replace(/ (?:\([^()]*\)|bullet \d+)$/u, "")
  return short === label ? undefined : short
}
