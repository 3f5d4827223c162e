export { lineageLines } from "./lineage-lines.ts"
