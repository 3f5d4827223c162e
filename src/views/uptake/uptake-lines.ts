import type { AskFate, Uptake } from "../../core/comparison/index.ts"
import { harmless, type Ink, wrap } from "../terminal/index.ts"
import { provisionName } from "../words/provision-name.ts"
import { VERDICT_WORDS } from "./verdict-words.ts"

/** The asks of a paper with what the machine suggests became of each, its reason, and the passage that says most of it. */
export function uptakeLines(uptake: Uptake, ink: Ink, width: number): readonly string[] {
  const { vehicle } = uptake
  const ends = vehicle?.evidence
  return [
    ink.heading(`Against ${uptake.against}${uptake.baseline === undefined ? "" : `, with ${uptake.baseline} as baseline`}`),
    ...(vehicle && ends
      ? wrap(
          `${harmless(vehicle.name)} ${vehicle.ended ? "ended" : "is to end"}: ${provisionName(ends)} ${quoted(ends.text)}`,
          width,
          "  ",
          "    ",
        )
      : []),
    ...uptake.asks.flatMap((fate) => fateLines(fate, ink, width)),
    ...(uptake.asks.length === 0 ? [ink.absent("  [no ask was found in the paper]")] : []),
    "",
    ...wrap("Suggested by rules from the words of both texts; no verdict until a person says so.", width).map((line) => ink.faint(line)),
  ]
}

function fateLines({ ask, suggested, why, evidence, vehicle }: AskFate, ink: Ink, width: number): readonly string[] {
  const passage = vehicle?.evidence ?? evidence[0]?.clause.provision
  return [
    "",
    ...wrap(`${ink.faint(ask.id)}  ${quoted(ask.anchor.clean ?? ask.anchor.exact)}`, width, "", "      "),
    ...wrap(`${ink.bold(VERDICT_WORDS[suggested])}? ${harmless(why)}`, width, "      "),
    ...(passage && suggested !== "cannot-tell"
      ? wrap(ink.faint(`${provisionName(passage)} ${quoted(passage.text)}`), width, "      ")
      : []),
  ]
}

const LONGEST = 240
const quoted = (words: string): string => {
  const text = harmless(words)
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …` : text}"`
}
