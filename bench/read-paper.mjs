import { splitPassages } from "../dist/core/passage/index.js"

/** A text cut into its passages, as `penholder read` cuts it. */
export const readPaper = (text, mediaType) => splitPassages({ text, mediaType })
