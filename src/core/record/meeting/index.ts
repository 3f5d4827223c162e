export type { Claim, DateClaim, Meeting } from "./meeting.ts"
export { NO_MEETING } from "./meeting.ts"
export { readMeeting } from "./read-meeting.ts"
