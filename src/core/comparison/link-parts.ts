import { ownPart, type Pair } from "./likeness.ts"
import type { Unit, Units } from "./unit.ts"

/**
 * When a provision is a part of one that is linked already. `whole`: share of its stems that it has in common with it; `own`: those that no other
 * provision carries on; `ofOther`: these as a share of the other one; `opens`: so many of its first words follow one another inside the other.
 * Each line alone is enough.
 */
const PART_WHEN: readonly { readonly whole?: number; readonly own?: number; readonly ofOther?: number; readonly opens?: number }[] = [
  { own: 0.45 },
  { own: 0.25, whole: 0.5 },
  { own: 0.25, ofOther: 0.2 },
  { opens: 5, ofOther: 0.25 }, // a clause that became a paragraph of its own, with much beside it
]
/** First words that are looked for inside of the other. */
const FIRST_WORDS = 6

/** Links parts: what went to a second provision (split), and what came from a second one (merged). Their words are carried on by no other. */
export function linkParts(
  { left, right, stemWeights }: Units,
  pairs: readonly Pair[],
  ofLeft: readonly (readonly number[])[],
  ofRight: readonly (readonly number[])[],
  link: (i: number, j: number) => void,
): void {
  const stems = (units: readonly Unit[], places: readonly number[]) => places.map((at) => units[at]?.stems ?? new Int32Array(0))
  const found = pairs.flatMap((pair) => {
    const [a, b] = [left[pair.i], right[pair.j]] as [Unit, Unit]
    const [tos, froms] = [ofLeft[pair.i] ?? [], ofRight[pair.j] ?? []]
    if (tos.length > 0 === froms.length > 0 || a.provision.kind !== b.provision.kind) return []
    const [part, other, besides] = tos.length > 0 ? [b, a, stems(right, tos)] : [a, b, stems(left, froms)]
    const common = ownPart(other.stems, part.stems, besides, stemWeights)
    const measured = {
      whole: pair.common / part.own,
      own: common / part.own,
      ofOther: common / other.own,
      opens: opensWithin(part.numbers, other.numbers),
    }
    const isPart = PART_WHEN.some((least) =>
      (Object.keys(least) as (keyof typeof measured)[]).every((name) => measured[name] >= (least[name] ?? 0)),
    )
    return isPart ? [{ pair, rank: measured.own + measured.ofOther }] : []
  })
  found.sort((a, b) => b.rank - a.rank)
  for (const { pair } of found) {
    const [tos, froms] = [ofLeft[pair.i] ?? [], ofRight[pair.j] ?? []]
    const isStar = (tos.length === 0) !== (froms.length === 0)
    const staysStar = tos.every((to) => ofRight[to]?.length === 1) && froms.every((from) => ofLeft[from]?.length === 1)
    if (isStar && staysStar) link(pair.i, pair.j)
  }
}

/** The longest run of its first words that stands inside of another, not at its beginning. */
function opensWithin(part: Int32Array, other: Int32Array): number {
  let longest = 0
  for (let from = 1; from < other.length; from++) {
    let run = 0
    while (run < FIRST_WORDS && run < part.length && part[run] === other[from + run]) run++
    if (run > longest) longest = run
  }
  return longest
}
