import type { Theme } from "../../core/language/index.ts"

/** The themes of women and peace and security as a person calls them, in the order in which they are shown. */
export const THEME_WORDS: ReadonlyMap<Theme, string> = new Map([
  ["participation", "Participation"],
  ["protection", "Protection"],
  ["prevention", "Prevention"],
  ["relief-and-recovery", "Relief and recovery"],
  ["advisers", "Advisers"],
  ["sexual-violence", "Sexual violence"],
  ["reporting", "Reporting"],
])
