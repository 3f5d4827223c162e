export type { Actor, ActorKind } from "./actor.ts"
export { readActors } from "./read-actors.ts"
