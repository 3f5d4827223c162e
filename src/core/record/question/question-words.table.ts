/** Words that open an indirect question by themselves: "how the Mission …", "whether …". */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(["how", "whether", "why", "what", "when", "where", "which", "who", "whom", "whose"])

/** Of these, the ones that never open a relative clause: behind a bare comma they still ask ("how …, whether …"). */
export const ALWAYS_ASKING: ReadonlySet<string> = new Set(["how", "whether", "why", "what"])

/** Words that stand before a question word and belong to its question: "in what capacity", "to what extent", "if so, where". */
export const BEFORE_QUESTION_WORDS: ReadonlySet<string> = new Set([
  "about", // about what
  "against",
  "at", // at what stage
  "by", // by whom
  "exactly",
  "for", // for how long
  "from",
  "if", // if so, where
  "in",
  "just", // just how
  "not", // if not, why
  "of",
  "on",
  "since", // since when
  "so",
  "to",
  "under",
  "until",
  "with",
])

/** Words between a conjunction and what it joins that are not part of the question. */
export const ASIDES: ReadonlySet<string> = new Set([
  "additionally",
  "also",
  "especially",
  "finally",
  "further",
  "furthermore",
  "generally", // more generally
  "importantly",
  "lastly",
  "likewise",
  "more",
  "notably",
  "specifically",
  "then",
])

/** Prepositions and conjunctions at which a noun phrase gives way to what it governs: "the prospects | for peace". */
export const PHRASE_ENDS: ReadonlySet<string> = new Set([
  "about",
  "across",
  "after",
  "against",
  "ahead",
  "among",
  "amid",
  "and",
  "around",
  "as",
  "at",
  "before",
  "behind",
  "beyond",
  "between",
  "by",
  "concerning",
  "despite",
  "due",
  "during",
  "following",
  "for",
  "from",
  "given",
  "had",
  "has",
  "have",
  "how",
  "in",
  "including",
  "into",
  "is",
  "of",
  "on",
  "or",
  "outside",
  "over",
  "regarding",
  "relating",
  "since",
  "that",
  "through",
  "throughout",
  "to",
  "towards",
  "under",
  "until",
  "upon",
  "was",
  "were",
  "when",
  "where",
  "whether",
  "which",
  "while",
  "who",
  "will",
  "with",
  "within",
  "without",
  "would",
])

/** Words that open a noun phrase of its own. Possessives ("women's", "UNOWAS's") do so as well. */
export const ARTICLES: ReadonlySet<string> = new Set([
  "a",
  "an",
  "any",
  "its",
  "more", // more data
  "other",
  "possible",
  "recent",
  "some",
  "the",
  "their",
  "this",
])

/** Words that begin a list of examples: what is joined behind them is no question of its own. */
export const EXAMPLE_OPENERS: ReadonlySet<string> = new Set(["between", "both", "including", "like", "such"])
