/** Words that every paper of the field is full of, or that only say that something is asked: a match on them tells nothing. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "a able about above according across after again against ago all also am among an and another any are around as ask asked at available be became because become been before being below between both but by call called can come could did do does done down due during each especially extent " +
    "far few first following for from further gave general generally get give given go had has have having he her here him his how however i if impact implication in including information into is it its itself just keep last least less like made main make making many may me might more most much must my need needed new next no none nor not now number of off on once one only or other others our out over own part particular particularly per plan please possible progress prospect put question raise rather recent recently regard regarding result role said same see several shall she should show since situation so some soon state status step still such take taken than that the their them then there these they thing this those though three through throughout thus to today together too two under until up upon update us use very view was way we were what when where whether which while who whom whose why will with within without would year years yet you " +
    "brief briefer council effort ensure group importance issue measure meeting member nations others paper security summary united un woman work working worked"
  ).split(" "),
)

const ENDINGS =
  /(?:ational|ations?|itions?|ements?|ments?|ibility|ability|ities|ity|ingly|ings?|edly|ed|ies|iveness|ives?|ionals?|ions?|ences?|ances?|ants?|ents?|ers?|ors?|ists?|isms?|ically|ical|ics?|ally|als?|ates?|ated|ating|ness|ful|ly|es|s|e|y)$/u

/** Words that the papers of every situation share: a match on them tells little. */
const GENERIC: ReadonlySet<string> = new Set(
  "area authority authorities central child community conflict countries country development girl girls government governments international level local mandate mission national nations office peace people population process programme regional region right rights sector society support system"
    .split(" ")
    .map((word) => bare(word)),
)

/** Whether a stem is such a word. */
export const isGeneric = (stem: string): boolean => GENERIC.has(stem)

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["women", "woman"],
  ["women's", "woman"],
  ["men", "man"],
  ["children", "child"],
  ["paid", "pay"],
  ["held", "hold"],
  ["sat", "sit"],
  ["sits", "sit"],
  ["lost", "lose"],
  ["left", "leave"],
  ["killed", "kill"],
  ["built", "build"],
  ["taught", "teach"],
  ["told", "tell"],
  ["went", "go"],
  ["gone", "go"],
  ["got", "get"],
])

/** What a word is compared by: without case, possessive and ending ("protection", "protecting", "protected" are one); absent for words that tell nothing. */
export function stemOf(word: string): string | undefined {
  const lower = word.toLowerCase().replaceAll("’", "'").replace(/'s?$/u, "")
  const known = IRREGULAR.get(lower) ?? lower
  if (known.length < 3 || EMPTY.has(known) || EMPTY.has(known.replace(/s$/u, ""))) return undefined
  return bare(known)
}

function bare(word: string): string {
  if (/\d/u.test(word) || word.length < 5) return word.replace(/s$/u, "")
  let stem = word
  for (let round = 0; round < 2; round++) {
    const shorter = stem.replace(ENDINGS, "")
    if (shorter.length < 4) break
    stem = shorter
  }
  return stem.replace(/(\p{L})\1$/u, "$1")
}

/** The telling words of a text, each once, in order. Words joined by a hyphen count apart. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    const stem = stemOf(word)
    if (stem !== undefined) stems.add(stem)
  }
  return stems
}
