/** What stands before the recitals or after the last paragraph, by its words, and what a reader calls it. Source: the heads of the resolutions of 1946 to 2025. */
export const FRONT_MATTER: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "Adoption", pattern: /^Adopt(?:ed|ion)\b/u },
  { name: "Title", pattern: /^(?:(?:draft )?resolution \d|\d{1,4} \(\d{4}\))/iu },
]
