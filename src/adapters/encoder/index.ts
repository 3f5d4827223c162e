export { openEncoder } from "./open-encoder.ts"
