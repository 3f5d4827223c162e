import { ledgerContext } from "../ledger/ledger-context.ts"
import { type Assets, page } from "../shell/page.tsx"
import { type HeldPaper, PaperHead } from "../shell/paper-head.tsx"
import { cleanOf } from "../words/clean-of.ts"
import { count } from "../words/count.ts"
import { wordsOf } from "../words/direction.ts"
import { citedName, paperName } from "../words/paper-name.ts"

/** What was read with doubt, and what was not attempted. */
export function doubtsPage(held: HeldPaper, assets: Assets): string {
  const { record } = held
  const context = ledgerContext(held)
  const { findings, notAttempted } = record
  return page({
    title: `${count(findings.length, "doubt")}, ${paperName(record)}`,
    assets,
    cite: citedName(record),
    children: (
      <>
        <PaperHead
          held={held}
          current="doubts"
          heading={findings.length === 0 ? "Read without a doubt" : `${count(findings.length, "doubt")} about this paper`}
          lede={<p class="soft">A doubt stands beside what was read, and takes nothing away. Its rule is named for the good state.</p>}
        />
        <ol class="doubts">
          {findings.map((finding, i) => (
            <li key={i} class={finding.severity === "note" ? "msg remark" : "msg"} id={`D${i + 1}`}>
              <p>
                <b class="sev">{finding.severity}</b> {finding.message}
              </p>
              <p class="small soft">
                <code>{finding.rule}</code>
                {finding.anchor ? (
                  <>
                    {" "}
                    · <a href={context.hrefOfPlace(finding.anchor)}>{context.placeName(finding.anchor)}</a>, characters{" "}
                    {`${finding.anchor.start}–${finding.anchor.end}`}
                  </>
                ) : (
                  " · the paper as a whole"
                )}
              </p>
              {finding.anchor && finding.anchor.exact.trim() !== "" ? (
                <blockquote class="place words" {...wordsOf(record.paper.language)}>
                  <mark>{short(cleanOf(finding.anchor))}</mark>
                </blockquote>
              ) : undefined}
            </li>
          ))}
        </ol>
        {notAttempted.length > 0 ? (
          <section class="section">
            <h2>Not read yet</h2>
            <p class="soft">Of these an empty list does not mean that there are none.</p>
            <ul class="firsts">
              {notAttempted.map((ledger) => (
                <li key={ledger}>{ledger}</li>
              ))}
            </ul>
          </section>
        ) : undefined}
      </>
    ),
  })
}

/** A long place is shown by its beginning and its end. */
const short = (words: string): string =>
  words.length <= 320 ? words : `${words.slice(0, 200).trimEnd()} … ${words.slice(-80).trimStart()}`
