import { ACTION_VERBS } from "../recommendation/action-verbs.table.ts"
import { ASKING_VERBS } from "../recommendation/asking-verbs.table.ts"
import { EXPRESSING_VERBS } from "../recommendation/expressing-verbs.table.ts"

/** Verbs with which an item of a list begins: "Urge Malian transitional authorities to …". A capital makes them no name. */
export const ASKING: ReadonlySet<string> = new Set([...ASKING_VERBS.keys(), ...EXPRESSING_VERBS.keys(), ...ACTION_VERBS.keys()])
