import { expect, test } from "vitest"
import type { Provision } from "../../core/language/index.ts"
import { citedProvision } from "./provision-name.ts"

const named = (label: string, kind: Provision["kind"], text: string, expected: string) => {
  test(`${label} ${text}: ${expected}`, () => {
    expect(citedProvision({ symbol: "S/RES/42 (1948)", label, kind, text })).toBe(expected)
  })
}

named("OP 4 (b)", "operative", "Adopted plans of the parties;", "S/RES/42 (1948), OP 4 (b)")
named("PP 1", "preambular", "Resolution 41 (1948) having ended,", "S/RES/42 (1948), PP 1")
named("Annex 3", "annex", "Adoption of the list", "S/RES/42 (1948), Annex 3")
named("H 3", "heading", "Mandate of the Mission", "S/RES/42 (1948), Heading")
named("B H 1", "heading", "B", "S/RES/42 (1948), Heading") // of the second resolution in a text
named("Front 1", "frontmatter", "Resolution 42 (1948)", "S/RES/42 (1948), Title")
named("Front 1", "frontmatter", "42 (1948). Resolution of 5 March 1948", "S/RES/42 (1948), Title")
named("Front 2", "frontmatter", "Adopted by the Security Council at its 263rd meeting, on 5 March 1948", "S/RES/42 (1948), Adoption")
named("Front 3", "frontmatter", "The Security Council,", "S/RES/42 (1948)")
named("Front 1", "frontmatter", "[S/691]", "S/RES/42 (1948)")
