import { expect, test } from "vitest"
import { lineColumns } from "./index.ts"

const places = (text: string, offset: number, line: number, column: number, page?: number) => {
  test(`${JSON.stringify(text)} at ${offset} is ${line}:${column}${page === undefined ? "" : ` on page ${page}`}`, () => {
    expect(lineColumns(text)(offset)).toEqual({ line, column, page })
  })
}
places("", 0, 1, 1)
places("one", 2, 1, 3)
places("one\ntwo", 3, 1, 4) // the line end belongs to its line
places("one\ntwo", 4, 2, 1)
places("\n\n", 2, 3, 1)
places("a\r\nb", 3, 2, 1)
places("one\n\ftwo\n\f", 1, 1, 2, 1)
places("one\n\ftwo\n\f", 6, 2, 3, 2)
