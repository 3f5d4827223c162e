/** Words by which papers name the subject of one law, and the word that stands for all of them. Stems as `contentWords` gives them, sorted. */
export const LEGAL_SUBJECTS: ReadonlyMap<string, string> = new Map([
  ["compensation", "reparation"], // "the compensation modalities", "the law on reparations"
  ["gender-based", "woman"], // "violence against women", "gender-based violence"
  ["indemnification", "reparation"],
  ["parit", "parit"],
  ["quota", "parit"], // a quota is how a law on parity works
  ["redress", "reparation"],
  ["reparation", "reparation"],
  ["restitution", "reparation"],
  ["women", "woman"],
])
