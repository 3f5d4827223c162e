import type { Commitment } from "../../core/record/index.ts"
import { groupBy } from "../asks/group-by.ts"
import { commitmentEntries, type EntryOf, instrumentEntries } from "../ledger/entries.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import { Citing } from "../shell/citing.tsx"
import { Exports } from "../shell/exports.tsx"
import { groupRows, Groups } from "../shell/groups.tsx"
import { LedgerParts, partOfList } from "../shell/ledger-parts.tsx"
import { NoneFound } from "../shell/none-found.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { type HeldPaper, PaperHead } from "../shell/paper-head.tsx"
import { ledgerPath } from "../shell/paths.ts"
import { NotStated } from "../shell/signs.tsx"
import { Tally } from "../shell/tally.tsx"
import { cleanOf } from "../words/clean-of.ts"
import { count } from "../words/count.ts"
import { dateWords } from "../words/date-words.ts"
import { wordsOf } from "../words/direction.ts"
import { dueUnsaid } from "../words/due-words.ts"
import { citedName, paperName } from "../words/paper-name.ts"
import { instrumentsOf } from "./instruments-of.ts"

type CommitmentEntry = EntryOf<"commitment">
type InstrumentEntry = EntryOf<"instrument">

/** Which part of a long list is shown. */
export type CommitmentChoice = { readonly part?: number | undefined; readonly at?: string | undefined }

/** Who promised what, by which text, by when; and where no day can be worked out, why. */
export function commitmentsPage(held: HeldPaper, choice: CommitmentChoice, assets: Assets): string {
  const { record } = held
  const context = ledgerContext(held)
  const all = commitmentEntries(record)
  const instruments = instrumentsOf(all, instrumentEntries(record))
  const groups = byParty(all, record.paper.language)
  const part = partOfList(groups.flatMap(({ members }) => members), ({ id }) => id, choice) // prettier-ignore
  const path = ledgerPath(held.id, "commitments")
  return page({
    title: `${count(all.length, "commitment")}, ${paperName(record)}`,
    assets,
    cite: citedName(record),
    children: (
      <>
        <PaperHead
          held={held}
          current="commitments"
          heading={all.length === 0 ? "No commitments" : count(all.length, "commitment")}
          lede={
            all.length === 0 ? undefined : (
              <p class="soft">
                One commitment is one thing that a party bound itself, or is bound by name, to do. A day stands only where the paper prints it or it
                follows from what is printed.
              </p>
            )
          }
        />
        {all.length === 0 ? (
          <NoneFound record={record} ledger="commitments" one="commitment" />
        ) : (
          <div class="two">
            <Tally name="By whom" rows={groupRows(path, groups, part)} />
            <Tally name="By when" rows={dueRows(record.commitments)} />
          </div>
        )}
        <Groups
          groups={groups}
          part={part}
          line={(entry) => <CommitmentLine key={entry.id} entry={entry} held={held} context={context} instruments={instruments.get(entry.id) ?? []} />}
        />
        <LedgerParts path={path} part={part} />
        <Exports id={held.id} record={record} ledger="commitments" />
      </>
    ),
  }) // prettier-ignore
}

/** Two spellings of a party stay two, but for capitals and an article. */
function byParty(entries: readonly CommitmentEntry[], language: string) {
  return groupBy(
    entries,
    ({ commitment }) => commitment.by?.toLowerCase().replace(/^the /u, ""),
    ({ commitment }) => commitment.by,
  ).map(({ name, members }, i) =>
    name === undefined
      ? { id: "not-printed", name: <NotStated what="party not printed" />, members }
      : { id: `by-${i + 1}`, name: <q {...wordsOf(language)}>{name}</q>, members },
  )
}

function dueRows(commitments: readonly Commitment[]) {
  const dated = commitments.filter(({ due }) => due !== undefined).length
  const open = commitments.filter(({ due, term }) => due === undefined && term !== undefined).length
  return [
    { key: "dated", words: "a day or a stretch of time", n: dated },
    { key: "open", words: <NotStated what="cannot be computed" />, n: open },
    { key: "none", words: <NotStated />, n: commitments.length - dated - open },
  ].filter(({ n }) => n > 0)
}

type LineProps = {
  readonly entry: CommitmentEntry
  readonly held: HeldPaper
  readonly context: LedgerContext
  readonly instruments: readonly InstrumentEntry[]
}

function CommitmentLine({ entry: { id, commitment, anchor }, held, context, instruments }: LineProps) {
  const words = wordsOf(held.record.paper.language)
  return (
    <li class="entry commitment" id={id}>
      <a class="id" href={context.hrefOf(id)} aria-label={`Commitment ${id} in the paper`}>
        {id}
      </a>
      <p class="when">
        <Due commitment={commitment} />
      </p>
      <div>
        <p>
          <q {...words}>{cleanOf(anchor)}</q>
        </p>
        <Citing>{context.cite({ anchor, id, unsaid: dueUnsaid(commitment) })}</Citing>
      </div>
      <p class="small instruments">
        {instruments.length === 0 ? (
          <NotStated what="no instrument named" />
        ) : (
          instruments.map(({ id: of, instrument }) => (
            <a key={of} href={`${ledgerPath(held.id, "instruments")}?at=${of}#${of}`}>
              {of} <q {...words}>{instrument.name}</q>
            </a>
          ))
        )}
      </p>
    </li>
  )
}

/** When it is due; or that a length is printed and no beginning, so that no day follows. */
function Due({ commitment: { due, term } }: { readonly commitment: Commitment }) {
  if (due !== undefined) return <time>{dateWords(due)}</time>
  if (term === undefined) return <NotStated />
  return (
    <>
      <NotStated what="cannot be computed" />
      <span class="small soft rule-of">
        <q>{term}</q>, and no beginning is printed
      </span>
    </>
  )
}
