import { formatSymbol, paperSymbol, parseSymbol } from "../symbol/index.ts"
import { ENGLISH_MONTHS } from "../text/index.ts"

/** What a text says of its own adoption. */
export type Adoption = {
  readonly symbol: string | undefined
  readonly date: string | undefined
  readonly meetingNumber: number | undefined
}

/** Signs at the beginning in which a resolution names itself. */
const HEAD = 1500
const TITLE = /^[^\S\n]*(?:(?:Draft )?resolution\s+(\d{1,4})\s*\(\s*(\d{4})\s*\)|(\d{1,4})\s*\(\s*(\d{4})\s*\)[.\s]+Resolution of)/imu
const MEETING =
  /(?:Adopted (?:unanimously,? |as amended )?(?:by the Security Council )?at (?:its|the)|^At the)\s+(\d{1,5})\s?(?:st|nd|rd|th)\s+meeting/mu
const ON =
  /(?:meeting(?: of the Security Council)?,?(?: held)?|Resolution \d{1,4} \(\d{4}\)|Resolution)\s*,?\s*(?:on|of)\s+(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})/u

/** Symbol, date and meeting as the text prints them. */
export function adoptionOf(text: string): Adoption {
  const head = text.slice(0, HEAD)
  const title = TITLE.exec(head)
  const parsed = title ? parseSymbol(`S/RES/${title[1] ?? title[3] ?? ""} (${title[2] ?? title[4] ?? ""})`) : undefined
  const meeting = MEETING.exec(head)?.[1] ?? MEETING.exec(text.slice(-3000))?.[1]
  return {
    symbol: parsed ? formatSymbol(parsed) : paperSymbol(text),
    date: dateOf(ON.exec(head)),
    meetingNumber: meeting === undefined ? undefined : Number(meeting),
  }
}

function dateOf(match: RegExpExecArray | null): string | undefined {
  const [, day = "", name = "", year = ""] = match ?? []
  const month = ENGLISH_MONTHS.indexOf(name) + 1
  return month > 0 ? `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` : undefined
}
