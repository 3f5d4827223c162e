/** What is looked at to choose among several texts that bear one symbol. */
export type Candidate = {
  readonly textKind: "adopted" | "draft"
  /** How the text came: a paper as issued, with its layout; a file of text; a row of a collection. */
  readonly form: "issued" | "file" | "row"
  /** Signs of the text, without blanks: that of a PDF is laid out with them. */
  readonly length: number
  /** What it is called in sentences: the name of the file or the collection. */
  readonly name: string
}

/** A text this much shorter than another is held to be cut short: noise and page furniture never make up so much. */
const CUT_SHORT = 0.6

type Better = { readonly isBetter: (a: Candidate, b: Candidate) => boolean; readonly says: string }

/** In what order texts are compared. The first rule that tells two of them apart decides; where none does, the one that came first stays. */
const RULES: readonly Better[] = [
  { isBetter: (a, b) => a.textKind === "adopted" && b.textKind === "draft", says: "it is the adopted text, the other a draft" },
  { isBetter: (a, b) => b.length < CUT_SHORT * a.length, says: "the other is much shorter, and may be cut short" },
  { isBetter: (a, b) => a.form === "issued" && b.form !== "issued", says: "it is the paper as issued" },
]

/** Which of several texts counts, and why, in a sentence about each that does not. */
export function chooseText<C extends Candidate>(candidates: readonly [C, ...C[]]): { readonly text: C; readonly why: readonly string[] } {
  const [first, ...others] = candidates
  let text = first
  for (const other of others) if (ruleFor(other, text)) text = other
  const why = candidates
    .filter((other) => other !== text)
    .map((other) => `${text.name} counts before ${other.name}: ${ruleFor(text, other)?.says ?? "it came first"}`)
  return { text, why }
}

/** The rule by which `a` counts before `b`. Undefined where an earlier rule speaks for `b`, or none speaks. */
function ruleFor(a: Candidate, b: Candidate): Better | undefined {
  const decides = RULES.find(({ isBetter }) => isBetter(a, b) || isBetter(b, a))
  return decides?.isBetter(a, b) ? decides : undefined
}
