import type { Span } from "../../text/index.ts"
import type { Event } from "./event.ts"
import type { Told } from "./same-event.ts"

/** A happening with its place in the clean text of its passage. */
export type Claim = Told & Span & Pick<Event, "date" | "status" | "derived">
