export { readRecommendations } from "./read-recommendations.ts"
export type { Ask, Provenance, Recommendation } from "./recommendation.ts"
