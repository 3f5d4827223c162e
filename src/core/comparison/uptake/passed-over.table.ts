/** Words that a briefer puts in without meaning a qualifier of the text to be. */
export const BY_THE_WAY: ReadonlySet<string> = new Set(
  `active adequate all concrete dedicated necessary prompt promptly regular regularly specific sufficient timely urgent urgently without`.split(/\s+/u),
)

/** Forms of nouns and of other verbs that look like one of the Council's and open no clause of its own. */
export const NO_VERB: ReadonlySet<string> = new Set(
  `acts adopting appeals calls concerns considering continuing creating demands directing directs establishing extending extends including
maintaining mandates notes observing offering pledges praises proposes refers remaining remains requests requires requiring states
supporting supports takes taking transmitting undertaking`.split(/\s+/u),
)
