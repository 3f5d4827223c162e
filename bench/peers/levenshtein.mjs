/** Levenshtein's distance by Myers' bit vectors (1999; blocks of 32 letters, after Hyyrö 2003): the fastest way that is known, so that a peer is not slowed. */
export function levenshtein(a, b) {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const m = short.length
  if (m === 0) return long.length
  const blocks = Math.ceil(m / 32)
  const masks = new Map()
  for (let i = 0; i < m; i++) {
    const unit = short.charCodeAt(i)
    let mask = masks.get(unit)
    if (!mask) masks.set(unit, (mask = new Int32Array(blocks)))
    mask[i >> 5] |= 1 << (i & 31)
  }
  const none = new Int32Array(blocks)
  const [up, down] = [new Int32Array(blocks).fill(-1), new Int32Array(blocks)]
  const last = 1 << ((m - 1) & 31)
  let distance = m
  for (let j = 0; j < long.length; j++) {
    const mask = masks.get(long.charCodeAt(j)) ?? none
    let [plus, minus] = [1, 0]
    for (let k = 0; k < blocks; k++) {
      const [positive, negative] = [up[k], down[k]]
      const equal = mask[k] | minus
      const vertical = mask[k] | negative
      const sum = (equal & positive) + positive
      const diagonal = (sum ^ positive) | equal
      let horizontalPlus = negative | ~(diagonal | positive)
      let horizontalMinus = positive & diagonal
      if (k === blocks - 1) {
        if (horizontalPlus & last) distance++
        if (horizontalMinus & last) distance--
      }
      const [carryPlus, carryMinus] = [horizontalPlus >>> 31, horizontalMinus >>> 31]
      horizontalPlus = (horizontalPlus << 1) | plus
      horizontalMinus = (horizontalMinus << 1) | minus
      up[k] = horizontalMinus | ~(vertical | horizontalPlus)
      down[k] = horizontalPlus & vertical
      ;[plus, minus] = [carryPlus, carryMinus]
    }
  }
  return distance
}
