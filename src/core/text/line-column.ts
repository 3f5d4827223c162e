/** A place as an editor counts it, all from 1; the column in UTF-16 code units. `page` is absent where the text has no pages. */
export type LineColumn = { readonly line: number; readonly column: number; readonly page: number | undefined }

/** Tells line, column and page of any offset of a text. Finds the ends of lines and pages once, and each offset by halving. A form feed ends a page. */
export function lineColumns(text: string): (offset: number) => LineColumn {
  const lines = startsAfter(text, "\n")
  const pages = startsAfter(text, "\f")
  return (offset) => {
    const line = lastUpTo(lines, offset)
    return {
      line: line + 1,
      column: offset - (lines[line] as number) + 1,
      page: pages.length > 1 ? lastUpTo(pages, offset) + 1 : undefined,
    }
  }
}

/** Where the pieces begin that a sign ends. */
function startsAfter(text: string, sign: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf(sign); end !== -1; end = text.indexOf(sign, end + 1)) starts.push(end + 1)
  return starts
}

/** Which is the last that is no later. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
