/** Words that end a noun phrase: prepositions, conjunctions, pronouns, determiners, auxiliaries, adverbs of time and place. Lower case. */
export const CLOSED_WORDS: ReadonlySet<string> = new Set(
  `
  a about above according across after again against ago ahead all alone allegedly along alongside already also although always am amid among amongst an and another any
  anyone anywhere are around as aside at away
  back be because been before behind being below beneath beside besides between beyond both but by
  can cannot could despite did do does done down due during
  each either else elsewhere even ever every everyone except far fewer following for from further
  had has have having he hence her here hers him himself his how however
  i if in inside instead into is it its itself just
  later lately least less like may me meanwhile might more moreover most much must my
  near nearly neither never nevertheless no nobody none nonetheless nor not nothing now
  of off on once only onto or other others otherwise our ours out outside over own
  past per perhaps rather regarding respectively
  shall she should since so some somewhere soon still such than that the their theirs them themselves then there thereafter thereby therefore these they this those though
  through throughout thus till to today together too toward towards twice
  under underneath unless unlike until up upon upwards us versus via
  was we well were what whatever when whenever where whereas whereby wherein whether which whichever while who whom whose why will with within without would
  yesterday yet you your
  allegedly reportedly currently recently including excluding concerning pending amounting ranging totalling compared based plus minus aged worth
  `
    .trim()
    .split(/\s+/u),
)

/** Past forms of irregular verbs: after the things counted they begin the verb phrase ("four women held", "19 met that threshold"). */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `
  arose awoke became began born borne bought broke brought built came caught chose cut drew driven drove fell fled felt fought found forbade forgot froze gave given gone got grew
  heard held hid hit hurt kept killed knew laid lain lay led left lent lost made meant met overcame paid put ran rang reached read received rose said sang sank sat saw seen sent set shot shut
  sold sought spent split spoke spoken spread stood stole stolen stopped struck swept swore sworn taken taught tell thought threw told took torn undertook underwent went withdrew won wore worn wrote written
  `
    .trim()
    .split(/\s+/u),
)

/** Present forms that follow a plural subject and are seldom nouns: "women account for", "two lapse". */
export const PRESENT_VERBS: ReadonlySet<string> = new Set(
  `
  accept account agree allege allow appear apply argue arise ask attend become begin belong benefit bring come comply comprise consider consist continue cover decide depend describe die disappear enter exist expect
  face fail fall feel find flee follow gain get give go happen have hold include indicate involve join keep know lack lapse lead leave live lie lose maintain make meet need note occur offer operate owe own participate pay
  play prepare provide put receive refuse rely remain represent require reside say see seek seem serve share show sit speak stand stay stress suffer suggest take tell tend think turn understand use wait want warn
  welcome wish wonder work
  `
    .trim()
    .split(/\s+/u),
)

/** Forms in -ed that govern what follows and are not put before a noun: "381 involved restrictions" says of 381. */
export const NEVER_BEFORE_NOUN: ReadonlySet<string> = new Set(
  `attended asked called concerned contained enquired entered existed focused happened included indicated inquired involved lacked lasted noted obtained occurred participated raised reached received remained requested required resulted stressed
  suffered targeted took voted wanted wished wondered`
    .trim()
    .split(/\s+/u),
)
