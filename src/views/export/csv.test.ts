import { expect, test } from "vitest"
import { csv } from "./csv.ts"

const writes = (cell: string | number | undefined, expected: string) => {
  test(`${String(cell)} is written ${expected}`, () => {
    expect(csv({ columns: ["x"], rows: [[cell]] })).toBe(`\uFEFFx\r\n${expected}\r\n`)
  })
}

writes("women", "women")
writes(28.6, "28.6")
writes(-1.4, "-1.4") // a number is a number
writes(undefined, "")
writes('the "quota", as printed', '"the ""quota"", as printed"')
writes("two\nlines", "two lines")
writes('=HYPERLINK("http://velloria.example")', '"\'=HYPERLINK(""http://velloria.example"")"')
writes("@SUM(A1)", '"\'@SUM(A1)"')
writes("+33 1", '"\'+33 1"')
writes("-cmd", '"\'-cmd"')
