export { compare, type Side } from "./compare.ts"
export { printComparison } from "./print-comparison.ts"
export type { Comparison, Relation, Row, Span, WordChange } from "./relation.ts"
