import type { ComponentChild } from "preact"
import type { Anchor } from "../../core/text/index.ts"
import type { LedgerContext } from "../ledger/ledger-context.ts"
import { wordsOf } from "../words/direction.ts"
import { unbroken } from "../words/unbroken.ts"

type Props = {
  readonly anchor: Anchor
  readonly language: string
  readonly context: LedgerContext
  /** Stands before the place: the row that it is of. */
  readonly of?: ComponentChild
}

/** A place beside another: line and column, one click from the words; the passage; the words in what stands around them. */
export function Place({ anchor, language, context, of }: Props) {
  const { before, words, after } = context.inContext(anchor)
  return (
    <figure class="place">
      <figcaption>
        {of} <a href={context.hrefOfWords(anchor)}>{context.lineColumn(anchor)}</a> {unbroken(context.placeName(anchor))}
      </figcaption>
      {words.trim() === "" ? undefined : (
        <blockquote class="words" {...wordsOf(language)}>
          {before}
          <mark>{words}</mark>
          {after}
        </blockquote>
      )}
    </figure>
  )
}
