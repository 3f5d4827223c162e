/** Words that a briefer puts in without meaning a qualifier of the text to be. */
export const BY_THE_WAY: ReadonlySet<string> = new Set(
  `active adequate all concrete dedicated necessary prompt promptly regular regularly specific sufficient timely urgent urgently without`.split(/\s+/u),
)

/** Grammar words, which say nothing of what is asked. */
export const GRAMMAR: ReadonlySet<string> = new Set(
  `a about above after again against all also am among an and any are as at be because been before being below between both but by can could
did do does doing done down during each few for from further had has have having he her here hers him his how i if in into is it its
itself just may me might more most must my no nor not now of off on once only or other our ours out over own per same shall she should so
some such than that the their theirs them then there these they this those through to too under until up upon very was we were what when
where which while who whom whose why will with within would you your`.split(/\s+/u),
)

/** Forms of nouns and of other verbs that look like one of the Council's and open no clause of its own. */
export const NO_VERB: ReadonlySet<string> = new Set(
  `acts adopting appeals calls concerns considering continuing creating demands directing directs establishing extending extends including
maintaining mandates notes observing offering pledges praises proposes refers remaining remains requests requires requiring states
supporting supports takes taking transmitting undertaking`.split(/\s+/u),
)
