import type { Figure } from "./figure.ts"

/** Words that say how a figure is known, as patterns, with the status they give. Alleged, reported, assessed and verified are four different things: a row may never give more than its words say. */
export const STATUS_WORDS: readonly (readonly [pattern: string, status: Figure["status"]])[] = [
  ["accus(?:e|es|ed|ations?)", "alleged"],
  ["alleg(?:e|es|ed|edly|ing|ations?)", "alleged"],
  ["claim(?:s|ed|ing)?", "alleged"],
  ["purported(?:ly)?", "alleged"],
  ["supposed(?:ly)?", "alleged"],
  ["suspected", "alleged"],
  ["assess(?:es|ed|ments?)", "assessed"],
  ["believed to", "assessed"],
  ["estimat(?:e|es|ed|ions?)", "assessed"],
  ["evaluations?", "assessed"],
  ["forecasts?", "assessed"],
  ["project(?:ed|ions?)", "assessed"],
  ["according to", "reported"],
  ["by (?:its|their) own count", "reported"],
  ["complain(?:ed|ts?)", "reported"],
  ["inform(?:ed|s)", "reported"],
  ["maintain(?:s|ed)? that", "reported"],
  ["report(?:ed|edly)", "reported"],
  ["reports?(?= (?:of (?!the Secretary|the Panel|the Group|the Commission)|that ))", "reported"],
  ["(?<=(?:also|further|have|has|groups|providers|organizations|partners|authorities|survivors) )report", "reported"],
  ["said", "reported"],
  ["told", "reported"],
  ["confirm(?:s|ed|ing)?", "verified"],
  ["corroborat(?:e|es|ed|ing)", "verified"],
  ["document(?:ed|ing)", "verified"],
  ["substantiated", "verified"],
  ["verif(?:y|ies|ied|ying)", "verified"],
]

/** Words of norms: a share that they govern is one that a law or rule lays down. */
export const LAW_WORDS = /\b(?:law|laws|act|legal(?:ly)?|legislat\w+|constitution(?:al)?|charter|ordinance|decree|decree-law|code|statut\w+|stipulat\w+|mandating|requir(?:es|ed|ing)|entitle\w*|sets?\s+aside|lays?\s+down|laid\s+down|quota|parity\s+law)\b/iu

/** Words of plans, promises and asks. */
export const PLAN_WORDS = /\b(?:will|would|shall|should|plan(?:s|ned|ning)?\s+to|intends?|intended|pledg\w+|promis\w+|undert(?:ook|akes|aken)|commit(?:s|ted|ments?)\s+to|target\w*|aims?|aiming|scheduled|is\s+to|are\s+to|to\s+be|must|could|call(?:s|ed)?\s+(?:on|upon|for)|urg(?:e|es|ed|ing)|recommend\w*|request(?:s|ed)?|encourag\w+|demand(?:s|ed)?|invite[sd]?|asks?\s+(?:that|for)|appeal|proposed)\b/giu

/** Imperatives that open an ask in a list of them. */
export const ASK_VERBS = /^\W{0,4}(?:(?:That|To)\s|(?:Urge|Call|Request|Ensure|Encourage|Demand|Support|Add|Extend|Fund|Raise|Visit|Keep|Reiterate|Include|Strengthen|Provide|Establish|Retain|Reaffirm|Invite|Decide|Condemn|Express|Emphasi[sz]e|Stress|Underscore|Underline|Recall|Recognize|Promote|Prioriti[sz]e|Press|Insist|Maintain|Deploy|Adopt|Appoint|Allocate|Increase|Reserve|Guarantee|Implement|Facilitate|Mandate|Renew|Release|Integrate|Consider|Advocate|Post|Lay|Give|Pay|Lend|Report|Close|Open|Publish|Name|Review|Monitor|Protect|Enable|Address|Continue)(?![a-zß-ÿ])[^.]*?)/u

/** Words after which an ask states a fact: what they open keeps its own status. */
export const FACT_WORDS = /\b(?:regretting|deploring|noting|recalling|welcoming|where|given|after|which|who|including\s+the|despite)\b/giu
