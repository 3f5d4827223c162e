/** First words of a title: what kind of paper it is, or that an annex begins. */
export const TITLE =
  /^(?:ANNEX|Annexe?|Appendix|Enclosure|Pièce jointe|Appendice|(?:Identical )?[Ll]etters? dated|Lettres? (?:identiques )?datée?s?|Note (?:verbale|by|du|de la)|(?:Special |Final |Interim |Midterm |Annual )?[Rr]eport (?:of|on|submitted)|Rapport (?:du|de|sur)|Summary (?:of|note)|Résumé (?:de|du)|Compte rendu|Concept (?:note|paper)|Statement (?:by|of)|Déclaration (?:du|de)|Resolution \d|Résolution \d|Monthly Action Points|Aide-memoire|Communiqué|Background note|Briefing (?:note|by))\b/u

/** Words of section headings: a short line that ends with a colon is a heading when it holds one. */
export const SECTION =
  /\b(?:actions?|background|briefings?|challenges|conclusions?|context|contexte|discussions?|findings|follow-up|introduction|issues|key|main|messages|next|objectifs?|objectives|observations?|overview|participants|points?|principaux|priorities|proposals?|propositions?|questions?|recommandations?|recommendations?|remarks|replies|responses?|situation|steps|suggestions?|suivi|summary|update|way)\b/iu

/** Words by which a line that ends with a colon opens a list and is no heading. */
export const OPENS =
  /\b(?:are|asked|can|could|decides?|demands?|devraient|devrait|following|include|included|includes|including|is|may|might|must|namely|need|ought|pourraient|pourrait|recommended|recommends|requests|requested|shall|should|suivantes?|suivants?|to|urged?|urges|was|were|will|would)\b/iu
