import type { ReadProvision, Reference } from "../../core/language/index.ts"
import { provisionPath } from "../shell/paths.ts"

type Props = {
  readonly provision: ReadProvision
  /** Whether the text of what it names is held. */
  readonly isHeld: (symbol: string) => boolean
}

/** The words of a provision: its opening phrase and verb set off, what it names linked where that is held. */
export function ProvisionText({ provision, isHeld }: Props) {
  const { text, openingPhrase, operativeVerb, references } = provision
  const opening = openingPhrase !== undefined && text.startsWith(openingPhrase) ? openingPhrase : ""
  return (
    <>
      {opening === "" ? undefined : <Opening phrase={opening} verb={operativeVerb} />}
      {pieces(text, opening.length, references).map(({ words, reference }, i) =>
        reference && isHeld(reference.symbol) ? (
          <a key={i} href={provisionPath(reference.symbol, reference.labels[0])}>
            {words}
          </a>
        ) : (
          words
        ),
      )}
    </>
  )
}

function Opening({ phrase, verb }: { readonly phrase: string; readonly verb: string | undefined }) {
  const words = phrase.split(" ")
  const at = verb === undefined ? -1 : words.findIndex((word) => isForm(word.toLowerCase(), verb))
  if (at < 0) return <i class="opening">{phrase}</i>
  const before = words.slice(0, at).map((word) => `${word} `)
  const after = words.slice(at + 1).map((word) => ` ${word}`)
  return (
    <i class="opening">
      {before}
      <b>{words[at]}</b>
      {after}
    </i>
  )
}

/** Whether a word is a form of a verb, as far as its beginning tells: "deciding" of "decide", "taking" of "take note". */
const isForm = (word: string, verb: string): boolean => word.startsWith((verb.split(" ")[0] ?? "").replace(/[ey]$/u, ""))

/** The words behind the opening phrase, cut at what they name. */
function pieces(text: string, from: number, references: readonly Reference[]) {
  const cut: { readonly words: string; readonly reference?: Reference }[] = []
  let at = from
  for (const reference of references) {
    const start = text.indexOf(reference.printed, at)
    if (start < 0) continue
    cut.push({ words: text.slice(at, start) }, { words: reference.printed, reference })
    at = start + reference.printed.length
  }
  return [...cut, { words: text.slice(at) }]
}
