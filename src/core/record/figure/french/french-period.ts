import type { Span } from "../../../text/index.ts"
import type { FoundDate } from "../../date/index.ts"
import type { Figure } from "../figure.ts"
import type { Quantity } from "../quantity.ts"

/** What a date stands behind when it is the date of a text or body, not of a count: "l’Accord du 5 mai", "la loi de 2020". */
const IN_NAME = /(?:^|\s)(?:du|de|de\s+la|d[’']|le)\s*$/iu
const OF_TIME = /(?:cours|fin|début|milieu|semestre|trimestre|année|mois|partir|compter|courant)\s+(?:du|de|de\s+l[’']année|d[’'])\s*$/iu
/** What may stand between the beginning of a sentence and the date that opens it. */
const LEADS =
  /^(?:\W|(?:en|entre|au|aux|depuis|de|du|durant|pendant|à|le|la|les|dès|cours|fin|début|mi|mois|période|année|exercice|allant|dans|partir|compter|date|jusqu|l|d)(?![A-Za-zÀ-ɏ]))*$/iu
const PARTS_THEM = /[;:()]|\s(?:contre|alors\s+que|tandis\s+que|mais)\s|,\s+(?:qui|dont|où|laquelle|lequel|laquelles)\s/u

/** EDTF of the time for which a figure is printed: the date behind it in its clause, else the one that opens its sentence. */
export function frenchPeriodOf(
  clean: string,
  sentence: Span,
  dates: readonly FoundDate[],
  figure: Quantity,
  next: number,
  status: Figure["status"],
): string | undefined {
  if (figure.kind === "ordinal" || figure.kind === "duration") return undefined
  const plain = dates.filter(
    ({ start, end, edtf, kind }) => start >= sentence.start && end <= sentence.end && edtf !== undefined && kind !== "named-day",
  )
  const own = plain.find(({ start }) => start >= figure.printed.end)
  if (own && own.start <= next && !isNamed(clean, own)) {
    const between = clean.slice(figure.printed.end, own.start)
    if (between.length <= 140 && !PARTS_THEM.test(between)) return status === "planned" ? undefined : own.edtf
  }
  if (status === "planned" || status === "law") return undefined
  const lead = plain.find(({ end }) => end <= figure.printed.start)
  const opens =
    lead &&
    lead.start - sentence.start <= 40 &&
    LEADS.test(clean.slice(sentence.start, lead.start)) &&
    /^\s*,/u.test(clean.slice(lead.end, lead.end + 3))
  return opens && !/[;]|\s(?:contre|alors\s+que|tandis\s+que)\s/u.test(clean.slice(lead.end, figure.printed.start)) ? lead.edtf : undefined
}

const isNamed = (clean: string, { start }: FoundDate): boolean => {
  const before = clean.slice(Math.max(0, start - 40), start)
  return IN_NAME.test(before) && !OF_TIME.test(before)
}
