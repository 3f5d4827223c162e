export type { Event } from "./event.ts"
export { readEvents } from "./read-events.ts"
export { paperToday } from "./paper-clock.ts"
