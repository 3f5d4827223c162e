import type { ReadProvision, Resolution } from "../../core/language/index.ts"
import { provisionName } from "../words/provision-name.ts"
import { type Ink, NO_INK } from "./ink.ts"
import { harmless, wrap } from "./wrap.ts"

/** How a resolution is shown: in which colours, how wide. */
type Look = { readonly ink: Ink; readonly width: number }

/** A resolution as lines of a terminal: each provision under its label, and below its words what was read off them. */
export function resolutionLines(resolution: Resolution, { ink, width }: Look = { ink: NO_INK, width: 80 }): readonly string[] {
  const { symbol, date, meetingNumber, textKind, provisions } = resolution
  const facts = [
    date ?? ink.absent("[date not stated]"),
    meetingNumber === undefined ? undefined : `meeting ${meetingNumber}`,
    textKind === "draft" ? "the draft that became it" : undefined,
  ]
  const head = [ink.bold(harmless(symbol)), ink.faint(facts.filter((fact) => fact !== undefined).join(" · "))]
  return [...head, ...provisions.flatMap((provision) => ["", ...linesOf(provision, ink, width)])]
}

function linesOf(provision: ReadProvision, ink: Ink, width: number): readonly string[] {
  const indent = " ".repeat(2 * Math.min(provision.level, 4))
  const words = provision.kind === "heading" ? ink.heading(harmless(provision.text)) : harmless(provision.text)
  const said = saidOf(provision)
  const name = provisionName(provision)
  return [
    ...(name === "" ? [] : [`${indent}${ink.bold(harmless(name))}`]),
    ...wrap(words, width, `${indent}  `),
    ...(said === "" ? [] : wrap(said, width, `${indent}  `).map((line) => ink.faint(line))),
  ]
}

/** "request, of the Secretary-General; advisers; names S/RES/1325 (2000) OP 5". */
function saidOf({ operativeVerb, addressee, themes, references }: ReadProvision): string {
  const verb =
    operativeVerb === undefined ? undefined : [operativeVerb, addressee && `of ${harmless(addressee)}`].filter(Boolean).join(", ")
  const named = references.map(({ symbol, labels }) => [harmless(symbol), labels.join(", ")].filter(Boolean).join(" "))
  return [verb, themes.join(", "), named.length > 0 ? `names ${named.join("; ")}` : ""].filter(Boolean).join("; ")
}
