/** A plain line diff: what `diff` and its like see of two texts with a paragraph a line. */
import { diffArrays } from "diff"

export function lineDiff(left, right) {
  const rows = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of diffArrays(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  ))
    for (let n = 0; n < count; n++) {
      if (added) rows.push({ relation: "new", left: [], right: [right[j++]] })
      else if (removed) rows.push({ relation: "dropped", left: [left[i++]], right: [] })
      else rows.push({ relation: "same", left: [left[i++]], right: [right[j++]] })
    }
  return rows
}
