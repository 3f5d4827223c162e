import { takenAlong } from "../../core/publication/index.ts"
import type { ActorProposal, Record } from "../../core/record/index.ts"
import { actorEntries, type EntryOf } from "../ledger/entries.ts"
import type { LedgerContext } from "../ledger/ledger-context.ts"
import { Place } from "../shell/place.tsx"

type ActorEntry = EntryOf<"actor">

/** Two rows that may be one party, under the name of the proposal: P2 is the second. */
export type Pair = { readonly id: string; readonly why: string; readonly left: ActorEntry; readonly right: ActorEntry }

/** The pairs that are proposed. Of persons who may be at risk nothing is proposed. */
export function pairsOf(record: Record): readonly Pair[] {
  const rows = new Map(actorEntries(record).map((entry) => [entry.anchor.start, entry]))
  const sides = ({ left, right }: ActorProposal) => [rows.get(left.anchor.start), rows.get(right.anchor.start)] as const
  return takenAlong(record, "not-at-risk").actorProposals.flatMap((proposal, i) => {
    const [left, right] = sides(proposal)
    return left && right ? [{ id: `P${i + 1}`, why: proposal.why, left, right }] : []
  })
}

type Props = {
  readonly pairs: readonly Pair[]
  readonly hrefOfRow: (id: string) => string
  readonly language: string
  readonly context: LedgerContext
}

/** Pairs side by side, for a person to settle. Nothing where none is proposed. */
export function PossiblyOne({ pairs, hrefOfRow, language, context }: Props) {
  const row = ({ id }: ActorEntry) => (
    <a class="id" href={hrefOfRow(id)} aria-label={`Actor ${id}`}>
      {id}
    </a>
  )
  return pairs.length === 0 ? null : (
    <section class="ledger" id="possibly-one">
      <h2>
        Possibly one&nbsp;<b class="count">{pairs.length}</b>
      </h2>
      <p class="soft">
        Names that may be of one party, <span class="suggested">suggested</span> by the reader. They stay two rows until a person says that
        they are one.
      </p>
      <ol>
        {pairs.map(({ id, why, left, right }) => (
          <li class="msg remark proposal" key={id} id={id}>
            <h3>
              <q>{left.actor.name}</q> and <q>{right.actor.name}</q>
            </h3>
            <p class="small soft">{why}</p>
            <div class="places">
              <Place anchor={left.anchor} language={language} context={context} of={row(left)} />
              <Place anchor={right.anchor} language={language} context={context} of={row(right)} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
