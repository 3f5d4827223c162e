import { type Lineage, provisionThreads, type Thread } from "../../core/comparison/index.ts"
import { harmless, type Ink, wrap } from "../terminal/index.ts"

/** Who said what the chain is, and when. */
export type Decided = { readonly by: string; readonly at: string }

/** A chain of mandates, and each provision through the years: first what was dropped, then what still stands, longest first. */
export function lineageLines(
  { mandate, links, threads: all }: Lineage,
  decided: Decided | undefined,
  ink: Ink,
  width: number,
): readonly string[] {
  const threads = provisionThreads(all)
  const dropped = threads.filter(({ end }) => end === "dropped").toSorted((a, b) => b.steps.length - a.steps.length)
  const standing = threads.filter(({ end }) => end === "held").toSorted((a, b) => b.steps.length - a.steps.length)
  const unseen = links.filter(({ held }) => !held).length
  return [
    ink.heading(mandate ? `${mandate.situation}: ${mandate.name}` : "One resolution"),
    ...links.map(
      ({ symbol, date, held }) => `${symbol} ${date ?? ink.absent("[date not known]")}${held ? "" : ` ${ink.absent("[text not held]")}`}`,
    ),
    ...(decided ? [`The chain as ${harmless(decided.by)} decided on ${decided.at.slice(0, 10)}.`] : []),
    ...(unseen > 0 ? wrap(`${unseen} of ${links.length} are not held: nothing is said to begin or end there.`, width) : []),
    "",
    ...section(`Dropped (${dropped.length})`, dropped, ink, width),
    ...section(`Still standing in the last that is held (${standing.length})`, standing, ink, width),
  ]
}

function section(title: string, threads: readonly Thread[], ink: Ink, width: number): readonly string[] {
  return threads.length === 0 ? [] : [ink.heading(title), ...threads.flatMap((thread) => threadLines(thread, ink, width)), ""]
}

function threadLines({ steps }: Thread, ink: Ink, width: number): readonly string[] {
  const years = steps.map(({ symbol, label, relation }) => `${shortened(symbol)} ${label}${relation ? ` ${relation}` : ""}`).join(" → ")
  const last = steps.findLast(({ text }) => text !== "")
  return [...wrap(ink.bold(years), width), ...wrap(`"${harmless(last?.text ?? "")}"`, width, "    ")]
}

const shortened = (symbol: string): string => symbol.replace("S/RES/", "")
