import type { FoundDate } from "../date/index.ts"
import type { Span } from "../../text/index.ts"
import type { Figure } from "./figure.ts"
import type { Quantity } from "./quantity.ts"

const UP = "increas\\w*|ris(?:e|es|en|ing)|rose|grew|grown|growth|surg\\w+|spik\\w+|doubl\\w+|tripl\\w+|climb\\w+|jump\\w*"
const DOWN = "decreas\\w*|declin\\w+|f[ae]ll(?:en|s)?|drop\\w*|reduc\\w+|halved|shr[aiu]nk\\w*|cut(?:s|ting)?"
const BEFORE = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:(${UP})|(${DOWN}))(?:\\s+(?:of|by|to))(?:\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,3})?$`, "iu")
const AFTER = new RegExp(`^(?:\\s+(?:[A-Za-zÀ-ɏ]+\\s+)?(?:(${UP}|faster|higher|more)|(${DOWN}|fewer|lower|less|slower))\\b)`, "iu")
const AGAINST = /^\)?,?\s*(?:\()?(up|down)\s+from\b/iu

/** Which way a figure has gone and since when, where that is printed with it. */
export function changeOf(clean: string, sentence: Span, dates: readonly FoundDate[], figure: Quantity): Figure["change"] {
  const before = clean.slice(Math.max(sentence.start, figure.start - 50), figure.start)
  const after = clean.slice(figure.printed.end, Math.min(sentence.end, figure.printed.end + 60))
  const size = figure.kind === "percentage" || figure.unit === "times"
  const lead = BEFORE.exec(before)
  const own = new RegExp(`(?:(${UP})|(${DOWN}))`, "iu").exec(figure.unit === "times" ? clean.slice(figure.start, figure.end) : "")
  const tail = size ? AFTER.exec(after.replace(/^(?:\s*%|\s+per\s?cent|\s+percentage\s+points?)/iu, "")) : null
  const against =
    AGAINST.exec(clean.slice(figure.end, figure.end + 14)) ??
    AGAINST.exec(after.replace(/^(?:\s*%|\s+per\s?cent)(?:\s+of\s+[^,;.]*)?/iu, ""))
  const direction = against ? (/up/iu.test(against[1]!) ? "increase" : "decrease") : (wayOf(lead) ?? wayOf(own) ?? wayOf(tail))
  return direction && { direction, since: sinceOf(clean, sentence, dates, figure) }
}

const wayOf = (match: RegExpExecArray | null): "increase" | "decrease" | undefined =>
  match?.[1] ? "increase" : match?.[2] ? "decrease" : undefined

/** "since the armistice", "from 2023", "over the 156 verified in 2022", "Compared to 2021": EDTF where it is a date, else its words. */
function sinceOf(clean: string, sentence: Span, dates: readonly FoundDate[], figure: Quantity): string | undefined {
  const head = /^\W*Compared\s+(?:with|to)\s+(?:in\s+)?/u.exec(clean.slice(sentence.start, sentence.start + 24))
  const first = head && dates.find(({ start, edtf }) => start === sentence.start + head[0].length && edtf !== undefined)
  if (first) return first.edtf
  const after = clean.slice(figure.printed.end, sentence.end)
  const mark = /\b(?:since|from|compared\s+(?:with|to)|over\s+the|than\s+in|against)\b/iu.exec(after)
  if (!mark || mark.index > 120) return undefined
  const at = figure.printed.end + mark.index + mark[0].length
  const date = dates.find(({ start, edtf }) => start >= at && start < at + 60 && start < sentence.end && edtf !== undefined)
  if (date) return date.edtf?.replace(/\/\.\.$/u, "")
  return /^since$/iu.test(mark[0]) ? (/^\s+([^,.;()]{3,50})/u.exec(clean.slice(at, sentence.end))?.[1]?.trim() ?? undefined) : undefined
}
