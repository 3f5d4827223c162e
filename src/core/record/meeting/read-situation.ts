import { ANY_MONTH, type Span } from "../../text/index.ts"

const PLACE = "(?:the )?(?:[\\p{Lu}][\\p{L}'’-]+)(?: (?:(?:and|of|de|du|la|and the|of the) )?[\\p{Lu}][\\p{L}'’-]+){0,5}"
/** How the head of a paper says which situation it is of, the surest first. */
const SAID: readonly RegExp[] = [
  new RegExp(`\\b[Ss]ituation (?:in|on|of|concerning|regarding|relating to) (?<place>${PLACE})`, "u"),
  new RegExp(
    `\\b(?:meeting|session|discussion|dialogue|consultations) (?:held on [^,.;]{4,40} )?(?:on|concerning|regarding|about) (?:women(?:,| and) peace and security in )?(?<place>${PLACE})`,
    "u",
  ),
  new RegExp(`^(?:[Ss]ummary of the [\\p{L}-]+ meeting on )(?<place>${PLACE})`, "u"),
  new RegExp(`^[Ww]omen(?:,| and) peace(?:,| and) (?:and )?security in (?<place>${PLACE})`, "u"),
  new RegExp(`^(?<place>[Tt]he [^:,.]{3,40}|${PLACE}): women(?:,| and) peace`, "u"),
  new RegExp(`^(?<place>${PLACE})[:,] (?:summary|note|record)`, "u"),
  new RegExp(`^Women and [\\p{L} ]{3,40} in (?<place>${PLACE})[:,]`, "u"),
  new RegExp(
    `^(?:Report of the Secretary-General )?(?:on )?(?:the )?(?:[Aa]ctivities of (?:the )?)?United Nations [\\p{L} ,-]{3,80}? (?:in|for) (?<place>${PLACE})`,
    "u",
  ),
  new RegExp(`^Report of the Secretary-General on (?<place>${PLACE})$`, "u"),
]
const NO_PLACE = new RegExp(
  `^(?:the )?(?:${ANY_MONTH}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Women|Security|Council|United|Nations|Group|Informal|Secretary-General|Conference|Room|Children|Protection|Implementation|Resolution|Co-Chairs?)\\b`,
  "u",
)

/** The place whose situation a passage says the paper is of. `sureness` counts up from 0, the surest. */
export function readSituation(clean: string): (Span & { readonly sureness: number }) | undefined {
  const head = clean.slice(0, 1_200)
  for (const [sureness, said] of SAID.entries()) {
    const match = said.exec(head)
    const place = match?.groups?.place
    if (!match || place === undefined || NO_PLACE.test(place)) continue
    const start = head.indexOf(place, match.index)
    return { start, end: start + place.length, sureness }
  }
  return undefined
}
