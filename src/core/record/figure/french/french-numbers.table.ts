/** Cardinals up to sixteen. "un" and "une" are mostly articles: they count only inside a longer number or before a unit of time. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ["deux", 2],
  ["trois", 3],
  ["quatre", 4],
  ["cinq", 5],
  ["six", 6],
  ["sept", 7],
  ["huit", 8],
  ["neuf", 9],
  ["dix", 10],
  ["onze", 11],
  ["douze", 12],
  ["treize", 13],
  ["quatorze", 14],
  ["quinze", 15],
  ["seize", 16],
])

export const TENS: ReadonlyMap<string, number> = new Map([
  ["vingt", 20],
  ["vingts", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70], // Belgium, Switzerland, the Democratic Republic of the Congo
  ["octante", 80],
  ["huitante", 80],
  ["nonante", 90],
])

/** Nouns that are an amount: "une quinzaine de viols" is 15, printed as about that many. */
export const ABOUT: ReadonlyMap<string, number> = new Map([
  ["huitaine", 8],
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["millier", 1000],
])

/** Words that stand for one part of a whole. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["demi", 2],
  ["tiers", 3],
  ["quart", 4],
  ["quarts", 4],
  ["cinquième", 5],
  ["cinquièmes", 5],
  ["sixième", 6],
  ["sixièmes", 6],
  ["septième", 7],
  ["septièmes", 7],
  ["huitième", 8],
  ["huitièmes", 8],
  ["dixième", 10],
  ["dixièmes", 10],
])

/** Ranks that count: "troisième plan d’action". "premier" counts only before what is named in RANKED. */
export const RANKS: ReadonlyMap<string, number> = new Map([
  ["deuxième", 2],
  ["second", 2],
  ["seconde", 2],
  ["troisième", 3],
  ["quatrième", 4],
  ["cinquième", 5],
  ["sixième", 6],
  ["septième", 7],
  ["huitième", 8],
  ["neuvième", 9],
  ["dixième", 10],
  ["onzième", 11],
  ["douzième", 12],
  ["quinzième", 15],
  ["vingtième", 20],
])

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["million", 1e6],
  ["millions", 1e6],
  ["milliard", 1e9],
  ["milliards", 1e9],
])
