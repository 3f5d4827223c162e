export { papersIn } from "./papers-in.ts"
export { readSource } from "./read-source.ts"
