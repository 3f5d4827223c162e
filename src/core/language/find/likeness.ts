import { FEW } from "./candidates.ts"
import { printedText } from "./printed-text.ts"
import type { LanguageIndex } from "./language-index.ts"
import { inScope, type Scope } from "./scope.ts"

/** How like a text is to wordings by a sentence encoder, -1 to 1, and the mean of all of them: only what is above or below it tells anything. */
export type Likeness = { readonly of: ReadonlyMap<number, number>; readonly mean: number }

/** What likeness weighs against the words and ideas that are said. Set on paraphrases, with npm run score:language. */
const LIKENESS = 0.3

/** What likeness adds to a wording's nearness; nothing for one that was not encoded. */
export const nearnessOfLikeness = (wording: number, { of, mean }: Likeness): number => LIKENESS * ((of.get(wording) ?? mean) - mean)

/** The wordings of a scope with their words, where they are so few that a sentence encoder can read all of them; else undefined. */
export function fewWordings(
  index: LanguageIndex,
  scope: Scope,
): readonly { readonly wording: number; readonly text: string }[] | undefined {
  const { wordings } = inScope(index, scope)
  if (wordings.length > FEW) return undefined
  return Array.from(wordings, (wording) => ({ wording, text: printedText(index, index.uses.printed[index.uses.start[wording] ?? 0] ?? 0) }))
}

/** Puts the likenesses of wordings together: `vectors` by wording, each as long as that of the text. */
export function likenessOf(text: ArrayLike<number>, vectors: readonly (readonly [wording: number, vector: ArrayLike<number>])[]): Likeness {
  const of = new Map(vectors.map(([wording, vector]) => [wording, cosine(text, vector)]))
  return { of, mean: [...of.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, of.size) }
}

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [both, left, right] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0]
    both += x * y
    left += x * x
    right += y * y
  }
  return both / (Math.sqrt(left * right) || 1)
}
