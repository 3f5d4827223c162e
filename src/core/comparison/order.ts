/**
 * Which of some places stayed in their order: the longest rising run, those that weigh more first where several are as long. Places that are not
 * in it moved. `places` are positions on the other side; `sizes` how much each weighs among runs of one length.
 */
export function stayed(places: readonly number[], sizes: readonly number[]): readonly boolean[] {
  const kept = places.map(() => false)
  if (places.length === 0) return kept
  const total = sizes.reduce((sum, size) => sum + size, 0) + 1
  // Best sum of a rising run that ends at or below a place: a Fenwick tree over ranks.
  const ranks = new Map([...new Set(places)].sort((a, b) => a - b).map((place, rank) => [place, rank + 1]))
  const best = new Float64Array(ranks.size + 1)
  const last = new Int32Array(ranks.size + 1).fill(-1)
  const before = new Int32Array(places.length).fill(-1)
  let [end, most] = [-1, 0]
  for (const [i, place] of places.entries()) {
    const rank = ranks.get(place) ?? 1
    let [sum, from] = [0, -1]
    for (let at = rank - 1; at > 0; at -= at & -at) if ((best[at] ?? 0) > sum) [sum, from] = [best[at] ?? 0, last[at] ?? -1]
    const own = sum + 1 + (sizes[i] ?? 0) / total
    before[i] = from
    for (let at = rank; at < best.length; at += at & -at)
      if (own > (best[at] ?? 0)) {
        best[at] = own
        last[at] = i
      }
    if (own > most) [end, most] = [i, own]
  }
  for (let i = end; i >= 0; i = before[i] ?? -1) kept[i] = true
  return kept
}
