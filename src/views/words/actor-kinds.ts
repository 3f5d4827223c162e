import type { ActorKind } from "../../core/record/index.ts"

/** The kinds of parties as a reader says them. */
export const ACTOR_KINDS: Readonly<Record<ActorKind, string>> = {
  person: "person",
  un: "United Nations",
  state: "State",
  armed: "armed",
  "peace-body": "peace body",
  organisation: "organisation",
  "civil-society": "civil society",
  population: "population",
  other: "other",
}

/** The same as headings over many, in the order of the page; those that hold persons stand last but for what fits nowhere. */
export const ACTOR_GROUPS: ReadonlyMap<ActorKind, string> = new Map([
  ["un", "United Nations"],
  ["state", "State institutions and officials"],
  ["armed", "Armed parties"],
  ["peace-body", "Peace bodies"],
  ["organisation", "Organisations"],
  ["civil-society", "Civil society"],
  ["population", "Populations"],
  ["person", "Persons"],
  ["other", "Others"],
])
