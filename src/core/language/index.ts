export type { Provision, ReadProvision, Reference, Resolution, Theme } from "./provision.ts"
export { changeOfVerb, lemmaOfVerb, type VerbChange } from "./verb-strength.ts"
export { FIRMER_ADVERBS, OPERATIVE_VERBS, type VerbFamily } from "./operative-verbs.table.ts"
