/** Beginnings of nouns and verbs that tell of harm to whom they are said of. */
export const HARM_NOUNS =
  /^(?:anonym|arrest$|captiv|custod|death$|detention|disappear|exile|fled$|flee|hiding$|imprisonment|incommunicado|intimidation|jail$|masked$|missing$|persecut|prison$|pseudonym|reprisal|retaliat|smear|stalk|surveill|threats?$|torture$|whereabouts|withheld$)/u

/** Participles of what is done to a person. They tell of harm where somebody suffers it, and not where somebody does it. */
export const HARMED =
  /^(?:abducted|arrested|assassinated|assaulted|attacked|beaten|burned|charged|convicted|deported|detained|executed|expelled|flogged|freed|barred|harassed|held|imprisoned|injured|interrogated|intimidated|jailed|kidnapped|killed|murdered|persecuted|questioned|raped|released|seized|sentenced|shot|stoned|summoned|taken|targeted|tapped|threatened|tortured|trafficked|warned|wounded)$/u

/** Verbs behind which somebody tells of others. */
export const SAYING: ReadonlySet<string> = new Set(
  `added asked briefed called condemned declared deplored described explained expressed highlighted informed noted raised recalled recounted regretted reported said stated stressed told underlined urged warned`.split(
    " ",
  ),
)

/** Ranks and offices whose holders are public by them: they are shown as any other party. */
export const PUBLIC_OFFICES =
  /^(?:(?:former|first|transitional|interim) )*(?:president|vice president|prime minister|king|queen|emir|(?:(?:lieutenant|major|brigadier) )?general|colonel|chief of staff|commander)\b/u

/** Nouns of one person who is told of without a name and may be known by it all the same. */
export const SINGLED_PERSONS: ReadonlySet<string> = new Set(
  `activist advocate blogger briefer candidate civilian clerk councillor councilwoman defender doctor editor farmer girl interpreter journalist judge lawyer midwife mother negotiator nun nurse paramedic peacebuilder photographer politician prosecutor refugee reporter schoolteacher student survivor teacher trader trainee victim volunteer widow witness woman`.split(
    " ",
  ),
)
/** What a person is called right behind or before a name that bears no title: "Kirra Dolan, founder of the shelter". */
export const OCCUPATIONS: ReadonlySet<string> = new Set(
  `activist advocate author blogger briefer campaigner clerk co-founder coordinator councillor councilwoman dean defender director doctor editor engineer farmer founder headmistress interpreter
journalist judge lawyer leader lecturer member midwife mother nun nurse organizer painter paramedic peacebuilder photographer physician poet politician principal professor prosecutor refugee reporter researcher schoolteacher
secretary shopkeeper singer student surgeon survivor teacher trader treasurer vice-chair volunteer widow witness writer`.split(/\s+/u),
)
/** "fisherwoman", "businesswoman": one person too. */
export const SINGLED_ENDING = /^(?!spokes|chair|congress)\p{L}+(?:woman)$/u
export const RELATIVES: ReadonlySet<string> = new Set(`brother cousin daughter family father husband mother sister son wife`.split(" "))
/** Offices in lower case of which one holder is told: "the governor of Sikasso", "the president". */
export const SINGLED_OFFICES: ReadonlySet<string> = new Set(
  `chair chief commander director governor head king leader mayor mediator minister ombudsman president prosecutor rector representative spokesperson spokesman spokeswoman warden`.split(
    " ",
  ),
)
/** Nouns behind which a first name may stand alone: "my colleague Nino". */
export const BESIDE_FIRST_NAMES: ReadonlySet<string> = new Set(`brother client colleague cousin daughter friend husband mother neighbour sister son student wife`.split(" "))

/** Persons who are told of as a few, and may be known by it: "the nine women of Selk". */
export const FEW_PERSONS: ReadonlySet<string> = new Set(
  `activists advocates boys candidates councillors defenders doctors farmers girls herders interpreters journalists judges lawyers leaders men midwives mothers nuns nurses peacebuilders politicians protesters refugees students survivors teachers traders wives women workers`.split(
    " ",
  ),
)
