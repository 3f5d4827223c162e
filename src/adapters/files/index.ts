export { kindOf } from "./kind-of.ts"
export { papersIn } from "./papers-in.ts"
export { type Opened, openBytes } from "./open-bytes.ts"
export { readSource } from "./read-source.ts"
