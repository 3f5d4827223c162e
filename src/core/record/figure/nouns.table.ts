/** Plurals that do not end in -s, and words that count as plural. */
export const PLURALS: ReadonlySet<string> = new Set(
  `women men children people persons personnel police staff troops youth youths media data criteria phenomena fora headcount livestock cattle aircraft offspring clergy crew military gendarmes peacekeepers spokespeople
  spokeswomen councilwomen policewomen servicewomen businesswomen fishermen policemen tradeswomen congresswomen laywomen midwives wives lives knives dozen score percent bureaux cadres euros`
    .trim()
    .split(/\s+/u),
)

/** Words in -s that are not plural. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(
  `perhaps always besides nowadays towards afterwards overseas sometimes upwards downwards whereas unless across various previous serious religious numerous indigenous hazardous continuous dangerous
  as is was has its paris tunis regimen specimen abdomen crisis basis analysis yemen this thus plus minus versus less news politics access mathematics alias gas christmas sahel laos mauritius honduras cyprus lens has does goes says`
    .trim()
    .split(/\s+/u),
)

/** Plurals that stand before another noun: "women candidates", "women's rights organizations", "arms embargo violations". */
export const ATTRIBUTIVE: ReadonlySet<string> = new Set(
  `women men children youth people police staff arms human rights goods sports sanctions elections military media data women-led relations services operations communications affairs savings`.trim().split(/\s+/u),
)

/** One of these, alone or after "another", "no", "not one", is a person or thing that a paper counts. */
export const PERSONS: ReadonlySet<string> = new Set(
  `activist adviser advisor ambassador applicant author beneficiary bodyguard boy briefer candidate captive chair chief child citizen civilian clerk colleague combatant commander commissioner complainant corporal councillor defendant
  defender delegate delegation deputy detainee director displaced doctor donor employee envoy expert farmer father fighter girl governor guard head health-worker hostage individual infant inhabitant inmate interpreter investigator
  journalist judge lawmaker lawyer leader legislator local man mayor mediator member midwife militant minister minor monitor mother negotiator nominee nurse observer officer official patient peacebuilder peacekeeper peacemaker
  perpetrator person policewoman policeman politician prefect prisoner prosecutor protester recruit refugee representative resident returnee senator sergeant servicewoman signatory soldier spokesperson spokeswoman staff student
  supporter survivor suspect teacher trainee trainer victim villager voter widow witness woman worker`
    .trim()
    .split(/\s+/u),
)

/** Bodies, papers and happenings of the field, in the singular: "no law in the country", "no explicit references", "not a single arrest". */
export const COUNTABLE: ReadonlySet<string> = new Set(
  `abduction act allegation appointment arrest article assessment association attack attempt ballot bill body budget-line case centre center charge chapter charter clause clinic college commission committee community compensation complaint consultation
  conviction council country court decree delegate department detention district dormitory facility faction file funding-line government group hearing hospital household incident indictment institution interview inquiry investigation
  judgment judgement killing law legislation list locality mechanism ministry mission mention municipality office operation order organization organisation parliament party patrol payment permit plan policy position post project
  prosecution protocol province provision punishment quota reference region registration reparation report request resolution safeguard school seat sector sentence service session site state statement station statute
  strategy team territory text trial unit university verdict village violation visit warrant workshop`
    .trim()
    .split(/\s+/u),
)

/** Participles that a paper counts as if they were nouns: "37 killed and 19 injured". */
export const FATES: ReadonlySet<string> = new Set(
  `abducted affected arrested assaulted beaten charged convicted dead deceased detained died disappeared displaced drowned evacuated executed forcibly-recruited freed hospitalized hurt injured internally internally-displaced killed kidnapped maimed married missing
  orphaned raped recruited rescued returned sentenced tortured trafficked widowed wounded`
    .trim()
    .split(/\s+/u),
)
