import { provenanceLine } from "../../core/record/index.ts"
import { VERDICTS } from "../../core/review/index.ts"
import { ledgerContext } from "../ledger/ledger-context.ts"
import { LedgerParts, partOfList } from "../shell/ledger-parts.tsx"
import { NoneFound } from "../shell/none-found.tsx"
import { OnThisPage } from "../shell/on-this-page.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { type HeldPaper, PaperHead } from "../shell/paper-head.tsx"
import { ProvenanceNotes } from "../shell/provenance.tsx"
import { shortSymbol, uptakeExport, uptakePath } from "../shell/paths.ts"
import { count } from "../words/count.ts"
import { citedName, paperName } from "../words/paper-name.ts"
import { dateWords } from "../words/date-words.ts"
import { Adrift } from "./decisions.tsx"
import { FateLine } from "./fate-line.tsx"
import type { Fates } from "./fates.ts"
import { ResolutionLink } from "./passage-words.tsx"
import { ProvisionFates } from "./provision-fates.tsx"
import { type FateChoice, isChosen, Strip, Tallies } from "./tallies.tsx"
import { NoneHeld, type TextsChosen, TextsForm, type TextsProposed } from "./texts-form.tsx"
import { VehicleSentence } from "./vehicle.tsx"
import { VERDICT_WORDS } from "./verdict-words.ts"

/** What the page of a paper's asks and their fate is made of. */
export type UptakeView = {
  readonly held: HeldPaper
  readonly proposed: TextsProposed
  readonly chosen: TextsChosen
  /** Of what was chosen or proposed, that which is not held, as printed. */
  readonly notHeld: readonly string[]
  /** Absent where no text is known to lay the asks beside, or it is not held. */
  readonly fates: Fates | undefined
}

export type UptakeChoice = FateChoice & { readonly part: number; readonly at: string | undefined }

/** Every ask of a paper with what became of it in a later resolution: what persons decided, and apart from it what the machine suggests. */
export function uptakePage({ held, proposed, chosen, notHeld, fates }: UptakeView, choice: UptakeChoice, assets: Assets): string {
  const { record } = held
  const asks = record.recommendations.reduce((sum, recommendation) => sum + recommendation.asks.length, 0)
  const [first] = record.recommendations
  return page({
    title: `What became of ${count(asks, "ask")}, ${paperName(record)}`,
    assets,
    cite: citedName(record) + (first ? `. ${provenanceLine(first.provenance)}` : ""),
    children: (
      <>
        <PaperHead
          held={held}
          current="uptake"
          heading={`What became of ${count(asks, "ask")}`}
          lede={fates ? <Lede fates={fates} /> : undefined}
        />
        {asks === 0 ? (
          <NoneFound record={record} ledger="recommendations" one="ask" />
        ) : !proposed.anyHeld ? (
          <NoneHeld />
        ) : (
          <TextsForm id={held.id} proposed={proposed} chosen={chosen} notHeld={notHeld} />
        )}
        {asks > 0
          ? fates?.laid.doubts.map(({ message }) => (
              <p key={message} class="trouble">
                {message}.
              </p>
            ))
          : undefined}
        {fates && asks > 0 ? <All fates={fates} choice={choice} /> : undefined}
      </>
    ),
  })
}

function Lede({ fates: { laid, rows, held, between } }: { readonly fates: Fates }) {
  const { against, baseline } = laid
  const decided = rows.filter(({ decision }) => decision).length
  return (
    <>
      <p class="soft">
        Beside <ResolutionLink resolution={against} />
        {against.date === undefined ? "" : `, adopted on ${dateWords(against.date)}`}
        {baseline ? (
          <>
            ; <ResolutionLink resolution={baseline} /> stood before.
          </>
        ) : (
          ". No text is chosen that stood before: what was to be kept is judged on the new text alone."
        )}
      </p>
      <p class="soft">
        {decided === 0 ? (
          <>Nobody has decided on any of them.</>
        ) : (
          <>
            Persons decided on{" "}
            <a href={`${uptakePath(held.id, between, { decided: "any" })}#asks`}>
              {decided} of {rows.length}
            </a>
            .
          </>
        )}{" "}
        What is <span class="suggested">suggested</span> is read off both texts by rules, and no verdict until a person says so.
      </p>
    </>
  )
}

function All({ fates, choice }: { readonly fates: Fates; readonly choice: UptakeChoice }) {
  const { rows, held, between, laid, adrift } = fates
  const context = ledgerContext(held)
  const shown = rows.filter((row) => isChosen(row, choice))
  const part = partOfList(shown, ({ id }) => id, choice)
  const { vehicle } = laid.uptake
  const only = onlyWords(choice)
  const retained = laid.uptake.provisions.length > 0
  return (
    <>
      <OnThisPage
        parts={[
          { id: "asks", words: "Asks and their fate" },
          retained ? { id: "references", words: "References to be retained" } : undefined,
          { id: "take", words: "Take these along" },
        ]}
      />
      {vehicle ? (
        <section class="rule" aria-label="The vehicle">
          <VehicleSentence vehicle={vehicle} />
        </section>
      ) : undefined}
      <Tallies fates={fates} />
      <Strip rows={part.members} />
      <ProvenanceNotes of={held.record.recommendations} language={held.record.paper.language} context={context} />
      <Adrift adrift={adrift} language={held.record.paper.language} />
      <section class="ledger" aria-labelledby="asks">
        <h2 id="asks">
          Asks and their fate&nbsp;<b class="count">{shown.length}</b>
        </h2>
        {only === undefined ? undefined : (
          <p>
            Only those {only}: {shown.length} of {rows.length}. <a href={`${uptakePath(held.id, between)}#asks`}>Show all</a>
          </p>
        )}
        <ol>
          {part.members.map((row) => (
            <FateLine key={row.id} row={row} held={held} between={between} context={context} />
          ))}
        </ol>
        <LedgerParts
          path={uptakePath(held.id)}
          part={part}
          query={{
            against: shortSymbol(between.against),
            baseline: between.baseline && shortSymbol(between.baseline),
            decided: choice.decided,
            suggested: choice.suggested,
          }}
        />
      </section>
      <ProvisionFates provisions={laid.uptake.provisions} baseline={between.baseline ?? ""} />
      <p class="exports small soft" id="take">
        Take these along, suggestions and decisions in columns of their own: <a href={uptakeExport(held.id, between, "csv")}>a table (CSV)</a>,{" "}
        <a href={uptakeExport(held.id, between, "json")}>JSON</a>.
      </p>
    </>
  ) // prettier-ignore
}

/** "suggested as dropped", "decided as weakened". Absent where all are shown. */
function onlyWords({ decided, suggested }: FateChoice): string | undefined {
  const words = [
    decided === undefined ? undefined : decided === "any" ? "that persons decided" : decided === "none" ? "that nobody decided" : `decided as ${VERDICT_WORDS[decided]}`, // prettier-ignore
    suggested === undefined ? undefined : `suggested as ${VERDICT_WORDS[suggested]}`,
  ].filter((some) => some !== undefined)
  return words.length === 0 ? undefined : words.join(" and ")
}

/** The choice that the words of an address mean. Throws nothing: undefined for a word that is none. */
export function fateChoice(decided: string | undefined, suggested: string | undefined): FateChoice | undefined {
  const known = (word: string | undefined) => (word === undefined ? undefined : VERDICTS.find((verdict) => verdict === word))
  const by = decided === "any" || decided === "none" ? decided : known(decided)
  const of = known(suggested)
  if ((decided !== undefined && by === undefined) || (suggested !== undefined && of === undefined)) return undefined
  return { decided: by, suggested: of }
}
