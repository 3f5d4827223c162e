export type { Actor, ActorKind, ActorProposal } from "./actor.ts"
export { proposeActors } from "./propose-actors.ts"
export { readActors } from "./read-actors.ts"
