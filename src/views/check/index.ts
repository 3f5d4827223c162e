export type { Checked } from "./checked.ts"
export { checkLines } from "./check-lines.ts"
export { githubLines } from "./github-lines.ts"
export { sarifLog } from "./sarif-log.ts"
