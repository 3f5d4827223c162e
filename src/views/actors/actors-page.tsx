import { actorEntries, type EntryOf } from "../ledger/entries.ts"
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
import { Tally } from "../shell/tally.tsx"
import { ACTOR_GROUPS } from "../words/actor-kinds.ts"
import { count } from "../words/count.ts"
import { wordsOf } from "../words/direction.ts"
import { citedName, paperName } from "../words/paper-name.ts"
import { type Pair, pairsOf, PossiblyOne } from "./possibly-one.tsx"

type ActorEntry = EntryOf<"actor">

/** How many parties are tallied by how often they are named. */
const MOST_NAMED = 9

/** Which part of a long list is shown. */
export type ActorChoice = { readonly part?: number | undefined; readonly at?: string | undefined }

/** Every party that a paper names, once, and where. Persons who may be at risk stand as printed, and are marked. */
export function actorsPage(held: HeldPaper, choice: ActorChoice, assets: Assets): string {
  const { record } = held
  const context = ledgerContext(held)
  const all = actorEntries(record)
  const pairs = pairsOf(record)
  const pairsOfRow = (id: string): readonly Pair[] =>
    paired.has(id) ? pairs.filter(({ left, right }) => left.id === id || right.id === id) : []
  const paired = new Set(pairs.flatMap(({ left, right }) => [left.id, right.id]))
  const atRisk = all.filter(({ actor }) => actor.sensitive).length
  const groups = [...ACTOR_GROUPS]
    .map(([kind, name]) => ({ id: kind, name, members: all.filter(({ actor }) => actor.kind === kind) }))
    .filter(({ members }) => members.length > 0)
  const part = partOfList(groups.flatMap(({ members }) => members), ({ id }) => id, choice) // prettier-ignore
  const path = ledgerPath(held.id, "actors")
  return page({
    title: `${count(all.length, "actor")}, ${paperName(record)}`,
    assets,
    cite: citedName(record),
    children: (
      <>
        <PaperHead
          held={held}
          current="actors"
          heading={all.length === 0 ? "No actors" : count(all.length, "actor")}
          lede={all.length === 0 ? undefined : <Lede atRisk={atRisk} pairs={pairs.length} />}
        />
        {all.length === 0 ? (
          <NoneFound record={record} ledger="actors" one="actor" />
        ) : (
          <div class="two">
            <Tally name="What they are" rows={groupRows(path, groups, part)} />
            <Tally
              name="Named most often"
              rows={mostNamed(all).map(({ id, actor }) => ({ key: id, words: <q {...wordsOf(record.paper.language)}>{actor.name}</q>, n: actor.mentions.length, href: `${path}?at=${id}#${id}` }))}
            />
          </div>
        )}
        <Groups groups={groups} part={part} line={(entry) => <ActorLine key={entry.id} entry={entry} held={held} context={context} pairs={pairsOfRow(entry.id)} />} />
        <LedgerParts path={path} part={part} />
        {part.number === 1 ? (
          <PossiblyOne pairs={pairs} hrefOfRow={(id) => `${path}?at=${id}#${id}`} language={record.paper.language} context={context} />
        ) : undefined}
        <Exports id={held.id} record={record} ledger="actors" atRisk={atRisk} />
      </>
    ),
  }) // prettier-ignore
}

const Lede = ({ atRisk, pairs }: { readonly atRisk: number; readonly pairs: number }) => (
  <>
    <p class="soft">
      Every party that the paper names, once, under the longest name that it prints. Two names stand as one only where the paper itself says so.
    </p>
    {pairs > 0 ? (
      <p class="soft">
        <a href="#possibly-one">{pairs === 1 ? "One pair" : `${pairs} pairs`}</a> may be one party under two names.
      </p>
    ) : undefined}
    {atRisk > 0 ? (
      <p class="soft">
        {atRisk === 1 ? "One person may be at risk: that person is" : `${atRisk} persons may be at risk: they are`} shown only as printed, and
        left out of what is taken along.
      </p>
    ) : undefined}
  </>
) // prettier-ignore

const mostNamed = (all: readonly ActorEntry[]): readonly ActorEntry[] =>
  all
    .filter(({ actor }) => actor.mentions.length > 1 && !actor.sensitive)
    .sort((a, b) => b.actor.mentions.length - a.actor.mentions.length)
    .slice(0, MOST_NAMED)

type LineProps = {
  readonly entry: ActorEntry
  readonly held: HeldPaper
  readonly context: LedgerContext
  readonly pairs: readonly Pair[]
}

function ActorLine({ entry: { id, actor, anchor }, held, context, pairs }: LineProps) {
  const words = wordsOf(held.record.paper.language)
  return (
    <li class="entry actor" id={id}>
      <a class="id" href={context.hrefOfWords(anchor)} aria-label={`Actor ${id} in the paper`}>
        {id}
      </a>
      <div>
        <p>
          <q {...words}>{actor.name}</q> {actor.sensitive ? <span class="tag">may be at risk</span> : undefined}
        </p>
        {actor.sensitive ? undefined : <OtherNames name={actor.name} aliases={actor.aliases} language={held.record.paper.language} />}
        {pairs.length === 0 ? undefined : (
          <p class="small pairs">
            {pairs.map((pair) => (
              <a key={pair.id} class="suggested" href={`${ledgerPath(held.id, "actors")}#${pair.id}`}>
                possibly {pair.left.id === id ? pair.right.id : pair.left.id}
              </a>
            ))}
          </p>
        )}
      </div>
      <NamedIn mentions={actor.mentions} context={context} />
      <Citing>{context.cite({ anchor, id })}</Citing>
    </li>
  )
}
