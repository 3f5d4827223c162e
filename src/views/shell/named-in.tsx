import type { Anchor } from "../../core/text/index.ts"
import type { LedgerContext } from "../ledger/ledger-context.ts"
import { unbroken } from "../words/unbroken.ts"

/** Passages that are named at once; the others are folded away. */
const SHOWN = 3

/** Where the paper names something: each passage once, in reading order, leading to the first words there. */
export function NamedIn({ mentions, context }: { readonly mentions: readonly Anchor[]; readonly context: LedgerContext }) {
  const passages = new Map<string, Anchor[]>()
  for (const mention of mentions) {
    const name = context.placeName(mention)
    const same = passages.get(name)
    if (same) same.push(mention)
    else passages.set(name, [mention])
  }
  const lines = [...passages].map(([name, [first, ...others]]) => (
    <li key={name}>
      {first === undefined ? unbroken(name) : <a href={context.hrefOfWords(first)}>{unbroken(name)}</a>}
      {others.length === 0 ? "" : <span class="soft">{others.length === 1 ? ", twice" : `, ${others.length + 1} times`}</span>}
    </li>
  ))
  const folded = lines.length > SHOWN + 1 ? lines.length - SHOWN : 0
  return (
    <div class="named small">
      <ul>{lines.slice(0, lines.length - folded)}</ul>
      {folded === 0 ? undefined : (
        <details>
          <summary>{folded} more passages</summary>
          <ul>{lines.slice(-folded)}</ul>
        </details>
      )}
    </div>
  )
}
