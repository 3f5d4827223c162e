import type { Finding } from "../../core/finding/index.ts"
import { harmless, wrap } from "./wrap.ts"

/** Doubts that are shown of more. */
const FEW = 5

/** What was doubted of the texts that a command worked on. No line where nothing was. */
export function doubtLines(findings: readonly Finding[], width: number): readonly string[] {
  const rest = findings.length - FEW
  return findings.length === 0
    ? []
    : [
        "",
        "Doubted of the texts:",
        ...findings.slice(0, FEW).flatMap(({ severity, message }) => wrap(harmless(`${severity}: ${message}`), width, "  ", "    ")),
        ...(rest > 0 ? [`  and ${rest.toLocaleString("en-GB")} more (--json tells all)`] : []),
      ]
}

/** The same as JSON, beside what the command prints. */
export const doubtsJson = (findings: readonly Finding[]): unknown =>
  findings.map(({ rule, severity, message }) => ({ rule, severity, message }))
