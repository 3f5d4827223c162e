import { type Asker, askerBefore } from "./asker.ts"
import type { Complement } from "./complement.ts"

/** A sentence that opens a list of things asked: "Members asked:", "The following questions were raised:". */
export type QuestionLead = { readonly asker: Asker; readonly kind: Complement["kind"]; readonly governor: string | undefined }

const TAIL = 240
const LEAD = new RegExp(
  `(?<verb>asked|asking|enquired|inquired|wondered|queried|sought|requested|raised|posed|put|(?:wished|wanted) to (?:know|learn|hear|understand)|(?:stressed|underlined|emphasi[sz]ed|highlighted|underscored)(?= .{0,40}\\b(?:need|importance|necessity))|called (?:for|upon|on)|questions?|queries|enquiries)(?<rest>(?: [\\p{L},’'-]+){0,12}?)(?: (?<prep>about|on|for|regarding|concerning|whether|to|that))?\\s*:$`,
  "iu",
)
/** What may go before the asker: "What members asked:", "3. Things members wondered:". */
const WHAT = /^(?:\W*\d+[.)] +)?(?:what|things|here is what|this is what) /iu
const NOT_ASKED = /\b(?:recommend\w*|replied|repl(?:y|ies)|answer\w*|responses?|in response|said|following recommendations)\b/iu

/** Reads the end of a passage as such a sentence; absent when it is none. */
export function questionLead(clean: string, section: boolean): QuestionLead | undefined {
  const text = clean.trimEnd()
  if (!text.endsWith(":")) return undefined
  const near = text.slice(Math.max(0, text.length - TAIL))
  const match = LEAD.exec(near)
  if (!match || NOT_ASKED.test(near.slice(match.index))) return undefined
  const what = WHAT.exec(near)?.[0].length ?? 0
  const before = near.slice(Math.min(what, match.index), match.index)
  const asker = askerBefore(before, text.length - near.length + what, section ? "any" : "none")
  if (!asker && !section && !/questions?|queries|enquiries/iu.test(near)) return undefined
  if (!asker && !section && !/\b(?:members|delegations|experts|council|group)\b/iu.test(near)) return undefined
  return {
    asker: asker ?? { as: "members", span: undefined, bare: true },
    kind: kindOfLead(match),
    governor: match.groups?.prep?.toLowerCase(),
  }
}

function kindOfLead({ groups }: RegExpExecArray): Complement["kind"] {
  const verb = groups?.verb?.toLowerCase() ?? ""
  const prep = groups?.prep?.toLowerCase()
  if (/\b(?:need|importance|necessity)\b/iu.test(`${groups?.rest ?? ""}`)) return "need"
  if (verb.startsWith("called") || prep === "that" || prep === "to") return "request"
  return prep === "for" || verb === "requested" || verb === "sought" ? "by piece" : "question"
}
