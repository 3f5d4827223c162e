/**
 * Verbs that tell of one act or one turn, as against states ("remain"), trends ("increased"), speech ("noted", "stressed") and counts
 * of a mission ("verified", "documented"), which are no events. Simple past and, where it differs, past participle after a slash.
 */
const ACTS = `
abolished abrogated acquitted adjourned adopted agreed amended announced appointed approved assigned authorized awarded
banned began/begun boycotted briefed broke/broken
cancelled canceled captured ceased certified charged closed collapsed commenced completed concluded conducted convened
convicted
declared defeated defected delivered deported deployed designated disappeared disbanded dismissed dispatched dissolved
elected enacted ended endorsed entered erupted escaped established evacuated evicted executed expelled expired extended extradited
finalized finalised fled founded freed
handed harassed held hosted
imposed inaugurated indicted initiated intercepted introduced issued
joined
kick-started
lapsed launched left lifted
met moved murdered
named nominated
opened organized organised ousted overthrew/overthrown
pardoned passed pledged postponed presented proclaimed promised promoted promulgated published
ratified recalled reinstated rejected released relocated removed renewed reopened repealed replaced repudiated resigned
resumed returned revised revoked rolled
sacked sealed seated seized selected sentenced severed shut signed stormed struck/struck submitted subjected summoned surrendered suspended swore/sworn
testified threatened toppled transferred transmitted travelled traveled
unveiled updated
vacated validated vetoed vetted visited voted
warned withdrew/withdrawn wrote/written
`

/** Acts only as participles: in the active they mostly tell of causes ("the conflict created a crisis"). */
const PASSIVE_ACTS = "created formed"

/** Verbs that a mission's statistics use in the passive ("13 boys were abducted"): events only where the subject is singled out. */
const HARMS = `
abducted ambushed arrested assassinated assaulted attacked beaten bombed burned convicted detained displaced executed injured jailed kidnapped killed
looted maimed massacred murdered raided raped recruited shelled shot tortured
`

/** A verb and a particle that together tell an act. */
const PHRASES = `
broke down|broken down
broke off|broken off
broke out|broken out
called off|called off
came to trial|come to trial
gave up|given up
handed down|handed down
found dead|found dead
handed over|handed over
let go|let go
pulled out|pulled out
put off|put off
rolled over|rolled over
sent back|sent back
set free|set free
set up|set up
shut down|shut down
stepped down|stepped down
swore in|sworn in
taken away|taken away
taken from|taken from
told to|told to
took effect|taken effect
took office|taken office
took over|taken over
took part|taken part
took place|taken place
took up|taken up
turned away|turned away
turned down|turned down
walked out|walked out
went into hiding|gone into hiding
went missing|gone missing
`

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)
const lines = (list: string): readonly string[] => list.trim().split(/\n/u)
const longestFirst = (all: readonly string[]): string => [...new Set(all)].sort((a, b) => b.length - a.length).join("|")

const acts = words(ACTS).map((word) => word.split("/") as [string, string | undefined])
const phrases = lines(PHRASES).map((line) => line.split("|") as [string, string])

/** Past participles, phrases before single verbs. */
export const PARTICIPLES = longestFirst([...phrases.map(([, pp]) => pp), ...acts.map(([past, pp]) => pp ?? past), ...words(HARMS), ...words(PASSIVE_ACTS)])
/** Simple past forms. */
export const PASTS = longestFirst([...phrases.map(([past]) => past), ...acts.map(([past]) => past), ...words(HARMS)])
export const HARM = new RegExp(`\\b(?:${words(HARMS).join("|")})\\b`, "u")

/** Nouns of acts: with "the … of" they tell a happening. */
export const ACT_NOUNS = longestFirst(
  words(`
abduction adoption adjournment appointment arrest arrests assassination ban closing closure collapse conclusion creation
detention disappearance dismissal dissolution draw-down drawdown enactment establishment execution expulsion finalization finalisation formation
inauguration introduction kidnapping killing killings launch launching lifting murder opening ousting overthrow postponement promulgation
ratification release reopening repeal resignation resumption signature signing suspension takeover validation withdrawal
`),
)

/** Gatherings and votes that a paper announces: with "upcoming", "forthcoming", "recent" they are events. */
export const OCCASIONS = longestFirst(
  words(`
assembly briefing campaign census conference congress consultation consultations debate dialogue election elections forum general meeting
negotiation negotiations plebiscite poll polls reforms referendum renewal review round seminar session summit talks transition vote visit workshop
`),
)
