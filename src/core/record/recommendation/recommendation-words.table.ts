/** Headings under which recommendations stand, with or without a number, a mark or a colon. */
export const RECOMMENDATION_HEADING =
  /^(?:(?:our|the|its|key|main|summary of|specific|detailed|overall|policy|proposed|suggested|other|further|additional)\s+)*(?:recommendations?|action points?|(?:key |our )?asks?(?: of the (?:day|month|week|year))?|(?:calls? to|calls? for|priority|recommended|suggested|proposed) actions?|suggestions?|proposals?|(?:possible|recommended|suggested|proposed|draft) (?:elements?|entry points|language|measures|points|provisions|steps|text|wording)|(?:elements?|entry points|language|text|wording) for (?:consideration|inclusion|negotiation|(?:a|the|any) (?:\p{L}+ )?(?:draft|mandate|negotiations?|outcome|product|renewal|resolution|statement))|points for (?:consideration|action)|what (?:must|needs to|should|can) (?:be done|happen|change)|what is (?:asked|needed)|what we (?:are )?(?:ask(?:ing)?|call(?:ing)? for|demand(?:ing)?|need|propose|recommend|request(?:ing)?|seek(?:ing)?|urge|urging|want)\b|(?:we|our members) (?:ask|call (?:on|upon|for)|demand|propose|recommend|request|urge)\b|(?:our )?(?:demands|requests|priorities) (?:for|of|to) (?:the )?(?:council|security council|member states|government|authorities|donors)|how (?:the )?(?:security )?council (?:can|could|should) (?:act|help|respond)|what (?:the )?(?:council|briefers|participants|members|speakers).*(?:asked|should|can|recommended|called|suggested|proposed|urged)\b.*)\b|\b(?:and|et) recommendations?\b|^the (?:briefers|speakers|participants)[’'] (?:recommendations|requests|asks)\b|\brecommendations? (?:to|for|of|by|from|made)\b/iu

/** Headings under which the writer of a report says what he wants. */
export const OBSERVATION_HEADING = /^(?:general |concluding )?(?:observations?|concluding remarks|conclusions?|the way (?:forward|ahead))\b|^way forward\b/iu

/** Headings that end a section of recommendations, whatever their rank. */
export const CLOSING_HEADING =
  /^(?:next steps|follow-?\s?up|closing|conclusion of the meeting|annex|appendix|notes?$|endnotes|references|abbreviations|sources|map$|financial|methodology|questions|discussion|adjournment)/iu

/** What recommendations are called where a paper says who made them. */
export const RECOMMENDATION_NOUN = /\b(?:recommendations?|suggestions?|proposals?|action points?|points|asks|requests|observations)\b/iu

/** How they came to be, before "by" and whoever made them. */
export const MADE_BY =
  /\b(?:made|put forward|prepared|drafted|provided|presented|submitted|offered|formulated|developed|compiled|issued|shared|proposed|written|tabled|advanced|elaborated|drawn up|collected|set out|suggested|transmitted)\s+(?:jointly\s+|together\s+)?by\s+/iu
