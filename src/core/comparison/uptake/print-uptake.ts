import type { Provision } from "../../language/index.ts"
import { shared } from "./shared.ts"
import type { AskFate, Uptake } from "./uptake.ts"
import { type Vehicle, vehicleName } from "./vehicle.ts"

/** What `uptake --json` prints of one paper. `null` means that it is not said. */
export function printUptake(uptake: Uptake, paper: string): object {
  return {
    paper,
    against: uptake.against,
    baseline: uptake.baseline ?? null,
    vehicle: uptake.vehicle ? printVehicle(uptake.vehicle) : { name: null, ended: false, evidence: null },
    provisions: uptake.provisions.map(({ baseline, relation, right, lost }) => ({
      baseline: printPassage(baseline),
      relation,
      right: right.map(printPassage),
      lost,
    })),
    asks: uptake.asks.map(printFate),
  }
}

function printFate({ ask, wish, vehicle, suggested, confidence, why, verb, addressee, lost, evidence }: AskFate): unknown {
  return {
    ask: ask.id,
    exact: ask.anchor.exact,
    wants: wish.wants,
    vehicle: vehicle ? printVehicle(vehicle) : null,
    suggested,
    confidence,
    why,
    verb: { asked: verb.asked ?? null, adopted: verb.adopted ?? null, change: verb.change ?? null },
    addressee: { asked: addressee.asked ?? null, adopted: addressee.adopted ?? null, same: addressee.same ?? null },
    lost,
    evidence: evidence.map((found) => ({
      passage: printPassage(found.clause.provision),
      shared: shared(ask.anchor.exact, found.clause.provision.text),
      score: Math.round(found.score * 1000) / 1000,
    })),
  }
}

const printVehicle = ({ name, ended, evidence, only }: Vehicle) => ({
  name: vehicleName({ name, only }),
  ended,
  evidence: evidence ? printPassage(evidence) : null,
})

const printPassage = ({ symbol, label, kind, text }: Provision) => ({ symbol, label, kind, text })
