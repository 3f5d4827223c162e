/** Verbs that ask somebody to do something. "Decides that X shall" and "authorizes X to" bind or empower X, and name whom the paragraph speaks to. */
const ASKING: ReadonlySet<string> = new Set([
  "advise",
  "appeal",
  "ask",
  "authorise",
  "authorize",
  "call",
  "charge",
  "decide",
  "demand",
  "direct",
  "empower",
  "encourage",
  "enjoin",
  "entrust",
  "exhort",
  "expect",
  "implore",
  "insist",
  "instruct",
  "invite",
  "order",
  "recommend",
  "remind",
  "request",
  "require",
  "urge",
])

/** Verbs whose that-clause may speak of a thing: "Decides that the election shall take place". */
const RULING: ReadonlySet<string> = new Set(["decide", "expect", "recommend", "require"])
/** Who can be bound: States and their parts, parties, organs and their servants, and whatever has an abbreviation. */
const PARTY =
  /\b(?:States?|Governments?|[Aa]uthorit(?:y|ies)|[Pp]art(?:y|ies)|groups?|Committees?|Panel|Group|Team|Secretary-General|Secretariat|Missions?|Forces?|Operation|Offices?|Commission|Tribunals?|Court|[Oo]rgani[sz]ations?|Members?|Ombudsperson|Chair(?:man|person)?|Representatives?|Envoy|Director|Prosecutor|Council|Union|Agency|Fund|Bank|individuals|entities|persons|actors|[A-Z]{3,}[A-Za-z-]*)\b/u

/** A second verb of asking: "Requests and encourages the Mission", "Requests the Mission and calls upon the parties". */
const SECOND = /^and\s(?:further\s|strongly\s)?\p{L}+s(?:\s(?:upon|on))?\s+/u
const AND_ASKS =
  /,?\s(?:and\s)?(?:further\s|strongly\s)?(?:appeals\sto|authori[sz]es|calls\s(?:up)?on|demands|directs|encourages|invites|requests|urges)\s.*$/u

/** What is done, not who does it: "Encourages further efforts to end the fighting". */
const DEED =
  /^(?:(?:all|closer|continued|enhanced|further|greater|increased|international|joint|new|ongoing|peaceful|regional|renewed|the|their|its)\s)*(?:actions?|arrangements|assistance|contacts|contributions|cooperation|coordination|dialogue|discussions|efforts?|engagement|implementation|initiatives?|measures|negotiations|participation|progress|settlement|steps?|strengthening|support|work)\b/u

/** After these "to" opens no infinitive: "the parties to the conflict". */
const NO_INFINITIVE: ReadonlySet<string> = new Set([
  "a",
  "all",
  "an",
  "any",
  "each",
  "every",
  "it",
  "its",
  "that",
  "the",
  "their",
  "them",
  "these",
  "this",
  "those",
  "which",
  "whom",
  "such",
  "other",
  "both",
  "armed",
])
/** Longest addressee, in signs; what is longer was a clause. */
const LONGEST = 260
const MODAL =
  /\s(?:shall|should|must|may|will|is|are|be|cease|ensure|comply|withdraw|immediately|fully|refrain|report|submit|cooperate|co-operate|take|provide|allow|respect|continue|and its)\b/u
/** A comma before one of these ends the names: ", in consultation with". */
const ASIDE =
  /,\s+(?=(?:acting|after|as|at|based|before|bearing|by|consistent|during|following|for|from|if|in|including|inter|no|not|notably|on|particularly|pursuant|subject|taking|through|to|together|upon|where|when|while|with|within|without|working|especially|also|further|and)\b)/u

/** Whom a provision asks, as printed, after its opening phrase that ends at `from`. Undefined where it asks nobody. */
export function addresseeOf(text: string, verb: string | undefined, from: number): string | undefined {
  if (verb === undefined || !ASKING.has(verb)) return undefined
  const rest = text.slice(from, from + LONGEST)
  const lead =
    /^(?:\s+(?:again|also|further|once\s+again|once\s+more|strongly|in\s+(?:this|that)\s+(?:regard|respect|context|connection),?|therefore|accordingly|in\s+particular|to|upon|on|from|of))*\s+/iu.exec(
      rest,
    )?.[0]
  if (lead === undefined) return undefined
  const words = rest.slice(lead.length).replace(SECOND, "")
  const that = /^that\s+/u.exec(words)?.[0]
  if (that !== undefined) {
    const name = named(words.slice(that.length).split(MODAL, 1)[0], words.slice(that.length))
    return name !== undefined && (!RULING.has(verb) || PARTY.test(name)) ? name : undefined
  }
  if (verb === "decide" || verb === "expect" || verb === "insist") return undefined
  const end = infinitive(words)
  return end === undefined || DEED.test(words) ? undefined : named(words.slice(0, end), words)
}

/** Where " to" stands before a verb. */
function infinitive(words: string): number | undefined {
  for (const { index, 1: next } of words.matchAll(/[\s,]+(?:not\s+)?to\s+(\p{L}+)/gu)) {
    const stop = words.search(/;|\.\s/u)
    if (stop >= 0 && stop < index) return undefined
    if (next && /^\p{Ll}/u.test(next) && !NO_INFINITIVE.has(next)) return index
  }
  return undefined
}

function named(printed: string | undefined, words: string): string | undefined {
  if (printed === undefined || printed.length === words.length) return undefined
  const name = (printed.split(ASIDE, 1)[0] ?? "")
    .replace(/\s(?:that|which)\s.*$/u, "")
    .replace(AND_ASKS, "")
    .replace(/[\s,]+$/u, "")
  return name === "" || /[;:]|^(?:as|at|by|for|in|on|pursuant|subject|upon|with)\b/u.test(name) ? undefined : name
}
