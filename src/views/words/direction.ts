const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ps", "ur"])

/** `lang` and `dir` of the paper's own words; neither where the language is not known. */
export function wordsOf(language: string): { lang?: string; dir?: "ltr" | "rtl" } {
  if (language === "und") return {}
  return { lang: language, dir: RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr" }
}
