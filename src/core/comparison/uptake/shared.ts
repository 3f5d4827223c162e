import { alignAll, sharedSpans, weighWords, wordsOf } from "../../language/index.ts"
import { termsOf } from "./coverage.ts"

/** The smallest alignment that is shown, in weights of words: about two rare words. */
const LEAST = 6

/** The runs of words that an ask and a passage share, grammar words alone left out, in UTF-16 units of each, in the order of the ask. */
export function shared(
  ask: string,
  passage: string,
): readonly { readonly query: readonly [number, number]; readonly passage: readonly [number, number] }[] {
  const [left, right] = [wordsOf(ask), wordsOf(passage)]
  const { numbers } = weighWords([left, right])
  const [a, b] = numbers
  if (!a || !b) return []
  const weights = new Int32Array(a.length + b.length + 1)
  left.forms.forEach((form, i) => (weights[a[i] ?? 0] = form.length > 3 ? 6 : 2))
  const terms = termsOf(ask)
  return sharedSpans(alignAll(a, b, weights, LEAST, 8), left, right)
    .filter(({ left: [from, to] }) => terms.some(({ start, end }) => from <= start && end <= to))
    .map((span) => ({ query: span.left, passage: span.right }))
}
