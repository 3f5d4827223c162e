import { provenanceLine } from "../../core/record/index.ts"
import { ledgerContext } from "../ledger/ledger-context.ts"
import { type Assets, page } from "../shell/page.tsx"
import { fatePath, home, paperPath, uptakePath } from "../shell/paths.ts"
import { NotStated } from "../shell/signs.tsx"
import { cleanOf } from "../words/clean-of.ts"
import { wordsOf } from "../words/direction.ts"
import { paperName } from "../words/paper-name.ts"
import { DecideForm } from "./decide-form.tsx"
import { History } from "./decisions.tsx"
import type { Fates, FateRow } from "./fates.ts"
import { ResolutionLink } from "./passage-words.tsx"
import { ProvisionFates } from "./provision-fates.tsx"
import { Said } from "./said.tsx"
import { SideBySide } from "./side-by-side.tsx"
import { VehicleSentence } from "./vehicle.tsx"
import { WhatChanged } from "./what-changed.tsx"

/** The fate of one ask, word by word; and where a person decides on it. `by` is the name to propose. */
export function fatePage(fates: Fates, row: FateRow, by: string | undefined, assets: Assets): string {
  const { held, laid, between, rows } = fates
  const { record } = held
  const { id, entry, fate, decision } = row
  const context = ledgerContext(held)
  const i = rows.indexOf(row)
  const { provenance } = entry.recommendation
  return page({
    title: `What became of ${id}, ${paperName(record)}`,
    assets,
    cite: context.cite({ anchor: entry.anchor, id, provenance }),
    children: (
      <>
        <nav class="crumb" aria-label="Where you are">
          <a href={home}>Papers</a>
          <a href={paperPath(held.id)}>{paperName(record)}</a>
          <a href={`${uptakePath(held.id, between)}#${id}`}>What became of its asks</a>
        </nav>
        <header class="head fate">
          <h1 class="words">
            <q {...wordsOf(record.paper.language)}>{cleanOf(entry.anchor)}</q>
          </h1>
          <p class="meta">
            <span>{id}</span>
            <span>{entry.ask.councilVerb === undefined ? <NotStated what="verb not printed" /> : <q>{entry.ask.councilVerb}</q>}</span>
            <span>{entry.ask.addressee === undefined ? <NotStated what="addressee not printed" /> : <>to <q>{entry.ask.addressee}</q></>}</span>
            <span><a href={context.hrefOfWords(entry.anchor)}>{context.placeName(entry.anchor)}</a></span>
          </p>
          <p class="prov">{provenanceLine(provenance)}</p>
        </header>
        <section class="rule" aria-label="Its fate">
          <p class="verdict">
            <Said suggested={fate.suggested} decision={decision} /> <a class="small" href="#decisions">{decision ? "Decide again" : "Decide"}</a>
          </p>
          <p>{fate.why}</p>
          <WhatChanged fate={fate} />
        </section>
        {fate.vehicle ? (
          <section class="rule" aria-label="The vehicle">
            <VehicleSentence vehicle={fate.vehicle} />
          </section>
        ) : undefined}
        <section class="ledger" aria-labelledby="words">
          <h2 id="words">Word by word</h2>
          <p class="soft">
            Beside <ResolutionLink resolution={laid.against} />
            {laid.baseline ? <>, and before it <ResolutionLink resolution={laid.baseline} /></> : undefined}. Marked words are those that ask and passage share;
            the passage that says most of the ask comes first.
          </p>
          {fate.evidence.length + row.before.length === 0 ? <p class="none">No passage of these texts shares words with the ask.</p> : undefined}
          <SideBySide row={row} laid={laid} hrefOfAsk={context.hrefOfWords(entry.anchor)} language={record.paper.language} />
        </section>
        {fate.wish.allReferences ? <ProvisionFates provisions={laid.uptake.provisions} baseline={between.baseline ?? ""} /> : undefined}
        <section class="ledger" aria-labelledby="decisions">
          <h2 id="decisions">Decisions</h2>
          <div class="two deciding">
            <div>
              <History history={row.history} between={between} counts={decision} />
            </div>
            <DecideForm paper={held.id} row={row} between={between} by={by} />
          </div>
        </section>
        <nav class="parts" aria-label="Other asks">
          <Other fates={fates} at={i - 1} rel="prev" words="Ask before" />
          <Other fates={fates} at={i + 1} rel="next" words="Next ask" />
        </nav>
      </>
    ),
  }) // prettier-ignore
}

function Other({
  fates,
  at,
  rel,
  words,
}: {
  readonly fates: Fates
  readonly at: number
  readonly rel: "prev" | "next"
  readonly words: string
}) {
  const row = fates.rows[at]
  return row ? (
    <a rel={rel} href={fatePath(fates.held.id, row.id, fates.between)}>
      {words}, {row.id}
    </a>
  ) : (
    <span />
  )
}
