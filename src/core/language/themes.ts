import type { Provision, Theme } from "./provision.ts"
import { THEMES, WOMEN } from "./themes.table.ts"

/** The themes of women and peace and security in each provision. A sub-paragraph stands under what its paragraph is about. */
export function themesOf<P extends Provision>(provisions: readonly P[]): readonly (readonly [P, readonly Theme[]])[] {
  const open: boolean[] = []
  return provisions.map((provision) => {
    const text = provision.text
    const own = WOMEN.test(text)
    open.length = provision.level
    const inherited = provision.level > 0 && open.some(Boolean)
    open[provision.level] = own
    if (provision.kind === "frontmatter" || provision.kind === "heading" || !(own || inherited)) return [provision, []]
    const lower = text.toLowerCase()
    return [provision, THEMES.filter(({ pattern }) => pattern.test(lower)).map(({ theme }) => theme)]
  })
}
