export { openCandidates, type OpenCandidates } from "./open-candidates.ts"
