import { stemOf } from "./stem.ts"

/**
 * Words that papers of the field use for one thing, a row each. A reply rarely repeats the words of its question:
 * "reprisals" are answered with "threats", "compensated" with "paid". One word stands in one row.
 */
const ROWS: readonly string[] = [
  "abduction kidnapping abducted missing disappeared disappearance whereabouts fate",
  "accountability accountable justice prosecution prosecute impunity court courts trial trials judicial",
  "armed terrorist terrorists extremist extremists insurgents militia militias",
  "arrest arrested detention detained detainees held prison custody jailed released release",
  "attack attacks raid raids assault",
  "bill law laws legislation act ordinance statute decree code",
  "candidate candidates election elections electoral vote voting polls ballot referendum polling",
  "civic civil",
  "climate environmental drought floods shocks",
  "clinic clinics doctor doctors health healthcare medical hospital",
  "compensated compensation reparation reparations paid payment pay redress",
  "cooperation coordination collaboration coordinate partnership",
  "data statistics disaggregated figures census",
  "displaced displacement refugees returnees returned camps",
  "drawdown withdrawal withdraw closure closing exit reconfiguration transition departure",
  "financing funding fund funds financial money budget resources donors costs cost",
  "inquiry inquest investigation investigate investigations findings probe",
  "interpreter interpreters translator translators",
  "killing killings killed shooting shootings massacre deaths dead murder",
  "mediation mediators mediator mediate negotiators",
  "monitor monitoring",
  "police policing gendarmerie officers",
  "post posts advisers adviser staff staffing vacancy vacant recruitment",
  "quota quotas parity",
  "reprisals reprisal threats threatened intimidation harassment harassed retaliation",
  "sanctions listing designation designated listed",
  "school schools schooling education pupils girls' classroom",
  "shelter shelters safehouse",
  "talks negotiations negotiation dialogue table delegates",
  "violence abuse abuses violations rape",
]

const ROW_OF: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => row.split(" ").flatMap((word) => (stemOf(word) === undefined ? [] : [[stemOf(word) as string, row.split(" ")[0] as string] as const]))),
)

/** The row in which a stem stands, by its first word; absent for words without synonyms. */
export const rowOf = (stem: string): string | undefined => ROW_OF.get(stem)
