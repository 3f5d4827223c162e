import { provenanceLine } from "../../core/record/index.ts"
import { askEntries, type EntryOf } from "../ledger/entries.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import { Citing } from "../shell/citing.tsx"
import { Exports } from "../shell/exports.tsx"
import { LedgerParts, partOfList } from "../shell/ledger-parts.tsx"
import { NoneFound } from "../shell/none-found.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { type HeldPaper, PaperHead } from "../shell/paper-head.tsx"
import { ProvenanceLine, ProvenanceNotes } from "../shell/provenance.tsx"
import { NotStated } from "../shell/signs.tsx"
import { ledgerPath } from "../shell/paths.ts"
import { count } from "../words/count.ts"
import { wordsOf } from "../words/direction.ts"
import { citedName, paperName } from "../words/paper-name.ts"
import { groupBy, type Group } from "./group-by.ts"

type AskEntry = EntryOf<"ask">

/** Which asks are shown: those under one Council verb; and which part of a long list. */
export type AskChoice = { readonly verb?: string | undefined; readonly part?: number | undefined; readonly at?: string | undefined }

/** Every ask: to whom, in which words, and whose it is. */
export function asksPage(held: HeldPaper, choice: AskChoice, assets: Assets): string {
  const { record } = held
  const { verb } = choice
  const context = ledgerContext(held)
  const all = askEntries(record)
  const shown = verb === undefined ? all : all.filter(({ ask }) => verbKey(ask.councilVerb) === verbKey(verb))
  const unaddressed = all.filter(({ ask }) => ask.addressee === undefined).length
  const groups = byAddressee(shown)
  const part = partOfList(groups.flatMap(({ members }) => members), ({ id }) => id, choice) // prettier-ignore
  const here = new Set(part.members)
  return page({
    title: `${count(all.length, "ask")}, ${paperName(record)}`,
    assets,
    cite: citedName(record) + (all[0] ? `. ${provenanceLine(all[0].recommendation.provenance)}` : ""),
    children: (
      <>
        <PaperHead
          held={held}
          current="asks"
          heading={all.length === 0 ? "No asks" : `${count(all.length, "ask")} in ${count(record.recommendations.length, "recommendation")}`}
          lede={
            <p class="soft">
              One ask is one thing that one party is asked to do, in the paper’s words.{" "}
              {unaddressed > 0 ? `${unaddressed} of the ${all.length} ${unaddressed === 1 ? "does" : "do"} not say who must act.` : ""}
            </p>
          }
        />
        {all.length === 0 ? <NoneFound record={record} ledger="recommendations" one="ask" /> : <Tallies held={held} all={all} verb={verb} />}
        <ProvenanceNotes of={all.map(({ recommendation }) => recommendation)} language={record.paper.language} context={context} />
        {verb === undefined ? undefined : (
          <p class="rule">
            Only <q>{verb}</q>: {count(shown.length, "ask")} of {all.length}. <a href={ledgerPath(held.id, "asks")}>Show all</a>
          </p>
        )}
        {groups.map((group) => {
 const members = group.members.filter((entry) => here.has(entry)); return members.length === 0 ? undefined : (
          <section class="ledger" key={group.id} id={group.id}>
            <h2>
              {group.name === undefined ? <span class="null">[Addressee not printed]</span> : <q {...wordsOf(record.paper.language)}>{group.name}</q>}&nbsp;<b class="count">{group.members.length}</b>
            </h2>
            <ol>
              {members.map((entry) => (
                <AskLine key={entry.id} entry={entry} held={held} context={context} />
              ))}
            </ol>
          </section>
        )})}
        <LedgerParts path={ledgerPath(held.id, "asks")} part={part} query={{ verb }} />
        <Exports id={held.id} record={record} ledger="asks" />
      </>
    ),
  }) // prettier-ignore
}

function AskLine({ entry, held, context }: { readonly entry: AskEntry; readonly held: HeldPaper; readonly context: LedgerContext }) {
  const { ask, recommendation, id } = entry
  const { provenance } = recommendation
  return (
    <li class="entry ask" id={id}>
      <a class="id" href={context.hrefOf(id)} aria-label={`Ask ${id} in the paper`}>
        {id}
      </a>
      {ask.councilVerb === undefined ? <NotStated what="verb not printed" /> : <q class="verb">{ask.councilVerb}</q>}
      <div>
        <p>
          <q {...wordsOf(held.record.paper.language)}>{ask.action}</q>
        </p>
        <Citing>{context.cite({ anchor: ask.anchor, id, provenance })}</Citing>
      </div>
      <ProvenanceLine provenance={provenance} context={context} />
    </li>
  )
}

function Tallies({ held, all, verb }: { readonly held: HeldPaper; readonly all: readonly AskEntry[]; readonly verb: string | undefined }) {
  const verbs = groupBy(all, ({ ask }) => verbKey(ask.councilVerb), ({ ask }) => ask.councilVerb) // prettier-ignore
  return (
    <div class="two">
      <section>
        <h2 id="by-addressee">To whom</h2>
        <ul class="tally">
          {byAddressee(all).map(({ id, name, members }) => (
            <li key={id}>
              <a href={verb === undefined ? `#${id}` : `${ledgerPath(held.id, "asks")}#${id}`}>{name === undefined ? <span class="null">[Addressee not printed]</span> : <q {...wordsOf(held.record.paper.language)}>{name}</q>}</a>
              <i />
              <span>{members.length}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 id="by-verb">In which words</h2>
        <ul class="tally">
          {verbs.map(({ id, name, members }) => (
            <li key={id}>
              {name === undefined ? (
                <NotStated what="verb not printed" />
              ) : (
                <a href={`${ledgerPath(held.id, "asks")}?verb=${encodeURIComponent(name)}`}>
                  <q>{name}</q>
                </a>
              )}
              <i />
              <span>{members.length}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  ) // prettier-ignore
}

const verbKey = (verb: string | undefined): string | undefined => verb?.toLowerCase()

/** Two spellings of an addressee stay two, but for capitals and an article: who is one with whom is for a person to say. */
function byAddressee(entries: readonly AskEntry[]): readonly Group<AskEntry>[] {
  return groupBy(
    entries,
    ({ ask }) => ask.addressee?.toLowerCase().replace(/^the /u, ""),
    ({ ask }) => ask.addressee,
  ).map((group, i) => ({ ...group, id: group.name === undefined ? "not-printed" : `to-${i + 1}` }))
}
