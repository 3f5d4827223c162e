import type { ReadProvision, Resolution } from "../../language/index.ts"
import { ANY_MONTH, ENGLISH_MONTHS } from "../../text/index.ts"
import {
  ABOUT_THE_END,
  BINDS,
  BODIES,
  MEASURES as KINDS_OF_MEASURES,
  MISSION_POSTS,
  OTHERS_THERE,
  SANCTIONS_WORDS,
  SAYS_SO,
} from "./vehicle.table.ts"

/** The mission, regime, panel or process that an ask gives its task to. */
export type Vehicle = {
  /** As the text names it: "MINUSMA", "the measures". */
  readonly name: string
  /** It is over by the day of adoption, or within six weeks of it. One whose end is only announced is not ended. */
  readonly ended: boolean
  /** The passage that ends it, or that announces the end. */
  readonly evidence: ReadProvision | undefined
  /** `body`: one that watches over measures. */
  readonly kind: "mission" | "measures" | "body"
  /** The part of the country in which it ended, where that is all that ended. */
  readonly only: string | undefined
  /** Another mission took its place: that one does what only a mission can do. */
  readonly succeeded: boolean
  /** What of a sanctions regime goes on by the same resolution, in its words; empty otherwise. */
  readonly goesOn: string
}

/** "MONUSCO", or "MONUSCO in South Kivu". */
export const vehicleName = ({ name, only }: Pick<Vehicle, "name" | "only">): string => (only === undefined ? name : `${name} in ${only}`)

/** The Council ends it: "decides to terminate MINUSMA's mandate", "decides to lift the measures". */
const ENDS_IT =
  /\b(?:terminat(?:e|es|ing)|discontinu(?:e|es)|dissolv(?:e|es)|conclud(?:e|es)|close down|closes|(?<!\bthe )ends?(?!\s+(?:of|dates?|results?|states?|use|users?)\b)|lift|lifts|wind up|disband|disbands)\s+(?:with immediate effect\s+)?((?:the|its|all|all of the|that)?\s*[^,;]{0,120})/iu
/** Or it ends: "the mandate of the Mission shall end on 31 July", "shall be terminated", "will lapse". */
const IT_ENDS =
  /\b((?:mandate|mission|operation|measures|regime|panel|committee|prohibitions|(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*)\b[^,;]{0,80}?)\s(?:shall|will|is to|are to|has|have|is|are)\s(?:be\s|been\s|hereby\s)*(?:terminated?|end|ended|expired?|lapsed?|cease|ceased|dissolved|closed|concluded?|lifted|disbanded|discontinued)\b/iu
const DECIDES = /\b(?:decid(?:es|ed)|agrees|determines|confirms)\b/iu
const IS_OVER = /\b(?:termination|expiry|expiration|end|closure|completion) of (?:the )?(?:mandate|mission|operation)/iu
/** What makes an ending no ending yet, or another's: conditions, reviews, designations, and a period that merely ends some day. */
const NOT_YET =
  /\b(?:as soon as|so long as|the (?:date|day) on which|day following|subsequent|unless|once|whether|if|when|intention to|prior to|before|after|until such time|review(?:s|ed)?|consider(?:s|ing)?|designation|vessel|for an? (?:new |further |additional |final )?period (?:terminating|ending|of)|end upon|hostilities|violence|impunity|attacks|fighting|conflict|practices?|crisis|to put an end|statelessness|agreement)\b/iu
/** However far behind it the ending stands: it is only looked at. */
const UNDER_REVIEW = /\b(?:under (?:continuous |constant )?review|with a view to|dependent upon|to consider|intention to)\b/iu
/** What is ended is named within so many UTF-16 units behind the verb. */
const NEAR = 70
const DATE = new RegExp(`\\b(?:(\\d{1,2})\\s+(${ANY_MONTH})|(${ANY_MONTH})\\s+(\\d{1,2}))(?:,?\\s+(\\d{4}))?`, "iu")
const MONTHS = ENGLISH_MONTHS.map((name) => name.toLowerCase())
/** After the ending verb, what is ended. */
const MISSION = /\b(?:mandate|mission|operation|force)\b|\b(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*\b/u
const MEASURES = /\b(?:measures|sanctions|embargo|regime|prohibitions|obligations)\b/iu

/** A last extension: the mission goes on until then. */
const LAST_EXTENSION =
  /\b(?:final|last)\s(?:[\w-]+\s){0,3}(?:period|extension|time)\b|\bafter which\s[^,;]{0,60}\bcease\b|\bthereafter\s[^,;]{0,40}\bterminate/iu
/** It leaves a part of the country, and the text says that this is done or decides it. */
const LEAVES =
  /\b(?:[Cc]ompletion|[Cc]ompleted|[Cc]oncluded|[Cc]onclusion|[Dd]ecides|[Ee]nded)\b[^;]{0,160}?\b(?:withdraw(?:al|n|s)?|departure|disengage(?:ment|s)?|pull(?:s|ed)? out)\b[^;,]{0,80}?\bfrom (?:the )?(?:provinces? of |province of )?(\p{Lu}[\p{L}-]+(?:\s(?:and\s)?\p{Lu}[\p{L}-]+){0,3})/u
/** A departure that goes on for years, or that is hoped for. */
const BY_AND_BY = /\b(?:gradual|phased|progressive|initiate|begin|effort|efforts|conditions|should|possible)\b/iu
/** Who leaves, named near it: a mission and not an army, a movement or a neighbour. */
const WHO_LEAVES =
  /\b(?:the |The )?(?:mission|Mission|operation|Operation|United Nations force)\b|\bits [Ff]orce\b|\b(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*\b/u
/** It is taken up into another: "to subsume the presence of UNMOSS into UNTAS", "UNMOSS shall be merged into UNTAS", "to replace UNMOSS with UNTAS". */
const TAKES_IN =
  /\b(?:subsume|absorb|merge|replace)s?\s+(?!its\b)([^,;]{0,160}?)\s(?:into|with|by)\s(?:the\s)?(?:[^,;]{0,120}?\()?(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}/u
const IS_TAKEN_IN =
  /\b((?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*)\)?\s(?:shall|will|is to|be|is)\s(?:be\s|hereby\s)*(?:subsumed|absorbed|merged|replaced)\s(?:into|with|by)\b/u
const AT_ONCE = /\b(?:as of the date of (?:the )?adoption|with immediate effect)\b/iu
const GOES_ON = /\b(?:renew|extend|maintain|reaffirm|continue|re-establish)(?:s|ed|ing)?\b[^;]{0,240}/giu
const ACRONYM = /\b(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*\b/u

/** What ended by a resolution, or is to end; what ended whole comes first. Empty where nothing does. */
export function endingsIn(resolution: Resolution): readonly Vehicle[] {
  const endings: Vehicle[] = []
  const operative = resolution.provisions.filter(({ kind }) => kind === "operative")
  const named = nameOf(operative)
  const goesOn = operative.flatMap(({ text }) => [...text.matchAll(GOES_ON)].map(([words]) => words)).join("\n")
  for (const provision of operative)
    for (const clause of provision.text.split(/;|,\s+and\s+(?=(?:further|also|requests|decides|calls|urges))/u)) {
      const ending = endingOf(clause, provision, resolution.date) ?? lastExtension(clause, provision) ?? left(clause, provision, named)
      const successor = ending ? undefined : takenIn(clause, provision, resolution.date)
      if (successor) endings.push({ ...successor, goesOn: "" })
      if (ending) endings.push({ ...ending, succeeded: false, goesOn: ending.kind === "measures" ? goesOn : "" })
    }
  return endings.toSorted((a, b) => (a.only === undefined ? 0 : 1) - (b.only === undefined ? 0 : 1))
}

/** The mission that a resolution names most. Absent where it names none. */
function nameOf(provisions: readonly ReadProvision[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { text } of provisions)
    for (const [name] of text.matchAll(new RegExp(ACRONYM.source, "gu"))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

type Ending = Omit<Vehicle, "goesOn" | "succeeded">

function takenIn(clause: string, evidence: ReadProvision, adopted: string | undefined): Omit<Vehicle, "goesOn"> | undefined {
  const match = TAKES_IN.exec(clause) ?? IS_TAKEN_IN.exec(clause)
  const name = [...(match?.[1] ?? "").matchAll(new RegExp(ACRONYM.source, "gu"))].at(-1)?.[0]
  if (!match || name === undefined || !BINDS.has(evidence.operativeVerb ?? "")) return undefined
  if (NOT_YET.test(clause.slice(0, match.index)) || UNDER_REVIEW.test(clause)) return undefined
  return {
    name,
    ended: AT_ONCE.test(clause.slice(match.index)) || isOver(clause.slice(match.index), adopted),
    evidence,
    kind: "mission",
    only: undefined,
    succeeded: true,
  }
}

function lastExtension(clause: string, evidence: ReadProvision): Ending | undefined {
  if (!LAST_EXTENSION.test(clause) || !/\bextend(?:s|ed)?\b/iu.test(clause) || !MISSION.test(clause)) return undefined
  return { name: ACRONYM.exec(clause)?.[0] ?? "the mission", ended: false, evidence, kind: "mission", only: undefined }
}

function left(clause: string, evidence: ReadProvision, named: string | undefined): Ending | undefined {
  const match = LEAVES.exec(clause)
  const place = match?.[1]
  if (!match || place === undefined || ENGLISH_MONTHS.includes(place)) return undefined
  if (!SAYS_SO.has(evidence.operativeVerb ?? "") || BY_AND_BY.test(match[0]) || /^\p{Lu}+$/u.test(place)) return undefined
  if (!WHO_LEAVES.test(match[0].slice(0, match[0].lastIndexOf(place)))) return undefined
  return { name: ACRONYM.exec(match[0])?.[0] ?? named ?? "the mission", ended: true, evidence, kind: "mission", only: place }
}

function endingOf(clause: string, provision: ReadProvision, adopted: string | undefined): Ending | undefined {
  if (/^to (?:assess|evaluate|investigate|monitor|report)\b/iu.test(provision.text)) return undefined
  const ends = IT_ENDS.exec(clause) ?? ENDS_IT.exec(clause) ?? withdrawn(clause)
  if (
    !ends ||
    (!DECIDES.test(clause) && provision.operativeVerb !== "decide" && provision.operativeVerb !== "terminate") ||
    IS_OVER.test(clause)
  )
    return undefined
  const around = clause.slice(Math.max(0, ends.index - 120), ends.index + 200)
  if (NOT_YET.test(around) || UNDER_REVIEW.test(clause.slice(0, ends.index))) return undefined
  const what = (ends[1] ?? "").replace(/^.*?\bthat (?=the\b)/iu, "")
  const kind = BODIES.test(what) ? "body" : MISSION.test(what) ? "mission" : MEASURES.test(what.slice(0, NEAR)) ? "measures" : undefined
  if (!kind) return undefined
  const acronym = ACRONYM.exec(what)?.[0]
  return {
    name: kind === "body" ? (BODIES.exec(what)?.[0] ?? "the body") : (acronym ?? (kind === "mission" ? "the mission" : measuresIn(what))),
    ended: isOver(clause.slice(ends.index), adopted),
    evidence: provision,
    kind,
    only: undefined,
  }
}

/** "Decides to withdraw UNMOSS effective 11 July": all of it, from nowhere in particular. */
const withdrawn = (clause: string): RegExpExecArray | null =>
  /\bfrom\b/u.test(clause)
    ? null
    : /\bwithdraw\s+((?:the\s+)?(?:mission|operation|(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*)\b[^,;]{0,60})/u.exec(clause)

/** "the travel and financial measures", as the text names what it ends. */
const measuresIn = (what: string): string =>
  /^(?:all |all of )?(?:the |its )?(?:[\p{L}-]+ (?:and )?){0,4}?(?:measures|sanctions|embargo|regime|prohibitions|obligations)\b(?: on \p{Ll}+(?: and \p{Ll}+)?)?/iu.exec(
    what.trim(),
  )?.[0] ?? "the measures"

/** Without a date it is over at once; with one, when that lies no more than six weeks after the adoption. */
function isOver(words: string, adopted: string | undefined): boolean {
  const date = DATE.exec(words)
  if (!date) return !/\b(?:by the end of|within|no later than)\b/iu.test(words)
  if (adopted === undefined) return /\bas of\b/iu.test(words)
  const year = Number(date[5] ?? adopted.slice(0, 4))
  const month = MONTHS.indexOf((date[2] ?? date[3] ?? "").toLowerCase())
  const [adoptedYear = 0, adoptedMonth = 0, adoptedDay = 0] = adopted.split("-").map(Number)
  const days = (year - adoptedYear) * 365.25 + (month + 1 - adoptedMonth) * 30.4 + Number(date[1] ?? date[4]) - adoptedDay
  return days <= 45
}

/** An ask as far as it tells to whom it gives its task. */
export type Tasked = {
  /** As printed; absent where the paper does not say. */
  readonly addressee: string | undefined
  readonly content: string
  readonly allReferences: boolean
  /** The sentence that frames a list, where the ask is made in it: "In the mandate renewal of the Mission, the Council should …". Absent for items. */
  readonly frame: string | undefined
}

/**
 * Whether an ask gives its task to what ended: it asks it of the mission, or asks the Council or nobody in particular for something that only the
 * mission's mandate, or its staff, can do. What is asked of others is not: they are still there.
 */
export function needsVehicle(vehicle: Vehicle, { addressee, content, allReferences, frame }: Tasked): boolean {
  if (vehicle.only !== undefined && !content.includes(vehicle.only)) return false
  if (vehicle.kind === "measures") return needsMeasures(vehicle, content)
  if (vehicle.kind === "body") return content.toLowerCase().includes(vehicle.name.toLowerCase())
  if (vehicle.only === undefined && !vehicle.succeeded && (allReferences || (frame !== undefined && RENEWAL.test(frame)))) return true
  if (ABOUT_THE_END.test(content)) return false
  const name = new RegExp(`(?<![\\p{L}-])${vehicle.name}(?![\\p{L}-])`, "u")
  const named = (words: string) => name.test(words) || (!vehicle.succeeded && THE_MISSION.test(words))
  if (addressee !== undefined && named(addressee)) return true
  if (addressee !== undefined && !OPEN.test(addressee)) return false
  return !OTHERS_THERE.test(content) && (named(content) || (!vehicle.succeeded && MISSION_POSTS.test(content)))
}

/** Whether an ask is about those measures that ended, and not about others that go on. */
function needsMeasures({ name, goesOn }: Vehicle, content: string): boolean {
  const ended = KINDS_OF_MEASURES.filter(({ named }) => named.test(name))
  if (ended.length > 0) return ended.some(({ spokenOf }) => spokenOf.test(content))
  const others = KINDS_OF_MEASURES.filter(({ named }) => named.test(goesOn))
  // where others go on and the text names neither by its kind, nobody can tell which are meant
  if (others.some(({ spokenOf }) => spokenOf.test(content)) || (others.length === 0 && /\b(?:measures|sanctions)\b/iu.test(goesOn)))
    return false
  return SANCTIONS_WORDS.test(content)
}

const RENEWAL = /\b(?:mandate|renewal|reconfiguration)\b/iu
const THE_MISSION = /\b(?:the|its|UN|this) Mission\b|^Mission\b|\bmission['’]s\b|\bpeacekeeping (?:mission|operation)\b/u
/** Those who can only ask others, or whom the mission serves. */
const OPEN =
  /^(?:(?:members of the )?(?:UN |United Nations )?Security Council|(?:Security )?Council members|Secretary-General|United Nations|UN)$/iu
