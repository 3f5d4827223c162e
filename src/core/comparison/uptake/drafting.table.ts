/**
 * How a recommendation says that words of a resolution are to stay: the ask is about the text, and whoever keeps it is the Council.
 * Base forms; "continue", "go on" and "remain" say it of what somebody does.
 */
export const KEEPING_VERBS: ReadonlySet<string> = new Set([
  "conserve",
  "keep",
  "maintain",
  "preserve",
  "reaffirm", // "reaffirm the request for"
  "reiterate",
  "renew", // "renew the request that", never "renew the mandate" alone: see TEXT_NOUNS
  "repeat",
  "retain",
  "uphold",
])

/** How a recommendation says that words are to be put in. */
export const ADDING_VERBS: ReadonlySet<string> = new Set(["add", "include", "incorporate", "insert", "introduce", "integrate", "reflect", "restore", "reinstate", "strengthen"])

/**
 * What of a resolution's text is kept or added ("retain the reference to", "keep the request that"), with the verb that says it there; without one where
 * any may.
 */
export const TEXT_NOUNS: ReadonlyMap<string, string | undefined> = new Map([
  ["acknowledgement", "acknowledge"],
  ["appeal", "appeal"],
  ["authorization", "authorize"],
  ["call", "call"],
  ["clause", undefined],
  ["commendation", "commend"],
  ["concern", "concern"],
  ["condemnation", "condemn"],
  ["demand", "demand"],
  ["emphasis", "emphasize"],
  ["encouragement", "encourage"],
  ["expectation", undefined],
  ["expression", undefined],
  ["focus", undefined],
  ["formulation", undefined],
  ["invitation", "invite"],
  ["language", undefined],
  ["line", undefined],
  ["mention", undefined],
  ["obligation", undefined],
  ["paragraph", undefined],
  ["passage", undefined],
  ["phrase", undefined],
  ["provision", undefined],
  ["recognition", "recognize"],
  ["reference", undefined],
  ["request", "request"],
  ["requirement", undefined],
  ["section", undefined],
  ["sentence", undefined],
  ["stress", "stress"],
  ["support", "support"],
  ["task", undefined],
  ["text", undefined],
  ["welcome", "welcome"],
  ["word", undefined],
  ["wording", undefined],
])

/** What members do by themselves, before or beside a resolution: no resolution prints whether they did. */
export const MEMBERS_OWN_ACTS: ReadonlySet<string> = new Set([
  "attend",
  "brief",
  "consult",
  "convene",
  "discuss",
  "engage",
  "hear",
  "hold",
  "invite",
  "meet",
  "organize",
  "organise",
  "raise",
  "travel",
  "undertake",
  "use",
  "visit",
])

/** Words that qualify what is asked; that one of them is gone is a loss, and one more is a gain. */
export const QUALIFIERS: ReadonlySet<string> = new Set([
  "active",
  "adequate",
  "all",
  "concrete",
  "credible",
  "dedicated",
  "direct",
  "disaggregated",
  "effective",
  "effectively",
  "enhanced",
  "equal",
  "equally",
  "full",
  "fully",
  "immediate",
  "immediately",
  "inclusive",
  "independent",
  "influential",
  "leading",
  "mandatory",
  "meaningful",
  "meaningfully",
  "necessary",
  "prompt",
  "promptly",
  "regular",
  "regularly",
  "safe",
  "safely",
  "specific",
  "sufficient",
  "sustained",
  "systematic",
  "systematically",
  "timely",
  "transparent",
  "unconditional",
  "unconditionally",
  "unhindered",
  "urgent",
  "urgently",
  "without",
])
