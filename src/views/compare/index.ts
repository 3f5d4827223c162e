export { compareLines } from "./compare-lines.ts"
