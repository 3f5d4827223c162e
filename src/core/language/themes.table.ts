import type { Theme } from "./provision.ts"

/** What makes a provision one on women and peace and security at all. */
export const WOMEN =
  /\b[Ww]om[ae]n(?:['’]s)?\b|\b[Gg]irls?\b|\b[Gg]ender\b|\b[Ff]emales?\b|\b[Ww]idows\b|\b[Ss]exual(?:ly|ized)?\b|\b[Rr]ape\b|\b[Mm]others\b|resolutions? (?:1325|1820|1888|1889|1960|2106|2122|2242|2467|2493) \(/u

/** The pillars of resolution 1325 (2000) and what later resolutions added, each with the words that show it in a provision on women, in lower case. */
export const THEMES: readonly { readonly theme: Theme; readonly pattern: RegExp; readonly why: string }[] = [
  {
    theme: "participation",
    pattern: /\bparticipat|\brepresentation\b|\binclusion of women|\bleadership\b|\bdecision[- ]making\b|\binvolve(?:s|d|ment)?\b|\bappoint\b|\bequal(?:ity)?\b.{0,40}\bpolitical|\bempower|\brole of women|\bwomen['’]s (?:role|organi[sz]ations)|\bcandidates\b|\b(?:increase|number|deployment) of (?:\w+ )?women/u,
    why: "1325 (2000), paragraphs 1-4: increased representation and participation of women at all levels",
  },
  {
    theme: "protection",
    pattern: /\bprotect|\bsafety\b|\bsecurity of women|\bviolence against\b|\bhuman rights of (?:women|girls)|\brights of women|\bcivilian and humanitarian character|\bimpunity\b/u,
    why: "1325 (2000), paragraphs 9-12: protection and rights of women and girls",
  },
  {
    theme: "prevention",
    pattern: /\bprevent|\bearly[- ]warning|\bend(?:ing)? impunity|\bdeter\b|\bzero[- ]tolerance/u,
    why: "1325 (2000), paragraph 11, and 1820 (2008): prevention of conflict and of violence, and an end to impunity",
  },
  {
    theme: "relief-and-recovery",
    pattern: /\bhumanitarian|\brelief\b|\brecovery\b|\breconstruction\b|\breintegration\b|\brehabilitation\b|\brepatriation|\bresettlement|\brefugee|\bdisplaced|\bhealth\b|\bpsychosocial|\blivelihood|\bpeacebuilding|\bpeace-building|\bpost-conflict/u,
    why: "1325 (2000), paragraphs 8 and 13, and 1889 (2009): needs of women and girls in relief, disarmament and recovery",
  },
  {
    theme: "advisers",
    pattern: /\bgender (?:\w+ )?(?:advis[eo]rs?|focal points?|units?|expert)|\bprotection advis[eo]rs?|\badvis[eo]rs? on (?:women|gender|protection)|\bgender expertise|\bgender advis/u,
    why: "1888 (2009), paragraph 12, and 2242 (2015): women's protection advisers and gender advisers in missions",
  },
  {
    theme: "sexual-violence",
    pattern: /\bsexual(?:ly|ized)?\b|\brape\b|\bgender[- ]based violence/u,
    why: "1820 (2008), 1888 (2009), 1960 (2010), 2106 (2013), 2467 (2019)",
  },
  {
    theme: "reporting",
    pattern:
      /\breporting\b|\bto report\b|\breports? (?:to|on|back|regularly|annually)\b|\bin (?:his|her|its|their) (?:[\w-]+ ){0,4}reports?\b|\binclude in\b.{0,60}\breports?\b|\bbrief(?:s|ings?)?\b|\bmonitor|\bdata\b|\bindicators?\b|\binform(?:ed)? the (?:security )?council/u,
    why: "1325 (2000), paragraph 17, and 1960 (2010), paragraph 8: what is told to the Council",
  },
]
