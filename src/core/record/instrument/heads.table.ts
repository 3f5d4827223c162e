import type { InstrumentKind } from "./instrument.ts"

/**
 * What must stand beside a head noun for it to name an instrument:
 * any – nothing; det – an article, pronoun or possessor; proper – capitals ("the Lomé Accord"); number – "No. 8"; date – "of 8 May 2022";
 * about – "on", "against", "into", "aimed at"; of – an "of" with a name; kind – one of the row's own modifiers; mod – article and a modifier that tells something;
 * turn – "next", "last", "third"; owner – a named possessor ("UN Women's"); count – "three" of them, no names given; draft – "draft", "new", "proposed".
 */
export type Evidence = "any" | "det" | "proper" | "number" | "date" | "about" | "of" | "kind" | "mod" | "turn" | "owner" | "count" | "draft"

export type Head = { readonly kind: InstrumentKind; readonly needs: readonly Evidence[]; readonly kinds: ReadonlySet<string>; readonly never: ReadonlySet<string> }

const words = (line: string): ReadonlySet<string> => new Set(line.split(" ").filter((word) => word !== ""))

const head = (kind: InstrumentKind, needs: string, kinds = "", never = ""): Head => ({
  kind,
  needs: needs.split(" ") as Evidence[],
  kinds: words(kinds),
  never: words(never),
})

/** Nouns that name instruments, in the singular: kind, what must stand beside it, its own modifiers, and the words beside it that make it something else. */
export const HEADS: ReadonlyMap<string, Head> = new Map([
  ["accord", head("agreement", "proper number date mod", "peace", "own mutual")],
  ["act", head("law", "proper number kind", "amnesty citizenship electoral equality land media nationality parity persons quota reform reparations security violence", "")],
  ["agreement", head("agreement", "proper number date kind turn", "access bilateral ceasefire cessation cooperation country-wide draft framework humanitarian local partnership peace political power-sharing status-of-forces status-of-mission transition transitional tripartite truce withdrawal", "")],
  ["armistice", head("agreement", "any")],
  ["assessment", head("report", "owner date proper kind", "climate-security independent joint needs rapid risk vulnerability", "")],
  ["audit", head("report", "owner date proper kind", "annual external gender independent internal social", "")],
  ["ban", head("law", "about", "", "")],
  ["bill", head("law", "det proper number draft", "", "electricity water medical hospital")],
  ["brief", head("report", "proper number kind owner", "annual background human monthly policy quarterly rights", "")],
  ["bulletin", head("report", "proper number owner", "", "")],
  ["calendar", head("plan", "det kind", "electoral election judicial voting", "")],
  ["case", head("other", "kind", "court emblematic landmark", "")],
  ["ceasefire", head("agreement", "proper date", "", "")],
  ["charter", head("constitution", "proper about date kind", "transition transitional", "flight")],
  ["circular", head("decree", "proper number date kind", "ministerial presidential", "")],
  ["code", head("law", "proper of", "", "dress postal source")],
  ["commitment", head("other", "kind", "joint signed time-bound unilateral written", "")],
  ["communiqué", head("communique", "any")],
  ["communique", head("communique", "any")],
  ["compact", head("plan", "proper", "", "")],
  ["concordat", head("agreement", "any")],
  ["constitution", head("constitution", "any")],
  ["convention", head("agreement", "about", "", "national constitutional party")],
  ["covenant", head("agreement", "proper about", "", "")],
  ["declaration", head("other", "proper date kind", "joint ministerial political unilateral", "")],
  ["decree", head("decree", "any")],
  ["decree-law", head("law", "any")],
  ["directive", head("decree", "proper number date kind", "command ministerial policy presidential", "")],
  ["dossier", head("other", "number", "", "")],
  ["edict", head("decree", "any")],
  ["embargo", head("other", "kind", "arms", "")],
  ["evaluation", head("report", "owner date proper kind", "external final independent joint mid-term midterm", "")],
  ["fatwa", head("other", "any")],
  ["framework", head("plan", "proper", "", "")],
  ["gazette", head("report", "proper number", "", "")],
  ["guideline", head("other", "proper number", "", "")],
  ["inquest", head("other", "about", "", "")],
  ["inquiry", head("other", "about", "", "")],
  ["investigation", head("other", "about", "", "")],
  ["law", head("law", "proper number about kind draft mod", "amnesty anti-trafficking electoral family implementing nationality organic parity quota reparations shelter transitional trafficking witness", "applicable case civil common criminal customary domestic humanitarian international islamic martial military national natural public refugee rights sharia maritime")],
  ["lawsuit", head("other", "any")],
  ["legislation", head("law", "about", "", "")],
  ["letter", head("other", "date kind", "", "")],
  ["mandate", head("other", "of owner", "", "broad clear robust strong")],
  ["manifesto", head("other", "proper date", "", "")],
  ["manual", head("report", "proper", "", "")],
  ["memorandum", head("agreement", "any")],
  ["moratorium", head("law", "about", "", "")],
  ["note", head("report", "kind date", "background briefing concept guidance information policy", "")],
  ["order", head("decree", "number kind", "executive ministerial presidential standing", "")],
  ["ordinance", head("law", "any")],
  ["pact", head("agreement", "proper date kind about", "non-aggression national political stability", "")],
  ["petition", head("other", "det", "", "")],
  ["plan", head("plan", "proper number kind turn mod", "action budget communications contingency deployment development disarmament drawdown implementation improvement joint localization master national operational peace recovery relocation response sectoral security strategic transition withdrawal work", "")],
  ["policy", head("plan", "proper number", "", "")],
  ["proclamation", head("decree", "det number date", "", "")],
  ["protocol", head("agreement", "proper number date about", "additional ceasefire monitoring optional", "medical referral")],
  ["recommendation", head("other", "kind", "", "")],
  ["regime", head("other", "kind", "sanctions sanction", "")],
  ["regulation", head("law", "proper number kind", "electoral implementing", "")],
  ["report", head("report", "proper number date turn owner kind about of", "annual biannual final initial inquiry interim investigation joint monthly periodic public quarterly six-monthly special thematic", "card press media news medical")],
  ["resolution", head("resolution", "turn draft count about", "", "conflict peaceful dispute political alternative")],
  ["return", head("report", "kind", "", "")],
  ["review", head("report", "proper kind owner", "independent mid-term periodic strategic", "judicial")],
  ["roadmap", head("plan", "any")],
  ["rule", head("other", "kind", "curfew dress guardianship guardian travel veil", "")],
  ["scan", head("report", "owner kind", "conflict gender", "")],
  ["schedule", head("plan", "kind", "electoral implementation payment", "")],
  ["scorecard", head("report", "any")],
  ["settlement", head("agreement", "proper date kind", "peace", "informal")],
  ["statement", head("presidential-statement", "kind", "presidential", "")],
  ["statute", head("law", "proper number about", "", "")],
  ["strategy", head("plan", "proper number kind turn", "counter-terrorism exit gender integrated national political protection reconciliation regional transition", "")],
  ["study", head("report", "proper owner date", "", "")],
  ["survey", head("report", "proper owner date", "", "")],
  ["text", head("resolution", "kind", "", "")],
  ["timeline", head("plan", "kind", "election election-specific electoral implementation transition", "")],
  ["timetable", head("plan", "det kind", "election electoral", "")],
  ["treaty", head("agreement", "any")],
  ["trial", head("other", "of", "", "clinical")],
  ["truce", head("agreement", "proper date kind", "draft local", "")],
  ["undertaking", head("other", "det kind", "joint signed unilateral written", "")],
  ["understanding", head("agreement", "proper date", "", "")],
  ["warrant", head("other", "kind", "arrest", "")],
  ["yearbook", head("report", "proper", "", "")],
])

/** Heads of two or more words, the last of which stands in HEADS under the joined form: "road map", "note verbale", "code of conduct". */
export const JOINED: ReadonlyMap<string, readonly [words: readonly string[], kind: InstrumentKind, needs: readonly Evidence[]]> = new Map([
  ["road map", [["road", "map"], "plan", ["any"]]],
  ["note verbale", [["note", "verbale"], "other", ["any"]]],
  ["notes verbales", [["notes", "verbales"], "other", ["any"]]],
  ["deed of commitment", [["deed", "of", "commitment"], "other", ["any"]]], // what armed groups sign with a humanitarian organization
  ["code of conduct", [["code", "of", "conduct"], "other", ["any"]]],
  ["plan of action", [["plan", "of", "action"], "plan", ["any"]]],
  ["decree law", [["decree", "law"], "law", ["any"]]],
])
