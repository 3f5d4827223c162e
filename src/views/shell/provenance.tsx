import { type Provenance, provenanceLine, type Recommendation } from "../../core/record/index.ts"
import type { LedgerContext } from "../ledger/ledger-context.ts"
import { cleanOf } from "../words/clean-of.ts"
import { wordsOf } from "../words/direction.ts"
import { NotStated } from "./signs.tsx"
import { unbroken } from "../words/unbroken.ts"

/** Whose an ask is, and on whose behalf it may not be cited, with the place that says so: inside every ask, wherever it is shown. */
export const ProvenanceLine = ({ provenance, context }: { readonly provenance: Provenance; readonly context: LedgerContext }) => (
  <p class="prov">
    {provenance.by === undefined ? <NotStated what="by whom not stated" /> : `Made by ${provenance.by}.`}
    {provenance.notOnBehalfOf.length > 0 ? ` Not to be cited on behalf of ${provenance.notOnBehalfOf.join(" or ")}` : ""}
    {provenance.anchor ? (
      <>
        {" "}
        (<a href={context.hrefOfPlace(provenance.anchor)}>{unbroken(context.placeName(provenance.anchor))}</a>
        {provenance.reach === "uncertain" ? <span class="null">: whether it reaches this is [uncertain]</span> : ""})
      </>
    ) : undefined}
  </p>
)

type NotesProps = { readonly of: readonly Pick<Recommendation, "provenance">[]; readonly language: string; readonly context: LedgerContext }

/** Each note that limits who may be cited, once, in its own words. */
export const ProvenanceNotes = ({ of, language, context }: NotesProps) => (
  <>
    {notesOf(of).map((provenance, i) => (
      <section class="rule" key={i} aria-label="Provenance">
        <p>
          <b>This travels with every ask.</b>{" "}
          {provenance.anchor ? (
            <>
              <q {...wordsOf(language)}>{cleanOf(provenance.anchor)}</q>{" "}
              <a class="small" href={context.hrefOfPlace(provenance.anchor)}>
                its place
              </a>
            </>
          ) : (
            provenanceLine(provenance)
          )}
        </p>
      </section>
    ))}
  </>
)

function notesOf(recommendations: NotesProps["of"]): readonly Provenance[] {
  const notes = new Map<string, Provenance>()
  for (const { provenance } of recommendations) {
    const key = provenance.anchor ? String(provenance.anchor.start) : ""
    if (key !== "" && !notes.has(key)) notes.set(key, provenance)
  }
  return [...notes.values()]
}
