import type { Finding } from "../../core/finding/index.ts"
import type { Held } from "../../core/language/index.ts"
import { count } from "../words/count.ts"
import { runWords } from "../words/run-words.ts"
import { harmless, wrap } from "./wrap.ts"

/** A source of resolutions that is imported now. */
export type ImportedSource = {
  readonly name: string
  readonly sha256: string
  readonly isNew: boolean
  /** Texts of it that are held. */
  readonly texts: number
  readonly findings: readonly Finding[]
}

/** What became of one source, as a line. */
export function importedLine({ name, sha256, isNew, texts, findings }: ImportedSource): string {
  const doubts = findings.length > 0 ? `, ${count(findings.length, "doubt")}` : ""
  return `${isNew ? "Imported" : "Here already"}  ${sha256.slice(0, 16)}  ${harmless(name)}: ${count(texts, "text")}${doubts}`
}

/** Doubts that are shown unless all are asked for. */
const FEW = 10

/** What was doubted, and what is held now. */
export function heldLines(
  sources: readonly ImportedSource[],
  { coverage, statements, drafts, kept }: Held,
  { all, width }: { readonly all: boolean; readonly width: number },
): readonly string[] {
  const doubts = sources.flatMap(({ findings }) => findings.map(({ severity, message }) => `${severity}: ${message}`))
  const choices = kept.flatMap(({ symbol, why }) => why.map((reason) => `${symbol}: ${reason}`))
  const asDraft = drafts.length > 0 ? `, ${drafts.length.toLocaleString("en-GB")} of them only as a draft` : ""
  return [
    ...few(doubts, all, width),
    ...few(choices, all, width),
    ...wrap(`Held: ${coverage.held.toLocaleString("en-GB")} of ${count(coverage.adopted, "resolution")}${asDraft}, and ${count(statements, "statement")} of the President.`, width), // prettier-ignore
    ...(coverage.missing.length > 0 && coverage.held > 0 ? few([`Not held: ${runWords(coverage.missing)}`], true, width) : []),
  ]
}

function few(sentences: readonly string[], all: boolean, width: number): readonly string[] {
  const shown = all ? sentences : sentences.slice(0, FEW)
  const rest = sentences.length - shown.length
  return [
    ...shown.flatMap((sentence) => wrap(harmless(sentence), width, "  ", "    ")),
    ...(rest > 0 ? [`  and ${rest.toLocaleString("en-GB")} more (--doubts shows all)`] : []),
  ]
}

/** The same as JSON, absent things as null. */
export function importJson(sources: readonly ImportedSource[], held: Held): unknown {
  return {
    sources: sources.map(({ name, sha256, isNew, texts, findings }) => ({
      name,
      sha256,
      isNew,
      texts,
      findings: findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
    })),
    ...held,
  }
}
