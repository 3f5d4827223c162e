import type { Paper, Passage } from "../../passage/index.ts"
import type { Actor } from "./actor.ts"
import { bindCell, bindOffices, type Holder, holderIn } from "./bind-offices.ts"
import { joinActors, type Placed } from "./join-actors.ts"
import type { Mention } from "./mention.ts"
import { readFew } from "./read-few.ts"
import { readGroups } from "./read-groups.ts"
import { readMembers } from "./read-members.ts"
import { readNames } from "./read-names.ts"
import { personNames, readPersons } from "./read-persons.ts"
import { type Token, tokensOf } from "./token.ts"

/** The register of a paper: every party that acts, is asked, is asked for, suffers or is named, each once, with all places that name it. */
export function readActors(paper: Paper): readonly Actor[] {
  const placed: Placed[] = []
  let holder: Holder | undefined
  for (const passage of paper.passages) {
    if (isShouted(passage)) continue
    const mentions = mentionsIn(passage)
    const bound = passage.cell && holder ? bindCell(passage, mentions, holder) : mentions
    for (const mention of bound) placed.push({ passage, mention })
    holder = holderIn(passage, mentions)
  }
  return joinActors(paper, placed)
}

/** Headings in capitals name in letters that tell no name from a word. */
function isShouted({ text: { clean } }: Passage): boolean {
  const lower = clean.match(/\p{Ll}/gu)?.length ?? 0
  return lower * 2 < clean.replace(/[^\p{L}]/gu, "").length && clean.length > 20
}

function mentionsIn(passage: Passage): readonly Mention[] {
  const { clean } = passage.text
  const tokens = tokensOf(clean)
  const names = personNames(tokens)
  const taken = new Set<number>()
  for (const { from, to } of names) for (let i = from; i < to; i++) taken.add(i)
  const members = passage.kind === "heading" ? [] : readMembers(clean, tokens)
  take(tokens, taken, members)
  const proper = readNames(clean, tokens, taken).filter(({ how }) => passage.kind !== "heading" || how === "name")
  const persons = readPersons(clean, tokens, names)
  take(tokens, taken, [...proper, ...persons])
  const few = passage.kind === "heading" ? [] : readFew(clean, tokens, taken)
  take(tokens, taken, few)
  const groups = passage.kind === "heading" ? [] : readGroups(clean, tokens, taken)
  return [...bindOffices(clean, persons, proper), ...members, ...few, ...groups]
}

/** Marks the tokens of mentions as taken. Both are in the order of the text, mentions of one kind at a time. */
function take(tokens: readonly Token[], taken: Set<number>, mentions: readonly Mention[]): void {
  const sorted = [...mentions].sort((a, b) => a.start - b.start)
  let i = 0
  let reach = 0
  for (const [k, token] of tokens.entries()) {
    while (i < sorted.length && (sorted[i] as Mention).start <= token.start) reach = Math.max(reach, (sorted[i++] as Mention).end)
    if (token.start < reach) taken.add(k)
  }
}
