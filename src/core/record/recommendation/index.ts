export { provenanceLine } from "./provenance-line.ts"
export { readRecommendations } from "./read-recommendations.ts"
export type { Ask, Provenance, Recommendation } from "./recommendation.ts"
