export { type Address, addThrough } from "./add-through.ts"
