/**
 * Verbs that ask: in whichever mouth, what follows is wanted from somebody. Base form; the other forms are made by rule (`formsOf`).
 * `with`: the prepositions that lead to whoever is asked ("call upon the parties to"), or, for "for", to what is wanted ("call for an inquiry").
 * `noun`: also a noun, so that after "and" it counts only where somebody or "that" follows.
 * `bare`: takes whoever is asked without a preposition ("urge the Government to").
 * `that`: counts only before "that" ("suggest that"), since otherwise it is an act of its own ("propose amendments").
 */
export const ASKING_VERBS: ReadonlyMap<
  string,
  { readonly with: readonly string[]; readonly noun?: true; readonly bare?: true; readonly that?: true }
> = new Map([
  ["advise", { with: [], bare: true }],
  ["appeal", { with: ["to", "for", "that"], noun: true }],
  ["ask", { with: ["for", "that"], bare: true }],
  ["authorize", { with: [], bare: true }],
  ["beg", { with: [], bare: true }],
  ["beseech", { with: [], bare: true }],
  ["call", { with: ["on", "upon", "for", "that"], noun: true, bare: true }], // "Call the authorities to" is printed too
  ["demand", { with: ["that", "from"], noun: true, bare: true }],
  ["direct", { with: ["that"], bare: true }],
  ["encourage", { with: [], bare: true }],
  ["enjoin", { with: [], bare: true }],
  ["exhort", { with: [], bare: true }],
  ["implore", { with: [], bare: true }],
  ["insist", { with: ["that", "on", "upon"] }],
  ["instruct", { with: [], bare: true }],
  ["invite", { with: [], bare: true }],
  ["mandate", { with: ["that"], noun: true, bare: true }],
  ["press", { with: ["for", "that"], noun: true, bare: true }],
  ["propose", { with: ["that"], that: true }],
  ["recommend", { with: ["that", "to", "for"], bare: true }],
  ["remind", { with: [], bare: true }],
  ["request", { with: ["that", "from"], noun: true, bare: true }],
  ["require", { with: ["that"], bare: true }],
  ["suggest", { with: ["that"], that: true }],
  ["task", { with: [], noun: true, bare: true }],
  ["urge", { with: ["that"], bare: true }],
])

/** Verbs that may stand beside one that asks and share its party: "Urge and support the authorities to". */
export const BESIDE_ASKING: ReadonlySet<string> = new Set(["aid", "assist", "enable", "help", "support"])

/** Nouns that ask, after a verb that says them again: "reiterate its call on the forces to leave". */
export const ASKING_NOUNS: ReadonlySet<string> = new Set([
  "appeal",
  "call",
  "demand",
  "invitation",
  "plea",
  "proposal",
  "recommendation",
  "request",
])

/** Nouns that name what is wanted without saying from whom: "reiterate the need for". */
export const NEED_NOUNS: ReadonlySet<string> = new Set([
  "imperative",
  "importance",
  "necessity",
  "need",
  "obligation",
  "obligations",
  "responsibility",
  "urgency",
])
