import type { Instrument, Record } from "../../core/record/index.ts"
import { type EntryOf, instrumentEntries } from "../ledger/entries.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import { Citing } from "../shell/citing.tsx"
import { Exports } from "../shell/exports.tsx"
import { groupRows, Groups } from "../shell/groups.tsx"
import { LedgerParts, partOfList } from "../shell/ledger-parts.tsx"
import { NamedIn } from "../shell/named-in.tsx"
import { NoneFound } from "../shell/none-found.tsx"
import { OtherNames } from "../shell/other-names.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { type HeldPaper, PaperHead } from "../shell/paper-head.tsx"
import { ledgerPath } from "../shell/paths.ts"
import { NotStated } from "../shell/signs.tsx"
import { Tally } from "../shell/tally.tsx"
import { count } from "../words/count.ts"
import { dateWords } from "../words/date-words.ts"
import { wordsOf } from "../words/direction.ts"
import { INSTRUMENT_KINDS } from "../words/instrument-kinds.ts"
import { citedName, paperName } from "../words/paper-name.ts"

type InstrumentEntry = EntryOf<"instrument">

/** Which part of a long list is shown. */
export type InstrumentChoice = { readonly part?: number | undefined; readonly at?: string | undefined }

/** Every text that a paper names, once: what it is, its symbol, its other names, and where it is named. */
export function instrumentsPage(held: HeldPaper, choice: InstrumentChoice, assets: Assets): string {
  const { record } = held
  const context = ledgerContext(held)
  const all = instrumentEntries(record)
  const groups = [...INSTRUMENT_KINDS]
    .map(([kind, name]) => ({ id: kind, name, members: all.filter(({ instrument }) => instrument.kind === kind) }))
    .filter(({ members }) => members.length > 0)
  const part = partOfList(groups.flatMap(({ members }) => members), ({ id }) => id, choice) // prettier-ignore
  const path = ledgerPath(held.id, "instruments")
  return page({
    title: `${count(all.length, "instrument")}, ${paperName(record)}`,
    assets,
    cite: citedName(record),
    children: (
      <>
        <PaperHead
          held={held}
          current="instruments"
          heading={all.length === 0 ? "No instruments" : count(all.length, "instrument")}
          lede={
            all.length === 0 ? undefined : (
              <p class="soft">
                Every text or proceeding that binds, plans, reports or is awaited, once, under the name that the paper prints. A law and a decree are two,
                and two names are one only where the paper itself says so.
              </p>
            )
          }
        />
        {all.length === 0 ? (
          <NoneFound record={record} ledger="instruments" one="instrument" />
        ) : (
          <div class="two">
            <Tally name="What they are" rows={groupRows(path, groups, part)} />
            <Tally name="Their symbols" rows={symbolRows(record)} />
          </div>
        )}
        <Groups groups={groups} part={part} line={(entry) => <InstrumentLine key={entry.id} entry={entry} held={held} context={context} />} />
        <LedgerParts path={path} part={part} />
        <Exports id={held.id} record={record} ledger="instruments" />
      </>
    ),
  }) // prettier-ignore
}

function symbolRows({ instruments }: Record) {
  const parsed = instruments.filter(({ symbol }) => symbol?.normal !== undefined).length
  const printed = instruments.filter(({ symbol }) => symbol && symbol.normal === undefined).length
  return [
    { key: "parsed", words: "read as a symbol", n: parsed },
    { key: "printed", words: "left as printed", n: printed },
    { key: "none", words: <NotStated what="none printed" />, n: instruments.length - parsed - printed },
  ].filter(({ n }) => n > 0)
}

type LineProps = { readonly entry: InstrumentEntry; readonly held: HeldPaper; readonly context: LedgerContext }

function InstrumentLine({ entry: { id, instrument, anchor }, held, context }: LineProps) {
  const { name, aliases, mentions, date } = instrument
  const words = wordsOf(held.record.paper.language)
  return (
    <li class="entry instrument" id={id}>
      <a class="id" href={context.hrefOfWords(anchor)} aria-label={`Instrument ${id} in the paper`}>
        {id}
      </a>
      <div>
        <p>
          <q {...words}>{name}</q>
        </p>
        <OtherNames name={name} aliases={aliases} language={held.record.paper.language} />
      </div>
      <p class="small of-symbol">
        <Symbol instrument={instrument} />
        <br />
        {date === undefined ? <NotStated what="undated" /> : <time>{dateWords(date)}</time>}
      </p>
      <NamedIn mentions={mentions} context={context} />
      <Citing>{context.cite({ anchor, id, unsaid: date === undefined ? ["undated"] : [] })}</Citing>
    </li>
  )
}

/** A symbol in normal form where the printed one allows it; else as it stands, and said so. */
function Symbol({ instrument: { symbol } }: { readonly instrument: Instrument }) {
  if (symbol === undefined) return <NotStated what="no symbol printed" />
  return symbol.normal === undefined ? (
    <>
      <q>{symbol.printed}</q> <span class="soft">as printed</span>
    </>
  ) : (
    <b>{symbol.normal}</b>
  )
}
