import type { Paper } from "../../passage/index.ts"
import type { Meeting } from "./meeting.ts"

/** What the paper says of the meeting that it is of. */
export function readMeeting(_paper: Paper): Meeting {
  return { body: undefined, situation: undefined, date: undefined, briefers: [], secretariat: undefined, previousMeeting: undefined }
}
