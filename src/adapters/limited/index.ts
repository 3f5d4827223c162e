export { type Resident, residentThread } from "./resident.ts"
export { runLimited } from "./run-limited.ts"
