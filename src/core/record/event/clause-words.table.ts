/** Words that may stand before a date at the head of its clause without being part of what happened. */
export const LEAD_WORDS: ReadonlySet<string> = new Set([
  ..."on in at by since until till from between during for before after as of to the a an and or but also around about through throughout".split(" "),
  ..."no later than not up prior ahead with effect starting beginning end early late mid over under within every most recently notably".split(" "),
  ..."moreover furthermore meanwhile additionally similarly compared against fiscal financial year years period again then first".split(" "),
  ..."le la les en au aux du de des depuis dès avant après d’ici ici jusqu’au jusqu’en fin début entre et à l’".split(" "),
])

/** A verb that can carry a clause: auxiliaries, past forms in -ed, and the irregular past forms of reports. */
export const FINITE_VERB =
  /(?<![-’'])\b(?:am|is|are|was|were|be|been|has|have|had|will|would|shall|should|may|might|can|could|must|did|does|do|[a-z]{3,}ed|began|became|broke|brought|came|chose|drew|fell|fled|fought|found|gave|got|grew|held|hit|kept|laid|lay|left|led|lost|made|met|put|ran|reads?|rose|said|sat|saw|sent|set|shot|spoke|stood|struck|swore|took|told|went|withdrew|won|wrote|ont|est|sont|été|étaient|était|avait|avaient|fut|furent)\b/u
