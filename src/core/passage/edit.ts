/** A stretch of the source that clean text shows otherwise: as `put`, or not at all. With `mark`, it is the mark of a note. */
export type Edit = { readonly from: number; readonly to: number; readonly put: string; readonly mark?: string }
