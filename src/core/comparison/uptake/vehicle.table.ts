/** Posts and people that only a mission has: who asks for them asks the mission. */
export const MISSION_POSTS =
  /\b(?:(?:women(?:'|’)?s?(?:'|’)?|child) protection advis[eo]rs?|gender advis[eo]rs?|gender units?|uniformed (?:women|personnel|components?)|peacekeepers|contingents|engagement teams|police components?|troops deployed)\b/iu

/**
 * The kinds of measures that the Council imposes: how the text that ends one names it, and how an ask speaks of it. Who can be listed matters only to
 * measures against persons. Sorted by name.
 */
export const MEASURES: readonly { readonly named: RegExp; readonly spokenOf: RegExp }[] = [
  { named: /\b(?:arms|weapons|military|embargo)\b/iu, spokenOf: /\b(?:arms|weapons) (?:embargo|ban|measures|restrictions)\b|\bembargo\b/iu },
  { named: /\b(?:financial|assets?)\b/iu, spokenOf: /\b(?:asset|funds)s?(?: freezes?)?\b|\bfinancial (?:measures|sanctions)\b|\bfreez(?:e|ing)\b|\b(?:de)?list(?:ed|ing)s?\b|\bdesignat(?:ed|ions?|ing) (?:individuals|persons|criteria|as|for)\b/iu },
  { named: /\b(?:timber|diamonds?|charcoal|oil|petroleum)\b/iu, spokenOf: /\b(?:timber|diamonds?|charcoal|oil|petroleum) (?:ban|embargo|measures|sanctions)\b/iu },
  { named: /\btravel\b/iu, spokenOf: /\btravel (?:ban|measures|restrictions)\b|\b(?:de)?list(?:ed|ing)s?\b|\bdesignat(?:ed|ions?|ing) (?:individuals|persons|criteria|as|for)\b/iu },
]

/** What an ask speaks of that only a sanctions regime can do, where the whole regime ended. */
export const SANCTIONS_WORDS = /\b(?:sanctions?|(?:de)?listing|designation|designat(?:e|ing) (?:individuals|persons)|list(?:ed|ing) criteria|travel ban|asset freeze|arms embargo)\b/iu

/** Bodies that watch over measures, and that may be closed by themselves. */
export const BODIES = /\b(?:panel of experts|group of experts|monitoring (?:group|team)|sanctions committee|committee|ombudsperson|investigative team)\b/iu

/** Who asks about the end itself asks nothing that the end made impossible: a plan for the handover, the withdrawal, what comes after. */
export const ABOUT_THE_END = /\b(?:withdrawal|drawdown|draw-down|draws? down|liquidation|closure|departure|(?:transition|handover|exit|disengagement) (?:plan|strategy)|follow-on|successor|(?:transfer|handover|hand(?:s|ed|ing)? over) (?:of )?(?:\S+ ){0,4}(?:tasks|responsibilities|functions|activities)|after the (?:mission|operation) (?:has |is )?(?:left|leaves|closed|gone|ends?|ended))\b|\b(?:has|have) left\b/iu

/** Others who may have such posts, or take such tasks over: they are still there. */
export const OTHERS_THERE = /\b(?:country team|UNCT|agencies|resident coordinator|UNOWAS|UN[ -]Women|regional office|African Union)\b/iu

/** Who calls for a departure, or supports it, does not say that it happened. */
export const SAYS_SO: ReadonlySet<string> = new Set(
  `acknowledge commend confirm decide endorse note recall recognise recognize take welcome`.split(/\s+/u),
)

/** By these the Council puts one mission in the place of another. */
export const BINDS: ReadonlySet<string> = new Set(["authorize", "decide", "request"])
