import type { Actor, ActorProposal, ProposalRule } from "./actor.ts"
import { HEADS, OFFICE_HEADS } from "./heads.table.ts"
import { KNOWN_PARTIES } from "./known-parties.table.ts"
import { keyOf } from "./mention.ts"
import { STATES } from "./states.table.ts"

/** Two rows that may be one, before it is told how often that was found. */
type Pair = readonly [one: Actor, other: Actor, rule: ProposalRule, why: string]

/** More rows than this that one name could stand for say nothing: then none is proposed. */
const MOST = 4

/** The rows that may be one party, each pair once, for the first reason that is found. Nothing is merged. */
export function proposeActors(actors: readonly Actor[]): readonly ActorProposal[] {
  const rank = new Map(actors.map((actor, i) => [actor, i]))
  const seen = new Set<string>()
  const found: (readonly [number, ActorProposal])[] = []
  const pairs = RULES.flatMap((rule) => rule(actors))
  for (const [one, other, rule, why] of pairs) {
    const [a, b] = [rank.get(one) as number, rank.get(other) as number]
    const [first, second] = a < b ? [one, other] : [other, one]
    const pair = `${Math.min(a, b)} ${Math.max(a, b)}`
    if (a === b || seen.has(pair)) continue
    seen.add(pair)
    found.push([Math.min(a, b), { left: side(first), right: side(second), rule, why }])
  }
  return found.sort(([a], [b]) => a - b).map(([, proposal]) => proposal)
}

const side = ({ name, anchor }: Actor) => ({ name, anchor })
const namesOf = ({ name, aliases }: Actor): readonly string[] => [name, ...aliases]
const isNamed = ({ name }: Actor): boolean => /^\p{Lu}/u.test(name) && /\p{Lu}\p{Ll}/u.test(name)
const ACRONYM = /^\p{Lu}[\p{Lu}\d/&-]{2,}$/u

/** Rows by what `keys` gives of each. */
function by(actors: readonly Actor[], keys: (actor: Actor) => readonly string[]): Map<string, Actor[]> {
  const index = new Map<string, Actor[]>()
  for (const actor of actors)
    for (const key of new Set(keys(actor))) {
      const row = index.get(key)
      if (row) row.push(actor)
      else index.set(key, [actor])
    }
  return index
}

/** Every two of a few. */
const twos = (those: readonly Actor[]): readonly (readonly [Actor, Actor])[] =>
  those.length > MOST ? [] : those.flatMap((one, i) => those.slice(i + 1).map((other) => [one, other] as const))

/** "UNMISS" and "United Nations Mission in South Sudan", where no bracket binds them; "SPLA-IO" and "SPLM-IO", which differ by a letter. */
function abbreviations(actors: readonly Actor[]): readonly Pair[] {
  const acronyms = actors.filter((actor) => namesOf(actor).some((name) => ACRONYM.test(name)))
  const long = by(
    actors.filter((actor) => actor.name.includes(" ") && !namesOf(actor).some((name) => ACRONYM.test(name))),
    ({ name }) => initialsOf(name),
  )
  const alike = by(
    acronyms.filter(({ kind }) => kind !== "un"),
    (actor) =>
      namesOf(actor)
        .filter((name) => ACRONYM.test(name) && bare(name).length >= 5)
        .flatMap((name) => withoutOne(bare(name))),
  )
  return [
    ...acronyms
      .filter(({ name }) => ACRONYM.test(name))
      .flatMap((short) =>
        few(long.get(bare(short.name))).map((full): Pair => [
          short,
          full,
          "abbreviation",
          `“${short.name}” are the first letters of “${full.name}”; the paper does not bind the two.`,
        ]),
      ),
    ...[...alike.values()]
      .flatMap(twos)
      .map(([a, b]): Pair => [a, b, "abbreviation", `The abbreviations of “${a.name}” and “${b.name}” differ by one letter.`]),
  ]
}
const few = (those: readonly Actor[] | undefined): readonly Actor[] => (those && those.length <= MOST ? those : [])
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, "")
function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
  if (words.length < 3) return []
  const letters = (those: readonly string[]) => those.map((word) => word.charAt(0).toLowerCase()).join("")
  return [letters(words.filter((word) => /^\p{Lu}/u.test(word))), letters(words)]
}

/** A word, and the word with each of its letters left out in turn: two words that differ by one letter share one of these. */
const withoutOne = (word: string): readonly string[] => [word, ...[...word].map((_, i) => word.slice(0, i) + word.slice(i + 1))]

/** "Marashvili" and "Marashwili": two spellings of one name, accents or a letter apart. A plural is no other spelling. */
function spellings(actors: readonly Actor[]): readonly Pair[] {
  const named = actors.filter(
    ({ name, ...actor }) => isNamed({ name, ...actor }) && !/\d/u.test(name) && !(actor.kind === "person" && name.includes(" of ")),
  )
  const index = by(named, (actor) =>
    writtenNames(actor).flatMap((name) => {
      const folded = foldOf(name)
      return folded.length < (actor.kind === "person" ? 4 : 9) ? [] : folded.length > 6 ? withoutOne(folded) : [folded]
    }),
  )
  return [...index.values()]
    .flatMap(twos)
    .filter(([a, b]) => (a.kind === "person") === (b.kind === "person") && !isPlural(a.name, b.name) && mayBeOne(a, b))
    .map(([a, b]) => [a, b, "spelling", `“${a.name}” and “${b.name}” may be two spellings of one name.`])
}
/** Of a person each word of the name, of others the names that are no abbreviation. Offices are shared by many. */
const writtenNames = (actor: Actor): readonly string[] =>
  actor.kind === "person" ? actor.name.replace(TITLE, "").split(" ") : namesOf(actor).filter((name) => /\p{Lu}\p{Ll}/u.test(name))
const foldOf = (name: string): string =>
  keyOf(name)
    .normalize("NFD")
    .replace(/[^a-z\d]/gu, "")
/** "Gender Adviser" and "Gender Advisers" are a letter apart, and two things. */
const isPlural = (a: string, b: string): boolean => keyOf(a) !== keyOf(b) && singular(a) === singular(b)
const singular = (name: string): string =>
  keyOf(name)
    .replace(/s\b/gu, "")
    .replace(/\bminister\b/gu, "ministry")
/** Two persons with two given names are two, and so are two with two surnames. */
function mayBeOne(a: Actor, b: Actor): boolean {
  if (a.kind !== "person") return true
  const [one, other] = [a, b].map(({ name }) => name.replace(TITLE, "").split(" ").map(foldOf)) as [string[], string[]]
  if (one.length === 1 || other.length === 1) return true
  const surnames = new Set(withoutOne(one.at(-1) ?? ""))
  return one[0]?.slice(0, 3) === other[0]?.slice(0, 3) && withoutOne(other.at(-1) ?? "").some((name) => surnames.has(name))
}
const TITLE = /^(?:(?:Ms|Mr|Mrs|Mx|Dr|Prof|Professor|Judge|Ambassador|(?:Brigadier |Major |Lieutenant )?General|Colonel)\.? )+/u

/** "transitional Government" and "transitional authorities"; "Norland" and "Government of Norland". */
function governments(actors: readonly Actor[]): readonly Pair[] {
  const states = actors.filter(({ kind }) => kind === "state")
  const governing = states.filter(({ name }) => GOVERNING.test(keyOf(name)))
  const bareStates = by(states.filter(isNamed), ({ name }) => [keyOf(name)])
  const first = governing[0]
  const countriesNamed = [...bareStates.keys()].filter((key) => STATES.has(key)).length
  const countries = new Set(governing.map(({ name }) => countryOf(name)).filter((country) => country !== undefined))
  return [
    ...governing.flatMap((one) =>
      few(bareStates.get(keyOf(countryOf(one.name) ?? " "))).map((state): Pair => [
        one,
        state,
        "government",
        `“${state.name}” may stand for “${one.name}”.`,
      ]),
    ),
    ...(countries.size > 1 || countriesNamed > 2 || !first
      ? []
      : governing
          .slice(1)
          .map((one): Pair => [
            first,
            one,
            "government",
            `“${first.name}” and “${one.name}” may be one government; the paper does not say so.`,
          ])),
  ]
}
const GOVERNING =
  /^(?:(?:the|national|transitional|central|de facto|interim|federal|caretaker|\p{L}+(?:an|ese|ian|i|ish)) )*(?:government|authorities)(?: of \p{L}+(?: \p{L}+)?)?$/u
const countryOf = (name: string): string | undefined => /(?:Government|authorities) of (?:the )?(\p{Lu}.*)$/u.exec(name)?.[1]

/** "national army" and the one army that the paper names: a force of the State in plain words and by its name. */
function forces(actors: readonly Actor[]): readonly Pair[] {
  const named = by(
    actors.filter((actor) => actor.kind === "state" && isNamed(actor)),
    ({ name }) => few2(FORCE.exec(keyOf(name))?.[1]),
  )
  return actors.flatMap((plain) => {
    const head = plain.kind === "state" && !isNamed(plain) ? FORCE.exec(keyOf(plain.name))?.[1] : undefined
    const those = head === undefined ? [] : (named.get(familyOf(head)) ?? [])
    if (those.length !== 1) return []
    const [name] = those as [Actor]
    return [[plain, name, "force", `“${plain.name}” may be “${name.name}”, the only such force that the paper names.`] as const]
  })
}
const FORCE =
  /\b(army|armed forces|defen[cs]e forces?|defen[cs]e and security forces|security forces|police|gendarmerie|intelligence service|security service)(?: service)?$/u
const familyOf = (head: string): string => (/army|forces?$/u.test(head) ? "forces" : (head.split(" ").at(-1) as string))
const few2 = (head: string | undefined): readonly string[] => (head === undefined ? [] : [familyOf(head)])

/** "foreign security personnel" and a private or foreign force that the paper names elsewhere: never one by a guess. */
function described(actors: readonly Actor[]): readonly Pair[] {
  const named = actors.filter((actor) => isNamed(actor) && PRIVATE.test(keyOf(actor.name)))
  if (named.length > MOST) return []
  return actors
    .filter((actor) => !isNamed(actor) || DESCRIBED_FIRST.test(actor.name))
    .filter(({ name }) => DESCRIBED.test(keyOf(name)))
    .flatMap((plain) =>
      named.map((name): Pair => [
        plain,
        name,
        "described",
        `“${plain.name}” may be “${name.name}”; the paper uses both words and does not say that they mean one.`,
      ]),
    )
}
const PRIVATE = /^(?:wagner(?: group)?|africa corps|.*\b(?:private (?:military|security)|mercenar|contractors)\b.*)$/u
const DESCRIBED_FIRST = /^(?:Foreign|Private|Bilaterally|Mercenaries|Expatriate)/u
const DESCRIBED =
  /^(?:(?:.* )?(?:foreign|private|bilaterally deployed|expatriate|external)\b.*\b(?:personnel|instructors|fighters|contractors|forces|company|companies|guards|troops|elements|advisers)|mercenaries)$/u

/** "the Brigade", where the paper names two; "Electoral Council", where two longer names end so. */
function shortNames(actors: readonly Actor[]): readonly Pair[] {
  const named = actors.filter((actor) => isNamed(actor) && actor.kind !== "person")
  const longer = by(named, ({ name }) => partsOf(keyOf(name)))
  return named.flatMap((short) => {
    const key = keyOf(short.name)
    const one = !key.includes(" ")
    if (one ? !HEADS.has(key) || OFFICE_HEADS.has(key) || key === "government" : KNOWN_PARTIES.has(key)) return []
    const those = (longer.get(key) ?? []).filter(
      (other) => other !== short && other.kind === short.kind && isLonger(key, keyOf(other.name), other.name),
    )
    if (those.length === 0 || those.length > (one ? 2 : MOST)) return []
    return those.map((other): Pair => [
      short,
      other,
      one ? "short-name" : "part-of-name",
      `“${short.name}” may be short for “${other.name}”${those.length > 1 ? `; ${those.length} names could be meant` : ""}.`,
    ])
  })
}
/**
 * Whether a name that holds another says more of the same party: "Hill Brigade" of "Brigade", "Land Court of Tarvo" of "Land Court".
 * "President of the Land Court", "Deputy Prosecutor", "Land Court Registry" and "South Tarvonian nationals" are others.
 */
const isLonger = (key: string, longer: string, printed: string): boolean => {
  if (/\p{L}-(?:appointed|designated|affiliated|led)/u.test(printed)) return false
  if (longer.startsWith(`${key} `)) return /^(?:of|for|on|in|to|against) /u.test(longer.slice(key.length + 1))
  return !/\b(?:of|for|to|in|and|deputy|vice|former|first|assistant|north|south|east|west|northern|southern|eastern|western)\b/u.test(
    longer.slice(0, -key.length - 1),
  )
}
/** What a name is shortened to: its first words, its last words. */
function partsOf(key: string): readonly string[] {
  const words = key.split(" ")
  return words.slice(1).flatMap((_, i) => [words.slice(i + 1).join(" "), words.slice(0, i + 1).join(" ")])
}

/** "United Nations" and "United Nations system". */
function systems(actors: readonly Actor[]): readonly Pair[] {
  const whole = by(actors, ({ name }) => [keyOf(name)])
  return actors.flatMap((actor) => {
    const root = /^(.*) system$/u.exec(keyOf(actor.name))?.[1]
    return few(root === undefined ? undefined : whole.get(root)).map((other): Pair => [
      other,
      actor,
      "system",
      `“${actor.name}” may be another name of “${other.name}”.`,
    ])
  })
}

const RULES: readonly ((actors: readonly Actor[]) => readonly Pair[])[] = [
  described,
  abbreviations,
  spellings,
  governments,
  forces,
  shortNames,
  systems,
]
