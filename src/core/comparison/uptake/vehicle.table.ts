/** Posts and people that only a mission has: who asks for them asks the mission. */
export const MISSION_POSTS =
  /\b(?:(?:women(?:'|’)?s?(?:'|’)?|child) protection advis[eo]rs?|gender advis[eo]rs?|gender units?|uniformed (?:women|personnel|components?)|peacekeepers|contingents|engagement teams|police components?|troops deployed)\b/iu

/** What an ask speaks of that only a sanctions regime can do. */
export const SANCTIONS_WORDS = /\b(?:sanctions?|listing|designation|designat(?:e|ing) (?:individuals|persons)|list(?:ed|ing) criteria|panel of experts|travel ban|asset freeze|arms embargo)\b/iu
