import { type Viewer, visiblePapers } from "../core/publication/index.ts"
import type { KeptPaper, Shelf } from "./shelf.ts"

/** The papers that are kept, the one added last first. */
export async function listPapers(viewer: Viewer, { shelf }: { readonly shelf: Shelf }): Promise<readonly KeptPaper[]> {
  return visiblePapers(viewer, await shelf.papers())
}
