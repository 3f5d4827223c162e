/** What a verb of the Council does. Only verbs of one family are firmer or softer than each other; anything that acts or asks is firmer than what only speaks. */
export type VerbFamily = "act" | "ask" | "uphold" | "approve" | "censure" | "speak"

/**
 * How firm an operative verb is, by its lemma ("call" for "calls upon" and "calls for"): within its family the higher number is the firmer verb.
 * `act`: the Council does it by the words themselves. `ask`: somebody is to do something. `uphold`: it says that something holds or matters.
 * `approve`, `censure`: it likes or dislikes. `speak`: it says something without taking a side.
 * There is no scale that all accept: the order of the asking verbs is that in which drafters bargain (decides, demands, urges, calls upon,
 * requests, encourages, invites); M. Wood, "The Interpretation of Security Council Resolutions" (Max Planck UNYB 2, 1998; revisited 20, 2017)
 * reads binding force off wording and context together. Strength is therefore a judgement: correct a row here, and every page follows.
 */
export const OPERATIVE_VERBS: ReadonlyMap<string, { readonly family: VerbFamily; readonly strength: number }> = new Map([
  ["acknowledge", { family: "uphold", strength: 2 }],
  ["act", { family: "speak", strength: 3 }], // "Acting under Chapter VII": the ground of what follows, not a force of its own
  ["adopt", { family: "act", strength: 10 }],
  ["advise", { family: "ask", strength: 4 }],
  ["affirm", { family: "uphold", strength: 5 }],
  ["agree", { family: "approve", strength: 4 }],
  ["alarm", { family: "censure", strength: 4 }], // "Alarmed by"
  ["appeal", { family: "ask", strength: 5 }], // asks everybody, and so nobody in particular
  ["applaud", { family: "approve", strength: 3 }],
  ["appreciate", { family: "approve", strength: 2 }],
  ["approve", { family: "act", strength: 9 }],
  ["ask", { family: "ask", strength: 5 }],
  ["authorise", { family: "act", strength: 9 }], // lets somebody do what was forbidden; does not oblige
  ["authorize", { family: "act", strength: 9 }],
  ["bear", { family: "speak", strength: 1 }], // "Bearing in mind"
  ["beg", { family: "ask", strength: 7 }],
  ["beseech", { family: "ask", strength: 7 }],
  ["call", { family: "ask", strength: 7 }],
  ["commend", { family: "approve", strength: 3 }],
  ["commit", { family: "uphold", strength: 6 }],
  ["compel", { family: "ask", strength: 10 }],
  ["concern", { family: "censure", strength: 3 }], // "Concerned that", "Gravely concerned"
  ["condemn", { family: "censure", strength: 6 }],
  ["confirm", { family: "uphold", strength: 5 }],
  ["congratulate", { family: "approve", strength: 3 }],
  ["consider", { family: "speak", strength: 1 }],
  ["continue", { family: "act", strength: 9 }],
  ["convince", { family: "uphold", strength: 4 }], // "Convinced that"
  ["counsel", { family: "ask", strength: 4 }],
  ["create", { family: "act", strength: 10 }],
  ["decide", { family: "act", strength: 10 }],
  ["declare", { family: "act", strength: 9 }],
  ["decry", { family: "censure", strength: 5 }],
  ["demand", { family: "ask", strength: 10 }],
  ["denounce", { family: "censure", strength: 6 }],
  ["deplore", { family: "censure", strength: 5 }],
  ["determine", { family: "act", strength: 9 }], // of a threat to the peace: Article 39 of the Charter
  ["direct", { family: "ask", strength: 9 }], // to bodies of the Council's own, which must obey
  ["draw", { family: "speak", strength: 2 }], // "Draws attention to"
  ["echo", { family: "uphold", strength: 3 }],
  ["elect", { family: "act", strength: 10 }],
  ["emphasise", { family: "uphold", strength: 4 }],
  ["emphasize", { family: "uphold", strength: 4 }],
  ["encourage", { family: "ask", strength: 3 }],
  ["endorse", { family: "approve", strength: 5 }],
  ["enjoin", { family: "ask", strength: 8 }],
  ["establish", { family: "act", strength: 10 }],
  ["exhort", { family: "ask", strength: 7 }],
  ["express", { family: "speak", strength: 3 }], // concern, intention, gratitude: what is expressed says more than the verb
  ["extend", { family: "act", strength: 10 }],
  ["forbid", { family: "act", strength: 10 }],
  ["highlight", { family: "uphold", strength: 4 }],
  ["honour", { family: "approve", strength: 3 }],
  ["hope", { family: "ask", strength: 1 }], // a wish, with nobody who must
  ["implore", { family: "ask", strength: 7 }],
  ["impose", { family: "act", strength: 10 }],
  ["indicate", { family: "speak", strength: 2 }],
  ["insist", { family: "ask", strength: 9 }],
  ["instruct", { family: "ask", strength: 9 }],
  ["intend", { family: "speak", strength: 3 }],
  ["invite", { family: "ask", strength: 2 }],
  ["lament", { family: "censure", strength: 2 }],
  ["lift", { family: "act", strength: 10 }],
  ["look", { family: "approve", strength: 1 }], // "Looks forward to"
  ["maintain", { family: "act", strength: 9 }],
  ["mandate", { family: "act", strength: 10 }],
  ["note", { family: "speak", strength: 1 }],
  ["oblige", { family: "ask", strength: 10 }],
  ["observe", { family: "speak", strength: 1 }],
  ["offer", { family: "approve", strength: 1 }],
  ["oppose", { family: "censure", strength: 5 }],
  ["outrage", { family: "censure", strength: 6 }], // "Outraged by"
  ["pay", { family: "approve", strength: 3 }], // "Pays tribute"
  ["pledge", { family: "uphold", strength: 6 }],
  ["praise", { family: "approve", strength: 3 }],
  ["press", { family: "ask", strength: 7 }],
  ["proclaim", { family: "act", strength: 9 }],
  ["prohibit", { family: "act", strength: 10 }],
  ["prolong", { family: "act", strength: 10 }],
  ["propose", { family: "ask", strength: 2 }],
  ["reaffirm", { family: "uphold", strength: 5 }],
  ["recall", { family: "uphold", strength: 2 }], // what was said once, not said again
  ["recognise", { family: "uphold", strength: 3 }],
  ["recognize", { family: "uphold", strength: 3 }],
  ["recommend", { family: "ask", strength: 4 }],
  ["reconfirm", { family: "uphold", strength: 5 }],
  ["refer", { family: "act", strength: 9 }],
  ["regret", { family: "censure", strength: 3 }],
  ["reiterate", { family: "uphold", strength: 5 }],
  ["reject", { family: "censure", strength: 6 }],
  ["remain", { family: "speak", strength: 2 }], // "Remains seized"
  ["remind", { family: "ask", strength: 5 }],
  ["renew", { family: "act", strength: 10 }],
  ["repeat", { family: "uphold", strength: 4 }],
  ["request", { family: "ask", strength: 6 }], // to the Secretary-General the usual form of an instruction; to States softer than a call
  ["require", { family: "ask", strength: 9 }],
  ["resolve", { family: "act", strength: 9 }],
  ["salute", { family: "approve", strength: 3 }],
  ["state", { family: "speak", strength: 2 }],
  ["stress", { family: "uphold", strength: 4 }],
  ["suggest", { family: "ask", strength: 2 }],
  ["support", { family: "approve", strength: 4 }],
  ["suspend", { family: "act", strength: 10 }],
  ["take", { family: "speak", strength: 1 }], // "Takes note of"
  ["terminate", { family: "act", strength: 10 }],
  ["thank", { family: "approve", strength: 2 }],
  ["transmit", { family: "act", strength: 8 }],
  ["underline", { family: "uphold", strength: 4 }],
  ["underscore", { family: "uphold", strength: 4 }],
  ["undertake", { family: "uphold", strength: 6 }],
  ["urge", { family: "ask", strength: 8 }],
  ["vow", { family: "uphold", strength: 6 }],
  ["warn", { family: "censure", strength: 4 }],
  ["welcome", { family: "approve", strength: 3 }],
])

/** Words before a verb that make it firmer without making it another verb: "strongly urges". */
export const FIRMER_ADVERBS: ReadonlySet<string> = new Set([
  "categorically",
  "deeply",
  "emphatically",
  "firmly",
  "gravely",
  "resolutely",
  "strongly",
  "unequivocally",
  "unreservedly",
  "urgently",
  "vehemently",
  "vigorously",
])
