import type { ReadProvision, Resolution } from "../../language/index.ts"
import { MISSION_POSTS, SANCTIONS_WORDS } from "./vehicle.table.ts"

/** The mission, regime, panel or process that an ask gives its task to. */
export type Vehicle = {
  /** As the text names it: "MINUSMA", "the measures". */
  readonly name: string
  /** It is over by the day of adoption, or within a month. One whose end is only announced is not ended. */
  readonly ended: boolean
  /** The passage that ends it, or that announces the end. */
  readonly evidence: ReadProvision | undefined
  readonly kind: "mission" | "measures"
  /** The part of the country in which it ended, where that is all that ended. */
  readonly only: string | undefined
}

/** The Council ends it: "decides to terminate MINUSMA's mandate", "decides to lift the measures". */
const ENDS_IT =
  /\b(?:terminat(?:e|es|ing)|discontinu(?:e|es)|dissolv(?:e|es)|conclud(?:e|es)|close down|closes|end|ends|lift|lifts|wind up|disband|disbands)\s+(?:with immediate effect\s+)?((?:the|its|all|all of the|that)?\s*[^,;]{0,120})/iu
/** Or it ends: "the mandate of the Mission shall end on 31 July", "shall be terminated", "will lapse". */
const IT_ENDS =
  /\b((?:mandate|mission|operation|measures|regime|panel|committee|prohibitions|(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*)\b[^,;]{0,80}?)\s(?:shall|will|is to|are to|has|have|is|are)\s(?:be\s|been\s|hereby\s)*(?:terminated?|end|ended|expired?|lapsed?|cease|ceased|dissolved|closed|concluded?|lifted|disbanded|discontinued)\b/iu
const DECIDES = /\b(?:decid(?:es|ed)|agrees|determines|confirms)\b/iu
const IS_OVER = /\b(?:termination|expiry|expiration|end|closure|completion) of (?:the )?(?:mandate|mission|operation)/iu
/** What makes an ending no ending yet, or another's: conditions, reviews, designations, and a period that merely ends some day. */
const NOT_YET =
  /\b(?:as soon as|so long as|the (?:date|day) on which|day following|subsequent|unless|once|whether|if|when|intention to|prior to|before|after|until such time|review(?:s|ed)?|consider(?:s|ing)?|designation|vessel|for a (?:new |further |additional |final )?period (?:terminating|ending|of)|hostilities|violence|impunity|attacks|fighting|conflict|practices?|crisis|to put an end|statelessness|agreement)\b/iu
const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
const DATE =
  /\b(?:(\d{1,2})\s+(january|february|march|april|may|june|july|august|september|october|november|december)|(january|february|march|april|may|june|july|august|september|october|november|december)\s+(\d{1,2}))(?:,?\s+(\d{4}))?/iu
/** After the ending verb, what is ended. */
const MISSION = /\b(?:mandate|mission|operation|force)\b|\b(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*\b/u
const MEASURES = /\b(?:measures|sanctions|embargo|regime|prohibitions|obligations)\b/iu

/** What ended by a resolution, or is to end. Empty where nothing does. */
export function endingsIn(resolution: Resolution): readonly Vehicle[] {
  const endings: Vehicle[] = []
  for (const provision of resolution.provisions) {
    if (provision.kind !== "operative") continue
    for (const clause of provision.text.split(/;|,\s+and\s+(?=(?:further|also|requests|decides|calls|urges))/u)) {
      const ending = endingOf(clause, provision, resolution.date)
      if (ending) endings.push(ending)
    }
  }
  return endings
}

function endingOf(clause: string, provision: ReadProvision, adopted: string | undefined): Vehicle | undefined {
  const ends = IT_ENDS.exec(clause) ?? ENDS_IT.exec(clause)
  if (
    !ends ||
    (!DECIDES.test(clause) && provision.operativeVerb !== "decide" && provision.operativeVerb !== "terminate") ||
    IS_OVER.test(clause)
  )
    return undefined
  const around = clause.slice(Math.max(0, ends.index - 120), ends.index + 200)
  if (NOT_YET.test(around)) return undefined
  const what = ends[1] ?? ""
  const kind = MISSION.test(what) ? "mission" : MEASURES.test(what) ? "measures" : undefined
  if (!kind) return undefined
  const acronym = /\b(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*\b/u.exec(what)?.[0]
  const place =
    /\b(?:from|in) (?:the )?(?:provinces? of )?((?:North|South|East|West|Central|Upper|Lower)?\s?\p{Lu}[\p{L}-]+)(?=\s+(?:by|as of|from|on|province|and)\b)/u.exec(
      around,
    )?.[1]
  return {
    name: acronym ?? (kind === "mission" ? "the mission" : "the measures"),
    ended: isOver(clause.slice(ends.index), adopted),
    evidence: provision,
    kind,
    only: place !== undefined && place !== acronym && /withdraw|cease/iu.test(around) ? place.trim() : undefined,
  }
}

/** Without a date it is over at once; with one, when that lies no more than a month after the adoption. */
function isOver(words: string, adopted: string | undefined): boolean {
  const date = DATE.exec(words)
  if (!date) return !/\b(?:by the end of|within|no later than)\b/iu.test(words)
  if (adopted === undefined) return /\bas of\b/iu.test(words)
  const year = Number(date[5] ?? adopted.slice(0, 4))
  const month = MONTHS.indexOf((date[2] ?? date[3] ?? "").toLowerCase())
  const [adoptedYear = 0, adoptedMonth = 0, adoptedDay = 0] = adopted.split("-").map(Number)
  const days = (year - adoptedYear) * 365.25 + (month + 1 - adoptedMonth) * 30.4 + Number(date[1] ?? date[4]) - adoptedDay
  return days <= 31
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
  if (vehicle.kind === "measures") return SANCTIONS_WORDS.test(content)
  if (allReferences || (frame !== undefined && RENEWAL.test(frame))) return true
  const named = (words: string) => words.includes(vehicle.name) || THE_MISSION.test(words)
  if (addressee !== undefined && named(addressee)) return true
  if (addressee !== undefined && !OPEN.test(addressee)) return false
  return named(content) || MISSION_POSTS.test(content)
}

const RENEWAL = /\b(?:mandate|renewal|reconfiguration)\b/iu
const THE_MISSION = /\b(?:the|its|UN|this) Mission\b|^Mission\b|\bmission['’]s\b|\bpeacekeeping (?:mission|operation)\b/u
/** Those who can only ask others, or whom the mission serves. */
const OPEN =
  /^(?:(?:members of the )?(?:UN |United Nations )?Security Council|(?:Security )?Council members|Secretary-General|United Nations|UN)$/iu
