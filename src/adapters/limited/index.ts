export { runLimited } from "./run-limited.ts"
