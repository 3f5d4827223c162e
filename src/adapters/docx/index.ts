/** The module of `readDocx`, for a thread that calls it. */
export const DOCX_READER = new URL("read-docx.js", import.meta.url).href
