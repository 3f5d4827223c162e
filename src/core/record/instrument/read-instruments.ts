import type { Paper, Passage } from "../../passage/index.ts"
import { paperSymbol } from "../../symbol/index.ts"
import { anchorOfClean } from "../../text/index.ts"
import { findDates } from "../date/index.ts"
import { findMentions } from "./find-mentions.ts"
import { findNumbered } from "./find-numbered.ts"
import { HEADS } from "./heads.table.ts"
import type { Instrument } from "./instrument.ts"
import { Rows } from "./rows.ts"
import { tokensOf } from "./token.ts"

/** Any head noun, as a quick look whether a passage is worth taking apart. */
const STEMS = [...new Set([...HEADS.keys()].map((head) => head.slice(0, 4)))]

/** Every instrument that a paper names, one row each, in reading order. The paper itself is none of them. */
export function readInstruments(paper: Paper): readonly Instrument[] {
  const own = paperSymbol(paper.text)
  const rows = new Rows(own)
  for (const passage of paper.passages) readPassage(passage, rows)
  return rows.rows().map(({ passage, start, end, kind, name, symbol, date, places }) => ({
    anchor: anchorOfClean(paper.text, passage.text, start, end),
    kind,
    name,
    symbol,
    date,
    aliases: otherNames(name, places),
    mentions: places
      .map((place) => anchorOfClean(paper.text, place.passage.text, place.start, place.end))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  }))
}

/** The names that stand at its places, each once, without its own. Capitals and an article tell no two apart. */
function otherNames(name: string, places: readonly { readonly name: string | undefined }[]): readonly string[] {
  const names = new Map<string, string>()
  for (const { name: other } of places) if (other !== undefined && !names.has(plain(other))) names.set(plain(other), other)
  names.delete(plain(name))
  return [...names.values()]
}

const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /u, "")

function readPassage(passage: Passage, rows: Rows): void {
  const clean = passage.text.clean
  const numbered = findNumbered(clean)
  const lower = clean.toLowerCase()
  const worth = STEMS.some((stem) => lower.includes(stem))
  const mentions = worth ? findMentions(clean, tokensOf(clean), findDates(clean)) : []
  rows.take(passage, mentions, numbered)
}
