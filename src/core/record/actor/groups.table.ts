import type { ActorKind } from "./actor.ts"

/** Nouns in lower case that name a party by themselves, with its kind: "donors", "survivors". */
export const PARTIES: ReadonlyMap<string, ActorKind> = new Map(
  (
    [
      ["state", "authorities gendarmerie judiciary parliament parliamentarians police prefects courts governments army legislators prosecutors judges ministers governors ambassadors mayors ministries soldiers troops"],
      ["armed", "militias militia mercenaries rebels insurgents gunmen combatants fighters gangs perpetrators paramilitaries jihadists kidnappers"],
      ["organisation", "donors partners shelters clinics lenders"],
      ["civil-society", "peacebuilders defenders activists journalists guilds ngos mediators cooperatives lawyers interpreters investigators"],
      ["population", "survivors victims refugees returnees civilians candidates widows witnesses detainees protesters demonstrators minorities idps families children communities midwives"],
      ["peace-body", "signatories guarantors facilitators negotiators delegates"],
      ["other", "parties stakeholders conveners traffickers smugglers"],
      ["un", "peacekeepers briefers co-chairs"],
    ] as readonly (readonly [ActorKind, string])[]
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
)

/** Nouns in lower case that name a party only with a word before them which says which: "armed groups", "women's organizations". */
export const PARTIES_WITH_MODIFIER: ReadonlyMap<string, ActorKind> = new Map(
  (
    [
      ["state", "government governments countries states contributors forces force institutions officials services service unit ministry agency agencies army committee commission commissions councils council assembly court"],
      ["armed", "movements movement elements factions personnel commanders commander actors men units individuals militants"],
      ["organisation", "organisation organisations organization organizations providers institutions partners facilities community bank station stations"],
      ["civil-society", "associations association collective networks network society"],
      ["population", "persons citizens nationals people girls women community"],
      ["peace-body", "board committees forum team teams mechanism panel"],
      ["un", "advisers advisors adviser expert interpreter entities staff police components"],
      ["other", "groups group actors experts leaders parties"],
    ] as readonly (readonly [ActorKind, string])[]
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
)

/** Words that say which: they stand before a party's noun and belong to its name. The second column: the kind that they make of it. */
export const MODIFIERS: ReadonlyMap<string, ActorKind | undefined> = new Map(
  (
    [
      ["armed", "armed extremist terrorist jihadist rebel insurgent militant criminal self-defence self-defense civil-defence signatory non-signatory non-state paramilitary unidentified unknown violent foreign auxiliary opposition militia masked vigilante"],
      ["state", "state national government judicial electoral municipal provincial governmental transitional interim regular military police gendarmerie intelligence security defence defense municipal de-facto parliamentary prison army law-enforcement"],
      ["civil-society", "civil civil-society women's women-led youth-led grass-roots grassroots non-governmental feminist faith-based religious traditional survivors' survivor-led media rights lawyers' community-led human-rights women’s"],
      ["un", "country protection gender woman united nations mission uniformed peacekeeping"],
      ["organisation", "international bilateral humanitarian donor development financial regional subregional sub-regional service implementing partner private"],
      ["population", "displaced internally women girl young host vulnerable affected local indigenous elderly pregnant youth girls marginalized rural unaccompanied herder farmer market older migrant refugee pastoralist minority fisher"],
      [
        undefined,
        "advisory radio television board community community-based rule-of-law joint monitoring verification political rapid response task technical working troop-contributing police-contributing coastal neighbouring member sexual senior relevant legal health medical public social constitutional task follow-up coordination steering oversight reporting independent and ad hoc business",
      ],
    ] as readonly (readonly [ActorKind | undefined, string])[]
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
)

/** Parties of the field whose name is more than one plain word and its modifiers, as printed without capitals, and their kind. */
export const FIXED_PARTIES: readonly (readonly [string, ActorKind])[] = [
  ["children born of conflict-related rape", "population"],
  ["children born of conflict-related sexual violence", "population"],
  ["children born of rape", "population"],
  ["civil service", "state"],
  ["civil society", "civil-society"],
  ["community-based militias", "armed"],
  ["country team", "un"],
  ["human rights defenders", "civil-society"],
  ["international community", "other"],
  ["internally displaced persons", "population"],
  ["internally displaced people", "population"],
  ["internally displaced women", "population"],
  ["militias and self-defence groups", "armed"],
  ["militias and self-defense groups", "armed"],
  ["monitoring team", "un"],
  ["panel of experts", "un"],
  ["group of experts", "un"],
  ["police and gendarmerie", "state"],
  ["political parties", "other"],
  ["task force", "state"],
  ["peace committees", "peace-body"],
  ["local peace committees", "peace-body"],
  ["smuggling networks", "other"],
  ["trafficking networks", "other"],
  ["police contributors", "state"],
  ["troop contributors", "state"],
  ["women and children", "population"],
  ["women and girls", "population"],
  ["women peacebuilders", "civil-society"],
  ["women human rights defenders", "civil-society"],
  ["young women", "population"],
]
