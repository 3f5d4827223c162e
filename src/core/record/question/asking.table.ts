/**
 * The words with which papers tell that something was asked. Each row is a piece of a regular expression; spaces stand for any white space.
 * Sources: summaries of the Council's expert groups, summary records of treaty bodies, the Editorial Manual's verbs of reporting.
 */

/** Adverbs and asides between an asker and the verb. */
export const ADVERBS: readonly string[] = [
  "additionally",
  "again",
  "also",
  "both",
  "especially",
  "explicitly",
  "finally",
  "first",
  "for (?:his|her|its|their) part",
  "further",
  "furthermore",
  "in addition",
  "in particular",
  "in turn",
  "instead",
  "jointly",
  "largely",
  "lastly",
  "likewise",
  "mainly",
  "mostly",
  "next",
  "once more",
  "particularly",
  "pointedly",
  "primarily",
  "repeatedly",
  "similarly",
  "simply",
  "specifically",
  "strongly",
  "then",
  "therefore",
  "too",
  "twice",
]

/** Wants to be told: takes a question, "about", "for", "that", or somebody "to" do something. */
export const ASK_VERBS: readonly string[] = [
  "(?:may|might|could|should)(?: also| then| further)? (?:(?:wish|want|like) to )?(?:ask|enquire|inquire)(?= (?:if|whether|how|why|what|when|where|which|who|whom|about|into)\\b)", // "Members may wish to ask whether"
  "ask(?:ed|ing|s)?", "enquire[ds]?", "enquiring", "inquire[ds]?", "inquiring", "wonder(?:ed|ing|s)?",
]

/** Wants to know: takes a question, a topic, or "about". */
export const KNOW_VERBS: readonly string[] = [
  "(?:wish|wished|wishing|want|wanted|wanting|would like|would have liked|would be interested|sought|seeking|hoped|(?:was|were|are|is) (?:interested|keen|eager|curious|anxious)) to (?:ascertain|be (?:told|informed|briefed|updated)|determine|discuss|establish|find out|hear|know|learn|understand)",
  "(?:was|were) curious",
  "(?:was|were|are|is) (?:\\w+ )?(?:interested in|keen on) (?:hearing|knowing|learning|finding out|understanding)",
]

/** Wants to be given: takes information about a topic, or the thing itself. */
export const SEEK_VERBS: readonly string[] = [
  "quer(?:ied|ies|y|ying)",
  "request(?:ed|ing|s)?",
  "(?:sought|seeks?|seeking)",
  "solicit(?:ed|ing|s)?",
  "would (?:also |therefore )?(?:welcome|appreciate)",
  "would (?:also )?be (?:grateful|thankful) for",
  "(?:express|voice|show)(?:ed|ing|s)? (?:\\w+ ){0,3}interest in",
  "(?:was|were|are) (?:\\w+ ){0,2}interested in",
  "(?:wish|wished|wishing) for",
  "(?:wish|wished|wishing|want|wanted|would like|would have liked|hoped) to (?:get|have|obtain|receive|see)",
]

/** Brings something up: a question, a topic, or a need. */
export const RAISE_VERBS: readonly string[] = ["raise[ds]?", "raising", "brought up", "posed?", "posing", "put forward", "put", "voice[ds]?", "voicing", "returned to", "came back to", "pressed (?:the \\w+ |them )?on"]

/** Says that something is needed, where what is said is a need or an importance. */
export const STRESS_VERBS: readonly string[] = [
  "agreed on",
  "called (?:particular |special )?attention to",
  "calling (?:particular |special )?attention to",
  "drew (?:particular |special )?attention to",
  "drawing (?:particular |special )?attention to",
  "emphasi[sz](?:ed|es|e|ing)",
  "highlight(?:ed|ing|s)?",
  "insist(?:ed|ing|s)? (?:on|upon)",
  "insist(?:ed|ing|s)?(?= that\\b)",
  "mentioned",
  "noted",
  "noting",
  "pointed (?:out|to)",
  "reaffirm(?:ed|ing|s)?",
  "reiterat(?:ed|es|e|ing)",
  "spoke of",
  "stress(?:ed|es|ing)?",
  "underlin(?:ed|es|e|ing)",
  "underscor(?:ed|es|e|ing)",
]

/** Wants something done. Read only where a paper tells of questions: elsewhere it is a recommendation. */
export const CALL_VERBS: readonly string[] = [
  "advocated(?: for)?",
  "advocating(?: for)?",
  "appeal(?:ed|ing) (?:for|to)",
  "call(?:ed|ing) (?:for|upon|on)",
  "demand(?:ed|ing)",
  "encourag(?:ed|ing)",
  "plead(?:ed|ing) for",
  "press(?:ed|ing) for",
  "propos(?:ed|ing)",
  "recommend(?:ed|ing)",
  "suggest(?:ed|ing)",
  "urg(?:ed|ing)",
]

/** Who may ask, in the plural and in the singular. */
export const ASKER_NOUNS: readonly string[] = ["ambassador", "colleague", "counsellor", "delegate", "delegation", "expert", "member", "Member State", "participant", "representative", "speaker"]

/** What they are members, experts and delegations of. */
export const ASKER_BODIES: readonly string[] = ["Security Council", "Council", "Committee", "Informal Expert Group", "Informal Experts? Group", "Expert Group", "Group", "IEG", "Working Group"]

/** Words before askers that mean more than one of them, or all. */
export const MANY: readonly string[] = [
  "a few",
  "a (?:large )?number of",
  "a couple of",
  "a group of",
  "a majority of",
  "all",
  "at least (?:one|two)",
  "both",
  "certain",
  "different",
  "elected",
  "few",
  "four",
  "individual",
  "many",
  "more than one",
  "most",
  "numerous",
  "one or two",
  "other",
  "several",
  "some",
  "ten",
  "the",
  "the majority of",
  "the other",
  "these",
  "those",
  "three",
  "five",
  "six",
  "two",
  "various",
]

/** What, in the singular or plural, one asks for when one wants to be told. */
export const INFORMATION_NOUNS: readonly string[] = [
  "clarifications?",
  "clarity",
  "comments?",
  "details?",
  "elaboration",
  "explanations?",
  "insights?",
  "information",
  "news",
  "opinions?",
  "reactions?",
  "specifics",
  "thoughts",
  "updates?",
  "views?",
]

/** What one asks to be given rather than told. */
export const SUPPLY_NOUNS: readonly string[] = [
  "action",
  "advice",
  "assistance",
  "assurances?",
  "attention",
  "breakdown",
  "briefings?",
  "commitments?",
  "consultations?",
  "cooperation",
  "copy",
  "deployment",
  "guarantees?",
  "guidance",
  "help",
  "ideas?",
  "inclusion",
  "language",
  "list",
  "meetings?",
  "monitoring",
  "pressure",
  "proposals?",
  "recommendations?",
  "release",
  "reporting",
  "reports?",
  "suggestions?",
  "support",
  "visits?",
]

/** Comparatives and the like: what is asked "for" with them is to be done. */
export const MORE_WORDS: readonly string[] = ["additional", "better", "bolder", "closer", "continued", "early", "enhanced", "faster", "full", "further", "greater", "immediate", "improved", "increased", "more", "prompt", "regular", "renewed", "stricter", "stronger", "swift", "sustained", "tighter", "urgent", "wider"]

/** Nouns of need. */
export const NEED_NOUNS: readonly string[] = ["benefits?", "centrality", "desirability", "imperative", "importance", "necessity", "need", "needs", "priority", "relevance", "significance", "urgency", "urgent need", "value"]

/** Verbs after "asked the Mission to" that want it to tell, and whose object is what is asked. */
export const TELL_VERBS: readonly string[] = ["comment", "elaborate", "enlarge", "expand", "explain", "clarify", "say", "speak", "describe", "indicate", "specify", "tell (?:them|members|the Council|the Group)", "shed light", "address", "brief (?:them|members)"]

/** Verbs with which one is asked to name or supply something in a text: "Could the next report name …?" */
export const SUPPLY_VERBS: readonly string[] = ["add", "annex", "circulate", "consider", "explore", "give", "include", "list", "mention", "name", "provide", "publish", "put", "report", "send", "share", "supply", "support", "urge"]

/** What is said of a question itself, not of the world: "… could not be answered in the time allotted". */
export const QUESTION_FATES: readonly string[] = [
  "(?:could|can|would) not be (?:answered|addressed|taken up)",
  "(?:was|were) (?:also |not |again )?(?:answered|addressed|asked|deferred|left|postponed|put|posed|raised|referred|taken (?:up|note))",
  "(?:remained|remains?|went|goes|stood|hung|hangs) (?:\\w+ )?(?:open|unanswered|pending|unresolved|without)",
  "(?:received|got|found|drew|met with|had) (?:no|only)",
  "had to be",
]

/** Prepositions that lead to the topic of a question. */
export const TOPIC_PREPOSITIONS: readonly string[] = ["about", "on", "regarding", "concerning", "as to", "around", "over", "upon", "with (?:regard|respect) to", "in (?:relation|connection) (?:to|with)", "relat(?:ed|ing) to", "pertaining to", "surrounding", "into"]
