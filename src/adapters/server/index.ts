export { addThrough, importThrough, settleThrough } from "./add-through.ts"
export type { Address } from "./ask-server.ts"
export { searchThrough } from "./search-through.ts"
