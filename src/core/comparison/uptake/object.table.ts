/** Words that stand before a noun and name nothing. */
export const OPENS_A_NOUN: ReadonlySet<string> = new Set(
  `a all an another any at both each every few half her his its least many more most much no one other our out several some such the their these this those two three`.split(/\s+/u),
)

/** Words that end what is named. */
export const CLOSES_A_NOUN: ReadonlySet<string> = new Set(
  `about above across after against along among and are around as at back be because before behind being below between beyond but by can could down during each for from had has have
how if in including inside into is like may must near of off on or over per shall should since so such than that through throughout to toward towards under until up upon was were what when where
whether which while who whom whose will with within without would`.split(/\s+/u),
)

/** Nouns that only count, or carry what follows "of". */
export const LIGHT_NOUNS: ReadonlySet<string> = new Set(
  `access aim amount approach aspects attention attempt capacity case cause commitment content continuation course creation day development effect effort efforts emphasis end establishment
focus form forms full full-time group groups half help importance inclusion increase issue issues kind kinds lack language level levels majority matter means mention minimum nature need
needs note number numbers part parts percent per place point process processes progress quarter question range rate reach reference reinforcement role rule share situation sort stage stages state
step steps strengthening support task tasks terms third time types use view way ways word words work implementation`.split(/\s+/u),
)

/** Verbs that only carry another: "help restore", "continue to monitor". */
export const TAKES_ANOTHER: ReadonlySet<string> = new Set(`continue begin go help keep start work seek strive remain`.split(/\s+/u))

/** Verbs behind which a sentence stands: "let relief reach everyone". */
export const LETS: ReadonlySet<string> = new Set(["let", "make", "see"])

/** Words that stand for something named elsewhere, or that no text would repeat. */
export const NAMES_NOTHING: ReadonlySet<string> = new Set(
  `cent everybody everyone everything her him it one ones others people per percent sure them themselves things us`.split(/\s+/u),
)
