import { harmless, type Ink, wrap } from "../terminal/index.ts"
import { count } from "../words/count.ts"
import { summaryName } from "../words/paper-name.ts"
import { shortId } from "../shell/paths.ts"
import type { Found, Hit } from "./found.ts"
import { LEDGER_NAMES } from "./ledger-names.ts"

/** A search for a terminal: what was found, by ledger, or what to try. */
export function searchLines(found: Found, look: { readonly width: number; readonly ink: Ink }): string {
  const { query, total, inPapers, ledgers, ledger, part, parts, unread, papers } = found
  const { width: columns, ink } = look
  const words = harmless(query.printed)
  const lines: string[] = []
  if (query.terms.length === 0) lines.push(`There is no word in ${words}`)
  else if (total === 0)
    lines.push(`Nothing here has ${words}. It was looked for in ${count(papers - unread, "paper")}.`, ...whatToTry(found))
  else lines.push(ink.bold(`${count(total, "place")} in ${count(inPapers, "paper")} ${total === 1 ? "has" : "have"} ${words}`))
  if (unread > 0) lines.push(`${count(unread, "paper")} of ${papers} cannot be searched until penholder serve has read them again`)
  if (ledger !== undefined && total > 0 && ledgers.length === 0) lines.push(`None of them is among the ${LEDGER_NAMES[ledger].many}`)
  for (const { ledger: one, count: n, hits } of ledgers) {
    lines.push("", ink.heading(`${LEDGER_NAMES[one].title} ${n.toLocaleString("en-GB")}`))
    for (const hit of hits) lines.push(...hitLines(hit, columns, ink))
    if (ledger === undefined && n > hits.length) lines.push(ink.faint(`  all ${n.toLocaleString("en-GB")}: --ledger ${one}`))
  }
  if (parts > 1) lines.push("", ink.faint(`Part ${part} of ${parts}${part < parts ? `; the next: --part ${part + 1}` : ""}`))
  return `${lines.join("\n")}\n`
}

function whatToTry({ alone, near }: Found): readonly string[] {
  return [
    ...near.map(({ term, words }) => `  nowhere ${harmless(term.printed)}, but ${words.map(harmless).join(", ")} (suggested)`),
    ...alone.filter(({ count }) => count > 0).map(({ term, count: n }) => `  ${harmless(term.printed)} alone: ${count(n, "place")}`),
  ]
}

const INDENT = " ".repeat(8)

function hitLines({ paper, place, name, under, pieces, sensitive }: Hit, columns: number, ink: Ink): readonly string[] {
  const where = [
    summaryName(paper),
    under,
    place === "" ? paper.name : undefined,
    `${shortId(paper.sha256)}${place === "" ? "" : ` at ${place}`}`,
  ]
  const about = where.filter((part) => part !== undefined).map(harmless).join(" · ") // prettier-ignore
  const said = wrap(ink.faint(about + (sensitive ? " · may be at risk" : "")), columns, INDENT)
  const sentence = pieces.map(({ kind, text }) => (kind === "mark" ? marked(text, ink) : text.replaceAll(/[\s\p{Cc}]+/gu, " "))).join("")
  if (sentence.trim() === "") return said
  return [...wrap(ink.quoted(sentence.trim()), columns, `  ${(name ?? "").padEnd(6)}`, INDENT), ...said]
}

/** Each word for itself: lines are cut between words. */
const marked = (text: string, ink: Ink): string =>
  text
    .split(/\s+/u)
    .map((word) => ink.bold(harmless(word)))
    .join(" ")
