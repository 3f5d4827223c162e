/** The closed classes of English that the reader of coordinations leans on. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `a all an another any both each enough every few half her his its many more most my no one other our several some such that the their these this those two three
four five six seven eight nine ten twelve twenty whatever which your`.split(/\s+/u),
)

export const PRONOUNS: ReadonlySet<string> = new Set(`her him it itself me them themselves they us what whether how whoever who`.split(/\s+/u))

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `about above across after against ahead along amid among amongst around as at before behind below beneath beside besides between beyond by concerning despite
down during except following for from given in including inside into like near notwithstanding of off on onto out outside over past pending per pursuant regarding
since than through throughout to toward towards under underneath until unto up upon via with within without`.split(/\s+/u),
)

export const MODALS: ReadonlySet<string> = new Set(["must", "ought", "shall", "should"])

export const AUXILIARIES: ReadonlySet<string> = new Set(
  `am are be been being can cannot could did do does had has have is may might shall was were will would`.split(/\s+/u),
)

/** Adverbs that may stand between a subject or "to" and its verb. Those that end in "-ly" need no row. */
export const ADVERBS: ReadonlySet<string> = new Set(
  `accordingly again also always besides better both duly either even ever first forthwith further furthermore hence henceforth however indeed instead jointly lastly likewise meanwhile
moreover much never nevertheless nonetheless now once please rather so soon still then thereby therefore thus together too well`.split(/\s+/u),
)

/** Verbs after which "to" only carries the verb on: "continue to prioritize". */
export const CARRYING_VERBS: ReadonlySet<string> = new Set(
  `agree begin choose commence commit continue decide help opt proceed resolve seek start strive undertake want wish work`.split(/\s+/u),
)

/** Nouns that a noun before them describes: "support services", where "support" is no verb. */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  `activities agencies arrangements bodies capacities centres channels committees costs efforts facilities frameworks funds functions groups initiatives instruments
mechanisms materials measures meetings methods missions modules needs networks obligations officers operations opportunities packages personnel plans platforms policies practices
procedures processes programmes projects provisions responses roles services sessions sites staff strategies structures systems teams tools units workers`.split(
    /\s+/u,
  ),
)

/** Verbs by which a text tells what somebody said, in the forms that follow a subject. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `added adds agreed agrees argued argues believed believes concluded concludes considered considers emphasised emphasises emphasized emphasizes felt held holds insisted insists
maintained maintains noted notes observed observes said says stated states stressed stresses suggested suggests thought underlined underlines underscored underscores warned warns`.split(
    /\s+/u,
  ),
)
