/** Ledgers that a language's own rules exist for, by the first part of its BCP 47 tag. What is not named here would be read by rules of English, and is left empty. */
const LEDGERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["fr", new Set(["events", "figures", "footnotes"])], // names of months and numbers of its own; its events are those with a date
])
/** Notes are told by their marks, in any language. */
const ANY_LANGUAGE: ReadonlySet<string> = new Set(["footnotes"])

/** Whether a ledger has rules for a paper in this language. A paper too short to tell its language ("und") is read as English. */
export function hasRules(ledger: string, language: string): boolean {
  const tag = language.toLowerCase().split("-", 1)[0]!
  return tag === "en" || tag === "und" || (LEDGERS.get(tag) ?? ANY_LANGUAGE).has(ledger)
}
