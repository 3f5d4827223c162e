export { readTensions } from "./read-tensions.ts"
export type { Sum, Tension } from "./tension.ts"
