import type { Paper, Passage } from "../../passage/index.ts"
import { type Anchor, anchorOfClean } from "../../text/index.ts"
import type { Actor, ActorKind } from "./actor.ts"
import { KNOWN_PARTIES } from "./known-parties.table.ts"
import type { KindClaim, Sureness } from "./kind-of-name.ts"
import { type Mention, keyOf } from "./mention.ts"

/** A mention and the passage that it stands in. */
export type Placed = { readonly passage: Passage; readonly mention: Mention }

/** A party while its mentions are gathered. */
type Row = {
  readonly names: Map<string, string>
  readonly placed: Placed[]
  readonly heads: Set<string>
  readonly how: Mention["how"]
  kind: ActorKind
  /** How sure the kind is: the surest mention decides, the first of equals. */
  sure: Sureness
  sensitive: boolean
}

/** One row per party, in the order in which the paper names them first. */
export function joinActors(paper: Paper, placed: readonly Placed[]): readonly Actor[] {
  const rows = new Map<string, Row>()
  for (const one of placed) if (one.mention.how !== "short") put(rows, one)
  bindAbbreviations(rows)
  bindSurnames(rows)
  bindParts(rows)
  bindGroups(rows)
  bindMembers(rows)
  const ofCouncil = /\bSecurity\s+Council\b|\bS\/(?:RES\/|PRST\/)?\d{4}\/\d/u.test(paper.text)
  for (const one of placed) if (one.mention.how === "short") putShort(rows, one, ofCouncil)
  return [...new Set(rows.values())]
    .filter(isParty)
    .map((row) => actorOf(paper, row))
    .sort((a, b) => a.anchor.start - b.anchor.start)
}

function put(rows: Map<string, Row>, one: Placed): void {
  const { mention } = one
  const row = rows.get(mention.key) ?? fresh(mention)
  add(row, one)
  rows.set(mention.key, row)
}

const fresh = ({ how, kind, sure }: Mention): Row => ({ names: new Map(), placed: [], heads: new Set(), how, kind, sure, sensitive: false })

function add(row: Row, one: Placed): void {
  const { mention } = one
  for (const name of [mention.name, ...mention.aliases]) if (!row.names.has(name.toLowerCase())) row.names.set(name.toLowerCase(), name)
  if (mention.head !== undefined) row.heads.add(mention.head)
  if (mention.sure > row.sure) claim(row, mention)
  row.sensitive ||= mention.sensitive
  row.placed.push(one)
}

/** Takes over a surer kind. */
function claim(row: Row, { kind, sure }: KindClaim): void {
  row.kind = kind
  row.sure = sure
}

/** Makes `from` one with `into`. */
function merge(rows: Map<string, Row>, from: Row, into: Row): void {
  if (from === into) return
  for (const [key, name] of from.names) if (!into.names.has(key)) into.names.set(key, name)
  for (const head of from.heads) into.heads.add(head)
  into.placed.push(...from.placed)
  if (from.sure > into.sure && into.how !== "person") claim(into, from)
  into.sensitive ||= from.sensitive
  for (const { mention } of from.placed) rows.set(mention.key, into)
  for (const name of from.names.values()) if (rows.get(keyOf(name)) === from) rows.set(keyOf(name), into)
}

/** An abbreviation that a bracket bound to one long form is that party wherever it stands. */
function bindAbbreviations(rows: Map<string, Row>): void {
  for (const row of [...new Set(rows.values())])
    for (const { mention } of [...row.placed])
      for (const alias of mention.aliases) {
        const other = rows.get(keyOf(alias))
        if (other?.how === "person" && row.how === "person" && other !== row) continue // two holders of one office stay two
        if (other) merge(rows, other, row)
        else rows.set(keyOf(alias), row)
      }
}

/** "Ms. Marr" is Ms. Ysolde Marr where only one person of the paper bears that surname. */
function bindSurnames(rows: Map<string, Row>): void {
  const persons = [...new Set(rows.values())].filter(({ how }) => how === "person")
  const bySurname = new Map<string, Row[]>()
  for (const row of persons) {
    const name = row.placed[0]?.mention.key.split(" ") ?? []
    for (let i = 1; i < name.length; i++) {
      const surname = name.slice(i).join(" ")
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), row])
    }
  }
  for (const row of persons) {
    const full = bySurname.get(row.placed[0]?.mention.key ?? "")
    if (full?.length === 1 && full[0] !== row) merge(rows, row, full[0] as Row)
  }
}

/** "the National Police" is the Hadrian National Police, "the Electoral Council" the Electoral Council of Marenta, where only one longer name has that noun and those words. */
function bindParts(rows: Map<string, Row>): void {
  const named = [...new Set(rows.values())].filter(({ how, heads }) => how === "name" && heads.size > 0)
  const longer = new Map<string, Set<Row>>()
  for (const row of named)
    for (const { mention } of row.placed) {
      const words = mention.key.split(" ")
      for (let i = 1; i < words.length; i++) {
        for (const part of [words.slice(i).join(" "), words.slice(0, i).join(" ")]) {
          const those = longer.get(part)
          if (those) those.add(row)
          else longer.set(part, new Set([row]))
        }
      }
    }
  const byLength = [...named].sort((a, b) => keyLength(b) - keyLength(a)) // a name of middle length is one with the longest before the shortest is looked at
  for (const row of byLength) {
    const key = row.placed[0]?.mention.key ?? ""
    if (!key.includes(" ") || KNOWN_PARTIES.has(key)) continue
    const current = new Set([...(longer.get(key) ?? [])].map((other) => rows.get(other.placed[0]?.mention.key ?? "") ?? other))
    const whole = [...current].filter((other) => other !== row && [...row.heads].some((head) => other.heads.has(head)))
    if (whole.length === 1 && !OFFICE.test(key)) merge(rows, row, whole[0] as Row)
  }
}

const keyLength = ({ placed }: Row): number => placed[0]?.mention.key.length ?? 0

/**
 * "Malian transitional authorities" are the transitional authorities where the paper puts no other country's name before those words;
 * "survivors of sexual violence" are the survivors, where it prints both.
 */
function bindGroups(rows: Map<string, Row>): void {
  const byCountry = new Map<string, Row[]>()
  for (const row of [...new Set(rows.values())]) {
    if (row.how !== "group") continue
    const { name, key } = (row.placed[0] as Placed).mention
    const survivors = rows.get(SURVIVORS.exec(key)?.[1] ?? "")
    if (survivors?.how === "group") merge(rows, row, survivors)
    const bare = COUNTRY_BEFORE.test(name) ? key.replace(/^\S+ /u, "") : ""
    if (bare.includes(" ")) byCountry.set(bare, [...(byCountry.get(bare) ?? []), row])
  }
  for (const [bare, those] of byCountry) {
    const whole = rows.get(bare)
    if (whole?.how === "group" && those.length === 1) merge(rows, those[0] as Row, whole)
  }
}
const COUNTRY_BEFORE = /^\p{Lu}[\p{L}-]+ (?=\p{Ll})/u
const SURVIVORS = /^(survivors|victims) of (?:conflict related |gender based )?(?:sexual |rape|violence|gbv|crsv)/u

/** Plain "Members" are the Council's where the paper names those too. */
function bindMembers(rows: Map<string, Row>): void {
  const [plain, council] = [rows.get("members"), rows.get("members of the security council")]
  if (plain && council) merge(rows, plain, council)
}

/** Offices of like names are held by different persons. */
const OFFICE = /\b(?:secretary general|representatives?|envoy|adviser|coordinator|president|minister)\b/u

/** "the Mission" is the only mission; where several could be meant it stays a row of its own. */
function putShort(rows: Map<string, Row>, one: Placed, ofCouncil: boolean): void {
  const { mention } = one
  const head = mention.head ?? ""
  const candidates = [...new Set(rows.values())].filter((row) => row.how !== "group" && row.heads.has(head))
  const council = head === "council" ? rows.get("security council") : undefined
  const only = council ?? (head === "council" && ofCouncil ? undefined : candidates.length === 1 ? candidates[0] : undefined)
  if (only) {
    add(only, { ...one, mention: { ...mention, name: `the ${mention.name}`, kind: only.kind, sure: 0 } })
    return
  }
  const kind: KindClaim = head === "council" && ofCouncil ? { kind: "un", sure: 4 } : mention
  put(rows, { ...one, mention: { ...mention, ...{ kind: kind.kind, sure: kind.sure }, how: "name" } })
}

/** Parties that a paper often speaks of only in passing: they need to be named twice. */
const PASSING = new Set(["children", "clinics", "midwives", "shelters", "soldiers", "security actors", "perpetrators"])

/** A group that only a figure mentions once is no party of its own. */
function isParty({ how, placed }: Row): boolean {
  if (how !== "group") return true
  const named = placed.filter(({ mention }) => !mention.counted).length
  return named > (PASSING.has(placed[0]?.mention.key ?? "") ? 1 : 0)
}

function actorOf(paper: Paper, row: Row): Actor {
  const names = [...row.names.values()]
  const own = row.how === "person" ? row.placed.flatMap(({ mention }) => (mention.head === undefined ? [mention.name] : [])) : []
  const name = (own.length ? own : names).reduce((a, b) => (b.length > a.length ? b : a))
  const mentions = row.placed
    .map(({ passage, mention }) => anchorOfClean(paper.text, passage.text, mention.start, mention.end))
    .sort((a, b) => a.start - b.start)
  return {
    name,
    aliases: names.filter((other) => other !== name),
    kind: row.kind,
    sensitive: row.how === "group" ? row.placed.every(({ mention }) => mention.sensitive) : row.sensitive,
    mentions,
    anchor: mentions[0] as Anchor,
  }
}
