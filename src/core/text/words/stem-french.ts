/**
 * The stem of a folded French word: number, gender and the commonest endings of verbs, after J. Savoy's light stemmer
 * (members.unine.ch/jacques.savoy/clef). It unites "femmes" and "femme", "nationaux" and "nationale", "demandé" and "demandées", and
 * cuts no noun off its verb: a word too many found is worse than a form missed.
 */
export function stemFrench(folded: string): string {
  const known = IRREGULAR_FRENCH.get(folded)
  if (known !== undefined) return known
  let word = folded
  if (word.length < 4) return word
  if (word.endsWith("eaux")) word = word.slice(0, -1)
  else if (word.length > 5 && word.endsWith("aux")) word = `${word.slice(0, -2)}l`
  else if (/[sx]$/u.test(word)) word = word.slice(0, -1) // "avis", the same for one and many, loses its s in both
  return gender(word)
}

/** The feminine, the participle and the infinitive of the first group become one; folding has taken their accents. */
function gender(word: string): string {
  if (word.length > 5 && /(?:[^aeiouy]|u)er$/u.test(word)) return word.slice(0, -2)
  if (word.length > 4 && word.endsWith("ee")) return undouble(word.slice(0, -2))
  if (word.length > 5 && word.endsWith("euse")) return `${word.slice(0, -2)}r`
  if (word.length > 5 && word.endsWith("ive")) return `${word.slice(0, -2)}f`
  if (word.length > 4 && word.endsWith("e")) return undouble(word.slice(0, -1))
  return undouble(word)
}

const undouble = (word: string): string => (word.length > 4 ? word.replace(/([^aeiouy])\1$/u, "$1") : word)

/** Plurals and forms that no ending tells, as folded. */
const IRREGULAR_FRENCH: ReadonlyMap<string, string> = new Map([
  ["cieux", "ciel"],
  ["dues", "du"],
  ["due", "du"],
  ["pays", "pays"],
  ["yeux", "oeil"],
])
