import { expect, test } from "vitest"
import { textOfUtf8, utf8Length, writeUtf8 } from "./utf8.ts"

function keeps(name: string, text: string, expected = text): void {
  test(name, () => {
    const bytes = new Uint8Array(utf8Length(text))
    expect(writeUtf8(text, bytes, 0)).toBe(bytes.length)
    expect(textOfUtf8(bytes)).toBe(expected)
  })
}

keeps("nothing", "")
keeps("plain letters", "Decides to remain actively seized of the matter.")
keeps("accents and printers' quotes", "“Côte d’Ivoire” – São Tomé")
keeps("signs of two units", "a 𝔸 b 🙂")
keeps("half of such a sign", "a \ud800 b", "a \ufffd b")
keeps("a text longer than what is made at one time, with signs of two units on the edge", `${"x".repeat(4093)}${"🙂é".repeat(5000)}`)
