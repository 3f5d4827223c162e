/**
 * Columns of tables of resolutions, as their publishers call them, and what they hold. Source of the names: the list of variables of the Corpus of Resolutions:
 * UN Security Council (CR-UNSC, version 2024-05-03, DOI 10.5281/zenodo.7319781), whose table has some 75 columns; those that are not here are not read.
 * Of several columns that hold the same, the first that is filled counts.
 */
export const TABLE_COLUMNS = [
  { column: "symbol", holds: "symbol", why: "CR-UNSC: the official symbol, S/RES/2316 (2016)" },
  { column: "res_no", holds: "number", why: "CR-UNSC: the number of the resolution" },
  { column: "number", holds: "number", why: "other tables call it so" },
  { column: "date", holds: "date", why: "CR-UNSC: of adoption, YYYY-MM-DD" },
  { column: "year", holds: "year", why: "CR-UNSC: of adoption" },
  { column: "text", holds: "text", why: "CR-UNSC: English; to resolution 899 revised by lawyers, later as the PDF has it" },
  { column: "text_draft", holds: "draft", why: "CR-UNSC: English, to resolution 899 not revised; counts only where there is no text" },
  { column: "text_kind", holds: "kind", why: "adopted or draft, as in JSON Lines; CR-UNSC has none" },
  { column: "source", holds: "source", why: "as in JSON Lines; CR-UNSC has none" },
  { column: "doi_version", holds: "doi", why: "CR-UNSC: names the version of the data set" },
] as const satisfies readonly { readonly column: string; readonly holds: string; readonly why: string }[]

/** What stands in a cell for nothing: R writes NA. */
export const NO_VALUE: ReadonlySet<string> = new Set(["", "NA", "NULL"])
