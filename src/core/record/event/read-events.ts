import type { Paper } from "../../passage/index.ts"
import type { Meeting } from "../meeting/index.ts"
import type { Event } from "./event.ts"

/** Every dated event and every discrete happening, in reading order. */
export function readEvents(_paper: Paper, _meeting: Meeting): readonly Event[] {
  return []
}
