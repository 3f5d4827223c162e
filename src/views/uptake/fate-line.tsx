import type { Between } from "../../core/review/index.ts"
import type { LedgerContext } from "../ledger/ledger-context.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { fatePath } from "../shell/paths.ts"
import { ProvenanceLine } from "../shell/provenance.tsx"
import { cleanOf } from "../words/clean-of.ts"
import { AskedWords } from "./asked-words.tsx"
import { bestPassage, type FateRow } from "./fates.ts"
import { Nearest, PassageLink } from "./passage-words.tsx"
import { Said } from "./said.tsx"
import { WhatChanged } from "./what-changed.tsx"

type Props = { readonly row: FateRow; readonly held: HeldPaper; readonly between: Between; readonly context: LedgerContext }

/** One ask beside the passage that says most of it, with what is said of its fate. */
export function FateLine({ row, held, between, context }: Props) {
  const { id, entry, fate, decision } = row
  const { recommendation } = entry
  return (
    <li class="entry fate" id={id}>
      <a class="id" href={fatePath(held.id, id, between)} aria-label={`Ask ${id}, word by word`}>
        {id}
      </a>
      <p class="verdict">
        <Said suggested={fate.suggested} decision={decision} /> <span class="small soft">{fate.why}</span>
      </p>
      <div class="asked">
        <p>
          <AskedWords entry={entry} language={held.record.paper.language} />
        </p>
        <WhatChanged fate={fate} />
        <ProvenanceLine provenance={recommendation.provenance} context={context} />
        <p class="ways small">
          <a href={fatePath(held.id, id, between)} aria-label={`Ask ${id}, word by word`}>Word by word</a>{" "}
          <a href={context.hrefOf(id)} aria-label={`Ask ${id} in the paper`}>In the paper</a>
        </p>
      </div>
      <div class="adopted">
        <AdoptedWords row={row} />
      </div>
    </li>
  ) // prettier-ignore
}

/** What was adopted: the sentence that ended the vehicle, else the passage nearest to the ask. */
function AdoptedWords({ row: { entry, fate } }: { readonly row: FateRow }) {
  const ask = cleanOf(entry.anchor)
  const ended = fate.suggested === "overtaken" ? fate.vehicle?.evidence : undefined
  const best = bestPassage(fate)
  if (ended)
    return (
      <>
        <p class="small">
          <PassageLink passage={ended} />, which ended {fate.vehicle?.name}
        </p>
        <blockquote class="words ended">{ended.text}</blockquote>
      </>
    )
  if (!best) return <p class="null">[no passage shares its words]</p>
  const isFar = fate.suggested === "not-taken-up" || fate.suggested === "dropped" || fate.suggested === "cannot-tell"
  return (
    <>
      <p class="small">
        <PassageLink passage={best.clause.provision} />
        {isFar ? ", which comes nearest" : ""}
      </p>
      <blockquote class="words">
        <Nearest ask={ask} found={best} />
      </blockquote>
    </>
  )
}
