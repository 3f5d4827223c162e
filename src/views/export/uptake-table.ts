import { printUptake } from "../../core/comparison/index.ts"
import { provenanceLine } from "../../core/record/index.ts"
import type { KeptDecision } from "../../core/review/index.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import { bestPassage, type Fates, type FateRow } from "../uptake/fates.ts"
import { cleanOf } from "../words/clean-of.ts"
import { citedName } from "../words/paper-name.ts"
import type { Table } from "./csv.ts"

const COLUMNS = [
  "id", "addressee", "council_verb", "words", "against", "baseline", "decided", "decided_by", "decided_at", "decided_note", "decisions",
  "suggested", "confidence", "why", "passage", "passage_words", "verb_asked", "verb_adopted", "verb_change", "addressee_asked", "addressee_adopted",
  "lost", "vehicle", "vehicle_ended_by", "provenance", "place", "start", "end", "paper_sha256", "citation",
] as const // prettier-ignore

/** The fates of a paper's asks as a table: what a person decided and what the machine suggests stand in columns of their own. */
export function uptakeTable({ held, between, rows }: Fates): Table {
  const context = ledgerContext(held)
  return {
    columns: COLUMNS,
    rows: rows.map((row) => {
      const { id, entry, fate, decision, history } = row
      const best = bestPassage(fate)?.clause.provision
      const { provenance } = entry.recommendation
      return [
        id, entry.ask.addressee ?? "[Addressee not printed]", entry.ask.councilVerb, cleanOf(entry.anchor), between.against, between.baseline,
        decision?.verdict, decision?.by, decision?.at, decision?.note, history.length,
        fate.suggested, fate.confidence, fate.why, best?.label, best?.text, fate.verb.asked, fate.verb.adopted, fate.verb.change,
        fate.addressee.asked, fate.addressee.adopted, fate.lost.join(" | "), fate.vehicle?.name, fate.vehicle?.evidence?.label,
        provenanceLine(provenance), context.placeName(entry.anchor), entry.anchor.start, entry.anchor.end, held.record.paper.sha256,
        context.cite({ anchor: entry.anchor, id, provenance }),
      ] // prettier-ignore
    }),
  }
}

/** The same as `penholder uptake --json` prints it, with the decisions on each ask beside it. */
export function uptakeJson({ held, laid, rows, adrift }: Fates): object {
  const context = ledgerContext(held)
  const printed = printUptake(laid.uptake, citedName(held.record)) as { readonly asks: readonly object[] }
  return {
    ...printed,
    paperSha256: held.record.paper.sha256,
    asks: printed.asks.map((ask, i) => ({ ...ask, ...(rows[i] && besideAsk(rows[i], context)) })),
    adrift: adrift.map(({ decision, standing }) => ({ ...printDecision(decision), standing, ask: decision.ask })),
  }
}

const besideAsk = ({ id, entry, decision, history }: FateRow, context: LedgerContext) => ({
  name: id,
  decided: decision ? printDecision(decision) : null,
  decisions: history.map(printDecision),
  provenance: provenanceLine(entry.recommendation.provenance),
  citation: context.cite({ anchor: entry.anchor, id, provenance: entry.recommendation.provenance }),
})

const printDecision = ({ id, against, baseline, verdict, suggested, note, by, at }: KeptDecision) => ({
  number: id,
  against,
  baseline: baseline ?? null,
  verdict,
  suggestedThen: suggested,
  note: note ?? null,
  by,
  at,
})
