import type { Paper } from "../../passage/index.ts"
import type { Figure } from "./figure.ts"

/** Every quantity that the paper says of the world, in reading order. */
export function readFigures(_paper: Paper): readonly Figure[] {
  return []
}
