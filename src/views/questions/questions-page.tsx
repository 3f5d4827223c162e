import type { Question } from "../../core/record/index.ts"
import { type EntryOf, questionEntries } from "../ledger/entries.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import { Citing } from "../shell/citing.tsx"
import { Exports } from "../shell/exports.tsx"
import { LedgerParts, partOfList } from "../shell/ledger-parts.tsx"
import { NoneFound } from "../shell/none-found.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { type HeldPaper, PaperHead } from "../shell/paper-head.tsx"
import { ledgerPath } from "../shell/paths.ts"
import { cleanOf } from "../words/clean-of.ts"
import { count } from "../words/count.ts"
import { wordsOf } from "../words/direction.ts"
import { citedName, paperName } from "../words/paper-name.ts"
import { REPLY_WORDS } from "../words/reply-words.ts"
import { unbroken } from "../words/unbroken.ts"

type State = Question["reply"]["state"]

/** The order of the page: silence is what people come to find. */
const STATES: readonly State[] = ["silent", "recommendation-only", "partly", "answered", "unjudged"]

/** Every question with what the paper replies to it, or that it does not. */
export function questionsPage(
  held: HeldPaper,
  choice: { readonly part?: number | undefined; readonly at?: string | undefined },
  assets: Assets,
): string {
  const { record } = held
  const context = ledgerContext(held)
  const entries = questionEntries(record)
  const silent = entries.filter(({ question }) => question.reply.state === "silent").length
  const inOrder = STATES.flatMap((state) => entries.filter(({ question }) => question.reply.state === state))
  const part = partOfList(inOrder, ({ id }) => id, choice)
  return page({
    title: `${count(entries.length, "question")}, ${silent} without reply, ${paperName(record)}`,
    assets,
    cite: citedName(record),
    children: (
      <>
        <PaperHead held={held} current="questions" heading={<Heading entries={entries} silent={silent} />} lede={entries.length > 0 ? <Lede entries={entries} /> : undefined} />
        {entries.length === 0 ? <NoneFound record={record} ledger="questions" one="question" /> : <Strip entries={entries} />}
        {STATES.map((state) => {
          const members = part.members.filter(({ question }) => question.reply.state === state)
          if (members.length === 0) return undefined
          return (
            <section class="ledger" id={state} key={state}>
              <h2>
                {capital(REPLY_WORDS[state])}&nbsp;<b class="count">{entries.filter(({ question }) => question.reply.state === state).length}</b>
              </h2>
              <ol>
                {members.map((entry) => (
                  <QuestionLine key={entry.id} entry={entry} context={context} held={held} />
                ))}
              </ol>
            </section>
          )
        })}
        <LedgerParts path={ledgerPath(held.id, "questions")} part={part} />
        <Exports id={held.id} record={record} ledger="questions" />
      </>
    ),
  }) // prettier-ignore
}

type Entries = readonly EntryOf<"question">[]

function Heading({ entries, silent }: { readonly entries: Entries; readonly silent: number }) {
  if (entries.length === 0) return <>No questions</>
  if (silent === 0) return <>{count(entries.length, "question")}</>
  return (
    <>
      <span class="big">
        {silent} of {entries.length}
      </span>{" "}
      {silent === 1 ? "has" : "have"} no reply in this paper
    </>
  )
}

function Lede({ entries }: { readonly entries: Entries }) {
  const askers = [
    ["members together", entries.filter(({ question }) => question.asker.as === "members").length],
    ["one member", entries.filter(({ question }) => question.asker.as === "one-member").length],
    ["somebody whose name is printed", entries.filter(({ question }) => question.asker.as === "named").length],
  ] as const
  return (
    <p class="soft">
      Every reply state is <span class="suggested">suggested</span> by machine from the words of this paper alone. No one has decided on any
      of them. The asker stays as the paper has it:{" "}
      {askers
        .filter(([, n]) => n > 0)
        .map(([who, n]) => `${who} ${n === 1 ? "once" : `${n} times`}`)
        .join(", ")}
      .
    </p>
  )
}

function Strip({ entries }: { readonly entries: Entries }) {
  const states = STATES.filter((state) => entries.some(({ question }) => question.reply.state === state))
  return (
    <>
      <ol class="strip" aria-label="The questions in the paper’s order">
        {entries.map(({ id, question }) => (
          <li key={id}>
            <a class={signOf(question.reply.state)} href={`#${id}`} aria-label={`Question ${id}: ${REPLY_WORDS[question.reply.state]}`}>
              {id.slice(1)}
            </a>
          </li>
        ))}
      </ol>
      <p class="legend small soft">
        {states.map((state) => (
          <span key={state} class={`state ${signOf(state)}`}>
            {REPLY_WORDS[state]}
          </span>
        ))}
      </p>
    </>
  )
}

/** The class that draws a state. */
const signOf = (state: State): string => (state === "recommendation-only" ? "only" : state)

type LineProps = { readonly entry: EntryOf<"question">; readonly context: LedgerContext; readonly held: HeldPaper }

function QuestionLine({ entry: { id, question }, context, held }: LineProps) {
  const { state, evidence } = question.reply
  const words = wordsOf(held.record.paper.language)
  return (
    <li class="entry question" id={id}>
      <a class="id" href={context.hrefOf(id)} aria-label={`Question ${id} in the paper`}>
        {id}
      </a>
      <div>
        <p>
          <q {...words}>{cleanOf(question.anchor)}</q>
        </p>
        <p class="small soft">{askerWords(question)}</p>
        <Citing>{context.cite({ anchor: question.anchor, id })}</Citing>
      </div>
      <div class="reply">
        <p>
          <span class="suggested">
            <span class={`state ${signOf(state)}`}>{REPLY_WORDS[state]}</span>, suggested
          </span>
        </p>
        {evidence.map((anchor) => (
          <blockquote key={anchor.start} class="words" {...words}>
            {cleanOf(anchor)}{" "}
            <a class="small" href={context.hrefOfPlace(anchor)} lang="en">
              {unbroken(context.placeName(anchor))}
            </a>
          </blockquote>
        ))}
      </div>
    </li>
  )
}

function askerWords({ kind, asker }: Question): string {
  const who = asker.as === "members" ? "Members" : asker.as === "one-member" ? "One member" : asker.anchor ? cleanOf(asker.anchor) : "Named asker"
  return `${who} · ${kind}`
} // prettier-ignore

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
