/** What a heading says of being the title of its paper: the first row that fits decides, higher wins, below 0 never. */
export const TITLES: readonly { readonly pattern: RegExp; readonly weight: number; readonly what: string }[] = [
  { pattern: /\bnot an? (?:official |united nations )+document\b|^(?:draft|embargoed|confidential|restricted|provisional|for information)\b/iu, weight: -1, what: "a notice about the paper" },
  { pattern: /^(?:united nations|nations unies|security council|conseil de sécurité|general assembly|distr\b|original\b)[\s\S]{0,12}$/iu, weight: -1, what: "an organ" },
  { pattern: /\b(?:summary|record) (?:note )?of (?:the |a |an )?[\s\S]{0,60}?(?:meeting|session|discussion|briefing|debate)|^(?:résumé|compte rendu) (?:de|du)|: summary of\b/iu, weight: 9, what: "a summary of a meeting" },
  { pattern: /\b(?:report (?:of|on|by)|rapport (?:du|de|sur)|action points|concept note|background note|briefing note|aide-memoire|note by|statement (?:by|of)|presidential statement|scorecard|assessment of)\b/iu, weight: 8, what: "another kind of paper" },
  { pattern: /^(?:resolution|résolution) \d/iu, weight: 8, what: "a resolution" },
  { pattern: /^(?:identical )?letters? dated|^lettres? (?:identiques )?datée?s?|^note verbale/iu, weight: 2, what: "a letter, which may only carry the paper" },
  { pattern: /^(?:annexe?|appendix|enclosure|pièce jointe)\b/iu, weight: 1, what: "an annex" },
  { pattern: /^(?:[ivxlc]+\.|introduction|background|context|contents|overview|recommendations?|recommandations?|questions?|main points|key)\b/iu, weight: 0, what: "a section" },
  { pattern: /^[^\p{Ll}]+$/u, weight: 3, what: "a line of capitals, often the body's name" },
]

/** Any other heading. */
export const PLAIN_HEADING = 4
