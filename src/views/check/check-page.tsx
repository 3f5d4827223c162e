import type { Record } from "../../core/record/index.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import { Exports } from "../shell/exports.tsx"
import { Groups } from "../shell/groups.tsx"
import { LedgerParts, partOfList } from "../shell/ledger-parts.tsx"
import { NoneFound } from "../shell/none-found.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { type HeldPaper, PaperHead } from "../shell/paper-head.tsx"
import { ledgerPath } from "../shell/paths.ts"
import { Place } from "../shell/place.tsx"
import { count } from "../words/count.ts"
import { citedName, paperName } from "../words/paper-name.ts"
import { type Message, messagesOf } from "./messages.ts"
import { WhatHolds } from "./what-holds.tsx"

/** From the gravest to the lightest, with the heading of each. */
const SECTIONS = [
  ["error", "Errors", "error"],
  ["doubt", "Doubts", "doubt"],
  ["note", "Notes", "note"],
] as const

/** Which part of a long list is shown. */
export type CheckChoice = { readonly part?: number | undefined; readonly at?: string | undefined }

/** What to look at before a paper goes out, each with the places that do not sit together side by side; and the arithmetic that holds. */
export function checkPage(held: HeldPaper, choice: CheckChoice, assets: Assets): string {
  const { record } = held
  const context = ledgerContext(held)
  const messages = messagesOf(record)
  const sections = SECTIONS.map(([severity, name]) => ({
    id: `${severity}s`,
    name,
    members: messages.filter((message) => message.severity === severity),
  }))
  const part = partOfList(sections.flatMap(({ members }) => members), ({ id }) => id, choice) // prettier-ignore
  const summary = summaryOf(messages)
  return page({
    title: `Check: ${summary.toLowerCase()}, ${paperName(record)}`,
    assets,
    cite: citedName(record),
    children: (
      <>
        <PaperHead
          held={held}
          current="check"
          heading={messages.length === 0 ? "No doubts in this paper" : `${summary} in this paper`}
          lede={
            <p class="soft">
              A doubt is a question to the drafter before a paper goes out. Its rule is named for the good state. Places are line and column of the paper’s
              text. Nothing in the paper was changed.
            </p>
          }
        />
        {record.notAttempted.includes("tensions") || messages.length === 0 ? <NoneFound record={record} ledger="tensions" one="doubt" /> : undefined}
        <Groups groups={sections} part={part} line={(message) => <MessageLine key={message.id} message={message} record={record} context={context} />} />
        <LedgerParts path={ledgerPath(held.id, "check")} part={part} />
        <WhatHolds record={record} context={context} />
        <NotRead record={record} />
        <Exports id={held.id} record={record} ledger="check" />
      </>
    ),
  }) // prettier-ignore
}

/** "1 error, 10 doubts and 6 notes"; what there is none of is left out. */
function summaryOf(messages: readonly Message[]): string {
  const parts = SECTIONS.map(([severity, , noun]) => [messages.filter((message) => message.severity === severity).length, noun] as const)
    .filter(([n]) => n > 0)
    .map(([n, noun]) => count(n, noun))
  return parts.length === 0 ? "No doubts" : [parts.slice(0, -1).join(", "), parts.at(-1)].filter(Boolean).join(" and ")
}

type MessageProps = { readonly message: Message; readonly record: Record; readonly context: LedgerContext }

function MessageLine({ message: { id, severity, message, rule, anchors }, record, context }: MessageProps) {
  return (
    <li class={severity === "note" ? "msg remark" : "msg"} id={id}>
      <h3>
        <span class="sev">{severity}</span> {message}
      </h3>
      <p class="small soft">
        <code>{rule}</code>
        {anchors.length === 0 ? " · the paper as a whole" : undefined}
      </p>
      {anchors.length === 0 ? undefined : (
        <div class="places">
          {anchors.map((anchor) => (
            <Place key={`${anchor.start}-${anchor.end}`} anchor={anchor} language={record.paper.language} context={context} />
          ))}
        </div>
      )}
    </li>
  )
}

/** An empty ledger does not mean "none" where it was not attempted. */
function NotRead({ record: { notAttempted } }: { readonly record: Record }) {
  return notAttempted.length === 0 ? null : (
    <section class="ledger" id="not-read">
      <h2>
        Not read yet&nbsp;<b class="count">{notAttempted.length}</b>
      </h2>
      <p class="soft">Of these an empty list does not mean that there are none.</p>
      <ul class="firsts">
        {notAttempted.map((ledger) => (
          <li key={ledger}>{ledger}</li>
        ))}
      </ul>
    </section>
  )
}
