/**
 * The method of undifferent (UN-EOSG-Analytics/undifferent, MIT), after its published description, for comparison only: two lines are alike when the
 * share of their letters that Levenshtein's distance leaves, (a + b - distance) / (a + b), is above 0.8. For each right line the first left line
 * further down that is alike is its partner, and the lines passed over are gone; where there is none, the likest unused line anywhere is shown
 * beside it. Said in our words: a partner in order is `same` or `edited`, one out of order `moved`, the rest `dropped` and `new`.
 */
import { levenshtein } from "./levenshtein.mjs"

const ALIKE = 0.8

export function undifferent(left, right) {
  const used = new Set()
  const rows = []
  let last = -1
  for (const line of right) {
    let at = left.findIndex((other, i) => i > last && !used.has(i) && isAlike(other.text, line.text))
    const inOrder = at >= 0
    if (inOrder) last = at
    else at = likest(left, line, used)
    if (at < 0) {
      rows.push({ relation: "new", left: [], right: [line] })
      continue
    }
    used.add(at)
    rows.push({ relation: inOrder ? (left[at].text === line.text ? "same" : "edited") : "moved", left: [left[at]], right: [line] })
  }
  for (const [i, line] of left.entries()) if (!used.has(i)) rows.push({ relation: "dropped", left: [line], right: [] })
  return rows
}

function likest(left, line, used) {
  let [at, most] = [-1, ALIKE]
  for (const [i, other] of left.entries()) {
    if (used.has(i) || !couldBeAlike(other.text, line.text)) continue
    const alike = likeness(other.text, line.text)
    if (alike > most) [at, most] = [i, alike]
  }
  return at
}

const likeness = (a, b) => (a.length + b.length === 0 ? 1 : (a.length + b.length - levenshtein(a, b)) / (a.length + b.length))
const isAlike = (a, b) => couldBeAlike(a, b) && likeness(a, b) > ALIKE
/** The distance is at least the difference in length: lines of too different a length need no table. The outcome is the same, only sooner. */
const couldBeAlike = (a, b) => a.length + b.length - Math.abs(a.length - b.length) > ALIKE * (a.length + b.length)
