import { CARDINALS } from "../number/index.ts"

/** Names of months in English and French, in lower case, with the short forms of notes and tables. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
  ["janvier", 1],
  ["février", 2],
  ["fevrier", 2],
  ["mars", 3],
  ["avril", 4],
  ["mai", 5],
  ["juin", 6],
  ["juillet", 7],
  ["août", 8],
  ["aout", 8],
  ["septembre", 9],
  ["octobre", 10],
  ["novembre", 11],
  ["décembre", 12],
  ["decembre", 12],
])

/** French names are written small; the short forms count only beside a day or a year. */
export const FRENCH_MONTH = /^(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)$/u
export const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u

/** Names that are also words or given names: alone they are months only after a word that wants a date. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["march", "may", "april", "june", "august", "mars", "mai"])

export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
  ["printemps", 21],
  ["été", 22],
  ["automne", 23],
  ["hiver", 24],
])

/** Words before a bare month that say that a date comes. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set([
  ..."in since by until till from between during for before after through throughout around early late mid end last this next past of".split(" "),
  ..."previous following coming preceding beginning start".split(" "),
  ..."en depuis dès avant après jusqu’en jusqu'en fin début mi entre courant à au de d' d’".split(" "),
])

/** Words before a number of four digits that say that it is a name or a count, not a year. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  ..."resolution resolutions res no nos number numbers paragraph paragraphs para paras article articles page pages p pp room box channel line".split(" "),
  ..."helpline hotline telephone tel dial call extension chapter table unit flight n° numéro résolution résolutions paragraphe".split(" "),
  ..."some least than nearly almost approximately additional further only roughly exactly up another another quelque environ près us".split(" "),
])

/** What is counted: "2000 people" is no year. */
export const COUNTED: ReadonlySet<string> = new Set([
  ..."people persons women men girls boys children cases incidents victims survivors civilians troops soldiers personnel police officers".split(" "),
  ..."households families refugees dollars euros metres meters kilometres km hectares tons tonnes participants members posts returnees".split(" "),
  ..."candidates seats inmates fighters combatants residents voters copies per percent personnes femmes hommes filles cas".split(" "),
])

/** Words that put a bound before a date, the longest first. `jusqu'` and `d'ici` are French for until and by. */
export const BOUNDS: readonly (readonly [words: readonly string[], bound: "since" | "by" | "before" | "after" | "until" | "as-at" | "from"])[] = [
  [["no", "later", "than"], "by"],
  [["not", "later", "than"], "by"],
  [["as", "at"], "as-at"],
  [["as", "of"], "as-at"],
  [["as", "from"], "from"],
  [["ever", "since"], "since"],
  [["up", "to"], "until"],
  [["up", "until"], "until"],
  [["prior", "to"], "before"],
  [["ahead", "of"], "before"],
  [["with", "effect", "from"], "from"],
  [["starting", "in"], "from"],
  [["starting", "on"], "from"],
  [["beginning", "in"], "from"],
  [["since"], "since"],
  [["by"], "by"],
  [["before"], "before"],
  [["until"], "until"],
  [["till"], "until"],
  [["through"], "until"],
  [["after"], "after"],
  [["from"], "from"],
  [["ici", "au"], "by"],
  [["ici", "à"], "by"],
  [["ici", "le"], "by"],
  [["ici"], "by"],
  [["depuis", "le"], "since"],
  [["depuis"], "since"],
  [["dès"], "from"],
  [["avant", "le"], "before"],
  [["avant"], "before"],
  [["jusqu’", "au"], "until"],
  [["jusqu'", "au"], "until"],
  [["jusqu’", "à"], "until"],
  [["jusqu'", "à"], "until"],
  [["jusqu’", "en"], "until"],
  [["jusqu'", "en"], "until"],
  [["après", "le"], "after"],
  [["après"], "after"],
  [["au"], "as-at"],
]

/** "first", "2nd": which quarter or half. -1 is the last. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["last", -1],
  ["final", -1],
  ["premier", 1],
  ["première", 1],
  ["deuxième", 2],
  ["seconde", 2],
  ["troisième", 3],
  ["quatrième", 4],
  ["dernier", -1],
])

/** Verbs that move one date to another: what stands between their "from" and "to" is no period. */
export const MOVED = /^(?:moved|postponed|rescheduled|shifted|deferred|delayed|changed|pushed|brought|report[ée]e?s?|déplacée?s?)$/u

/** Small numbers in words, for "two days later" and "the first six months of 2024". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...CARDINALS,
  ["un", 1],
  ["une", 1],
  ["deux", 2],
  ["trois", 3],
  ["quatre", 4],
  ["cinq", 5],
  ["six", 6],
  ["dix", 10],
])

type Unit = "day" | "week" | "month" | "quarter" | "half" | "year"

export const ENGLISH_UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["years", "year"],
])

export const FRENCH_UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["jour", "day"],
  ["jours", "day"],
  ["semaine", "week"],
  ["semaines", "week"],
  ["mois", "month"],
  ["trimestre", "quarter"],
  ["semestre", "half"],
  ["an", "year"],
  ["ans", "year"],
  ["année", "year"],
])

/** Words before a unit or a month that place it: against the paper's date or against the date before it in the text. */
export const SHIFTS: ReadonlyMap<string, readonly [shift: number, from: "paper" | "text"]> = new Map([
  ["last", [-1, "paper"]],
  ["past", [-1, "paper"]],
  ["this", [0, "paper"]],
  ["current", [0, "paper"]],
  ["next", [1, "paper"]],
  ["coming", [1, "paper"]],
  ["previous", [-1, "text"]],
  ["preceding", [-1, "text"]],
  ["same", [0, "text"]],
  ["that", [0, "text"]],
  ["following", [1, "text"]],
])

/** International days that papers name instead of a date, with month and day. Source: the United Nations list of international days. */
export const NAMED_DAYS: readonly (readonly [name: string, month: number, day: number])[] = [
  ["Human Rights Day", 12, 10],
  ["International Day for the Elimination of Sexual Violence in Conflict", 6, 19],
  ["International Day for the Elimination of Violence against Women", 11, 25],
  ["International Women’s Day", 3, 8],
  ["International Women's Day", 3, 8],
  ["World Humanitarian Day", 8, 19],
  ["World Refugee Day", 6, 20],
  ["Journée internationale des femmes", 3, 8],
]

/** Every word that can begin a date; a number can too. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...SHIFTS.keys(),
  ...FRENCH_UNITS.keys(),
  ..."from between du entre mid middle early late end beginning start close mi fin début q h the some several few many cette il year's year’s".split(" "),
])
