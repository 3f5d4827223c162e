/** A place as an editor counts it, both from 1; the column in UTF-16 code units. */
export type LineColumn = { readonly line: number; readonly column: number }

/** Tells line and column of any offset of a text. Finds the line ends once, and each offset by halving. */
export function lineColumns(text: string): (offset: number) => LineColumn {
  const starts = [0]
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}
