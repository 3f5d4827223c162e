import { stemsOfQuery, type Term } from "../../core/publication/index.ts"
import { findWords, stemWord } from "../../core/text/index.ts"
import type { HeldWords, Shelf } from "../shelf.ts"

/** So many papers are looked through for words that are written almost as a word that stands nowhere. */
const PAPERS = 100
/** So many words are offered for each. */
const OFFERED = 3

/** Words of the papers that differ by a letter, or two in a long word, from a word that stands in none of them; those of most papers first. */
export async function nearWords(
  terms: readonly Term[],
  held: readonly HeldWords[],
  shelf: Pick<Shelf, "concordances">,
): Promise<readonly { readonly term: Term; readonly words: readonly string[] }[]> {
  const found: { term: Term; words: readonly string[] }[] = []
  for (const term of terms.filter(({ words }) => words.length === 1 && (words[0]?.length ?? 0) > 3).slice(0, 3)) {
    const near = nearStems(term, held.slice(0, PAPERS))
    const words = await Promise.all(near.map(({ stem, in: paper }) => printedWord(stem, paper, shelf)))
    const once = [...new Set(words.filter((word) => word !== undefined))]
    if (once.length > 0) found.push({ term, words: once })
  }
  return found
}

type NearStem = { readonly stem: string; readonly in: HeldWords; papers: number }

function nearStems(term: Term, held: readonly HeldWords[]): readonly NearStem[] {
  const near = new Map<string, NearStem>()
  const far = new Set<string>()
  for (const paper of held) {
    const sought = stemsOfQuery({ printed: "", terms: [term] }, paper.language)[0]?.[0] ?? ""
    const most = sought.length > 6 ? 2 : 1
    for (const stem of paper.words.stems.split("\n")) {
      if (Math.abs(stem.length - sought.length) > most || far.has(stem)) continue
      const before = near.get(stem)
      if (before) before.papers++
      else if (stem.length > 2 && differBy(stem, sought, most)) near.set(stem, { stem, in: paper, papers: 1 })
      else far.add(stem)
    }
  }
  return [...near.values()].sort((a, b) => b.papers - a.papers).slice(0, OFFERED)
}

/** Whether one word becomes the other by at most so many letters put in, left out, or changed. */
function differBy(a: string, b: string, most: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    if (Math.min(...next) > most) return false
    row = next
  }
  return (row[b.length] as number) <= most
}

/** A word of a paper as it is printed there first. */
async function printedWord(stem: string, { sha256, language }: HeldWords, shelf: Pick<Shelf, "concordances">): Promise<string | undefined> {
  const text = (await shelf.concordances([sha256])).get(sha256)?.text ?? ""
  const word = findWords(text).find(({ folded }) => stemWord(folded, language) === stem)
  return word && text.slice(word.start, word.end)
}
