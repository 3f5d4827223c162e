import type { ActorKind } from "./actor.ts"

/**
 * Nouns that make a capitalised phrase the name of a party: "National Electoral Board", "Front for the Valleys", in lower case, with the kind that
 * the noun alone suggests. Plurals are rows of their own. Source: names of organs, offices, forces and groups in the Council's papers.
 */
export const HEADS: ReadonlyMap<string, ActorKind> = new Map(
  (
    [
      ["organisation", "agency agencies bank banks bureau company consortium corporation court/i federation foundation foundations fund funds initiative institute institution organisation organisations organization organizations programme union unions university window group groups entity community communities facility trust"],
      ["civil-society", "archbishop bishop imam mediators circle crescent association associations centre center church clinic coalition guild guilds network networks ngo ngos society platform syndicate collective caucus"],
      ["state", "registry troops units administration army assembly authorities authority board cabinet chamber commission commissions congress constabulary convention corps council councils court courts department directorate division gendarmerie government governments guard guards house inspectorate judiciary junta ministries ministry navy office offices ombudsman ombudsperson parliament police presidency prosecutor regency secretariat senate service services treasury tribunal unit watch headquarters force forces legislature magistracy"],
      ["armed", "alliance battalion battalions brigade brigades column faction front fronts league militia militias movement movements rebels resistance vanguard volunteers"],
      ["peace-body", "gathering committee committees dialogue forum mechanism panel panels observatory taskforce team teams"],
      ["person", "advocate adviser advisers advisor advisors ambassador ambassadors chair chairperson chairs chairwoman chairman chief co-chair co-chairs commander commanders commissioner coordinator coordinators director envoy envoys governor governors head king minister ministers officer officers president queen rapporteur rapporteurs representative representatives secretary secretary-general speaker spokesperson sultan under-secretary-general vice-chair vice-president first-lady mayor"],
      ["un", "mission missions operation operations"],
      ["other", "party parties"],
    ] as readonly (readonly [ActorKind, string])[]
  ).flatMap(([kind, words]) => words.split(" ").filter((word) => !word.includes("/")).map((word) => [word, kind] as const)),
)

/** Heads that name an office held by a person; what follows "of the" is a party of its own ("Head of the Office"). */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  `adviser advisor advocate ambassador archbishop bishop chair chairperson chairwoman chairman chief co-chair co-chairs commander commissioner coordinator director envoy governor head minister
officer president rapporteur representative representatives secretary secretary-general speaker spokesperson under-secretary-general vice-chair vice-president mayor ombudsman ombudsperson prosecutor`.split(
    /\s+/u,
  ),
)

/** Heads after which "in", "to" or "against" leads on to the rest of the name. */
export const WITH_IN: ReadonlySet<string> = new Set(`mission missions office team operation force coordinator representative envoy adviser officer commission group`.split(" "))
export const WITH_TO: ReadonlySet<string> = new Set(`representative representatives ambassador adviser envoy mission observer`.split(" "))
export const WITH_ON: ReadonlySet<string> = new Set(
  `group representative committee commission rapporteur expert coordinator adviser panel force envoy forum conference council office network team platform coalition secretariat unit mechanism dialogue caucus department`.split(" "),
)

/** Heads whose name may go on with a list: "Ministry of Gender, Child and Social Welfare". */
export const WITH_LIST: ReadonlySet<string> = new Set(
  `ministry minister department office group representative commission committee council entity force panel forum network secretariat directorate institute fund coalition team rapporteur conference programme mechanism coordination`.split(" "),
)

/** Capitalised phrases with these heads name things and not parties, whatever else stands in them. */
export const THINGS: ReadonlySet<string> = new Set(
  `abuses accord accords act action actions agenda agreement agreements airport annex armistice article bill brief bulletin calendar campaign ceasefire charter chapter code communique communiqué compact conference constitution
covenant day decade declaration decree election elections framework gazette future goals guidelines hospital humanity journal language law market mandate notes order ordinance page pact peace plan policy
practices procedure prison principles process project protocol referendum report reports resolution resolutions review road roadmap school security statement status statute strategy study summary summit survey system text
treaty truce understanding valley violence war week year women rights`.split(/\s+/u),
)

/** Abbreviations of things, ideas and labels: no parties. */
export const NOT_PARTIES: ReadonlySet<string> = new Set(
  `ADR AIDS ASAP CEDAW CEO CET COVID CRC CRSV CSV CVE DDR DNA EEST EST EUR FAQ FGM GBV GDP GMT GNI HIV ICCPR ICT IDP IDPs IHL IHRL IED IEDs IPV ISO LGBT LGBTI LGBTIQ LGBTQ MARA MHPSS MHM MOU MPTF NAP NAPs
NGO NGOs NOTE ODA OP PDF POC PP PSEA PTSD PVE QIP SADD SALW SDG SDGs SEA SGBV SOP SOPs SOFA SOMA SRH SRHR SSR STI TOR UDHR URL USA USD UXO VAW VAWG WASH WPS YPS INVENTED TEST PAPER UNITED NATIONS DOCUMENT VII ANNEX III XIII VIII
PRST RES ABCD`.split(/\s+/u),
)
