export { readPdf } from "./read-pdf.ts"

/** The module of `readPdf`, for a thread that calls it. */
export const PDF_READER = import.meta.url
