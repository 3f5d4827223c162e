import { type Place, type PlacedFigure, type Sentence, shown } from "./place-figures.ts"
import { type NumberTable, readNumberTables } from "./tables-add-up.ts"
import type { Tension } from "./tension.ts"

const RULE = "claims-fit-figures"
/** To do what a threshold wants. */
const COMPLY =
  /\b(?:abid\w+ by|compl(?:y|ies|ied) with|compl(?:y|ies|ied)|meets?|met|reach(?:es|ed)?|attain(?:s|ed)?|satisf(?:y|ies|ied)|respect(?:s|ed)?|observes?|fulfil(?:s|led)?)\b/iu
const CLOSE =
  /\b(?:(?:are|is|now|come|came|have come) )?(?:close to|nearly|almost|on the verge of) (?:reach|meet|attain|achiev|fulfil|comply)\w*/iu
const NONE = /\b(?:no|none of the|not one|not a single)\s+(?:\p{L}+\s){0,4}$/iu
/** "women sit in every organ", "parity at every level", "every committee has a woman". */
const EVERYWHERE =
  /\b(?:a|one|at least one) woman (?:now )?(?:sits?|serves?|is (?:a member|present|represented)) (?:on|in|at) (?:each|every|all)\b(?:\s[\p{L}’'-]+){1,5}|\bwomen are (?:well |fully )?(?:present|represented) (?:throughout|across) (?:the|all|every)\b(?:\s[\p{L}’'-]+){1,4}|\b(?:parity|equality)\s+(?:\p{L}+\s+)?(?:in|at|on|across|throughout)\s+(?:every|each|all)\b(?:\s[\p{L}’'-]+){1,5}|\b(?:every|each)\s(?:[\p{L}’'-]+\s){1,5}(?:has|counts|includes|contains)\s(?:at least (?:one|a)|a|one|its)\s(?:\p{L}+\s)?woman\b|\bwomen (?:(?:are|have|were|had) )?(?:now |been |fully )*(?:sit|serve|(?:present|represented|found|included)|gained ground|made (?:gains|progress|strides)|advanced|take part|participate|hold (?:seats|posts|office)|have (?:a )?(?:seats?|place))\s+(?:in|on|at|of|among|within)\s+(?:every|each|all)\b(?:\s[\p{L}’'-]+){1,6}/iu

/** What is claimed of all, none or a number of things is what the figures beside it show. */
export function claimsFitFigures(places: readonly Place[]): readonly Tension[] {
  const tables = readNumberTables(places)
  let threshold: PlacedFigure | undefined
  const tensions: Tension[] = []
  for (const place of places) {
    if (place.passage.cell) continue
    for (const [i, sentence] of place.sentences.entries()) {
      threshold = sentence.figures.find(({ figure, size }) => figure.kind === "threshold" && size !== undefined && size > 0) ?? threshold
      if (threshold) {
        tensions.push(...complying(sentence, threshold, tables, place))
        if (sentence.figures.includes(threshold)) tensions.push(...closeTo(place, i, threshold))
      }
    }
    tensions.push(...everywhere(places, place))
  }
  return tensions
}

const percentOf = ({ figure, size }: PlacedFigure): number =>
  figure.unit === "percent" || figure.unit === "per cent" || size! > 1 ? size! : size! * 100

/** "no ministry abides by it", "three of the five bodies comply": as many as the rows of the next table that reach the threshold. */
function complying(sentence: Sentence, threshold: PlacedFigure, tables: readonly NumberTable[], place: Place): readonly Tension[] {
  const verb = COMPLY.exec(sentence.text)
  const table = verb && tables.find(({ index }) => index > place.index && index - place.index < 40)
  if (!verb || !table) return []
  const counted = sentence.figures.filter(({ to }) => to <= sentence.start + verb.index).filter(({ figure }) => figure.kind !== "threshold")
  const none = NONE.exec(sentence.text.slice(0, verb.index))
  const claim = none
    ? { said: 0, from: sentence.start + none.index }
    : counted[0]?.figure.kind === "count"
      ? { said: counted[0].size, from: counted[0].start }
      : undefined
  if (claim?.said === undefined) return []
  const rows = table.rows
    .filter(({ isTotal }) => !isTotal)
    .flatMap(({ heading, cells }) =>
      [...cells.values()].filter(({ figure }) => figure.kind === "percentage").map((share) => ({ heading, share })),
    )
  // a claim of a number of things is of the table only where both have as many
  if (rows.length < 2 || (!none && counted[1]?.size !== rows.length)) return []
  const line = percentOf(threshold)
  const above = rows.filter(({ share }) => share.size! >= line - 0.05)
  if (above.length === claim.said) return []
  const below = rows.filter(({ share }) => share.size! < line - 0.05).sort((a, b) => b.share.size! - a.share.size!)
  const against = claim.said < above.length ? above : below.slice(0, 1)
  const end = sentence.start + verb.index + verb[0].length
  const message = `"${place.clean.slice(claim.from, end)}" is claimed, of ${rows.length} rows ${above.length} reach ${shown(line)} per cent`
  return [
    {
      rule: RULE,
      severity: "doubt",
      message,
      anchors: [place.anchor(claim.from, end), ...against.map(({ share }) => share.figure.anchor)],
    },
  ]
}

/** "close to reaching the quota of 30 percent. For example, …": the examples are neither above it nor far below. */
function closeTo({ sentences, anchor, clean }: Place, i: number, threshold: PlacedFigure): readonly Tension[] {
  const sentence = sentences[i]!
  const claim = CLOSE.exec(sentence.text)
  if (!claim || sentence.start + claim.index > threshold.from) return []
  const line = percentOf(threshold)
  const shares = sentences
    .slice(i + 1)
    .flatMap(({ figures }) =>
      figures.filter(
        ({ figure, size, from }) =>
          figure.kind === "percentage" && size !== undefined && !/\([^)]*$/u.test(clean.slice(Math.max(0, from - 40), from)),
      ),
    )
  const against = shares.filter(({ size }) => size! > line || size! < 0.75 * line)
  if (against.length === 0) return []
  const message = `"${clean.slice(sentence.start + claim.index, threshold.end)}" is claimed, ${against.map(({ size }) => `${size} per cent`).join(" and ")} stand beside it`
  return [
    {
      rule: RULE,
      severity: "doubt",
      message,
      anchors: [anchor(sentence.start + claim.index, threshold.end), ...against.map(({ figure }) => figure.anchor)],
    },
  ]
}

/** "women sit in every organ", where a body beside it has none. */
function everywhere(places: readonly Place[], place: Place): readonly Tension[] {
  const claim = EVERYWHERE.exec(place.clean)
  if (!claim) return []
  const none = places
    .slice(Math.max(0, place.index - 3), place.index + 4)
    .flatMap(({ sentences, clean }) =>
      sentences.flatMap(({ figures }) => figures.map((one) => ({ ...one, near: clean.slice(one.start, one.end + 24) }))),
    )
    .find(({ figure, near }) => (figure.kind === "absence" || figure.value === 0) && /\bwom[ae]n\b/iu.test(`${figure.unit ?? ""} ${near}`))
  if (!none) return []
  const message = `"${claim[0]}" is claimed, "${none.figure.anchor.clean ?? none.figure.anchor.exact}" stands beside it`
  return [
    { rule: RULE, severity: "doubt", message, anchors: [place.anchor(claim.index, claim.index + claim[0].length), none.figure.anchor] },
  ]
}
