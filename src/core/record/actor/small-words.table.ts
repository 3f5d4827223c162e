import type { ActorKind } from "./actor.ts"

/** Titles and shortened words whose full stop ends no sentence, before a name. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set(
  `amb brig capt col dr gen hon lt maj mme mr mrs ms mx no prof rev sgt sr sra st u.n u.s vs`.split(/\s+/u),
)

/** Words that are no part of a name, with a capital or without: articles, pronouns, prepositions, conjunctions, adverbs and verbs that open sentences. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  `a about above according across act adding additionally after again against all almost also although am among an and annex another any are area article as at
be because been before being below besides between beyond both but by can chapter compared concerning conference continued could decree decree-law despite did
do does distr document during each eight either eleven ensure especially even every few fifty first five following footnote for four fourteen fourth from further
furthermore given had half has have he hence her here him his how however i if in including indeed instead into is it its item just last lastly later law least
less line many may me meanwhile might mine more moreover most much must my namely neither nevertheless next nine no nobody none nonetheless nor not note
nothing notwithstanding now of on once one only op or original other others otherwise our out over overall para paragraph paragraphs part per percent perhaps previously
question questions quoted rather recalling recent recently recommendation recommendations regarding resolution resolutions room same second section
seven seventeen several she should signed similarly since six sixty so some somebody someone source still storm subsequently such summary table ten than that the their
them then there thereafter therefore these they third thirteen thirty this those though thousands three through throughout thus to today together too toward
towards twelve twenty twenty-three twenty-seven two under unless unlike until up upon very was we were what whatever when whenever where whereas whether which while
who whoever whom whose why will with within without would yes yet you your`.split(/\s+/u),
)

/** Months, days and feasts: what stands "in" or "on" them is no name. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
ramadan christmas easter q1 q2 q3 q4`.split(/\s+/u),
)

/** Words that stand before a party's name and show that a short form follows: "the Mission", "its Office". */
export const DETERMINERS: ReadonlySet<string> = new Set(`the this that its their his her our my said same each every any no`.split(/\s+/u))

/** Words before which, or rather behind which, a bare name is a place or an object and does not act. */
export const NOT_SUBJECT: ReadonlySet<string> = new Set(
  `across around at between called for from in inside into named near of on outside through to with`.split(/\s+/u),
)

/** Nouns that open a sentence with a capital and are groups, not names. */
export const PLAIN_OPENERS: ReadonlySet<string> = new Set(
  `briefers delegations members men participants parties people speakers survivors witnesses women`.split(/\s+/u),
)

/** Nouns beside which a name stands that says which: "the network Women of the Valleys", "a security company, Granite Shield"; and what they make of it. */
export const APPOSED_NOUNS: ReadonlyMap<string, ActorKind> = new Map([
  ["agency", "state"],
  ["alliance", "other"],
  ["association", "civil-society"],
  ["broadcaster", "civil-society"],
  ["charity", "civil-society"],
  ["coalition", "other"],
  ["collective", "civil-society"],
  ["company", "organisation"],
  ["consortium", "organisation"],
  ["cooperative", "civil-society"],
  ["federation", "civil-society"],
  ["firm", "organisation"],
  ["forum", "peace-body"],
  ["foundation", "organisation"],
  ["group", "armed"],
  ["militia", "armed"],
  ["movement", "armed"],
  ["network", "civil-society"],
  ["newspaper", "civil-society"],
  ["ngo", "civil-society"],
  ["organisation", "civil-society"],
  ["organization", "civil-society"],
  ["party", "other"],
  ["platform", "civil-society"],
  ["union", "civil-society"],
])

/** Small numbers in words. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty`.split(" "),
)
