import type { Anchor } from "../../text/index.ts"
import type { Actor } from "../actor/index.ts"
import { type PartyName, partyNames } from "./party-names.ts"
import type { Place } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** Words by which a party is said to have done harm. */
const DID =
  /\b(?:attribut(?:ed|able)|perpetrators?|perpetrated|responsible for|committed by|implicated|accounts? for|accounted for|use[sd]? (?:rape|sexual violence) as)\b/iu
/** "hold those responsible for such violations to account": nobody is named. */
const NOBODY =
  /\b(?:those|persons?|individuals?|all|people|perpetrators?|anyone|parties)(?: \w+)? (?:responsible|implicated|who)|\b(?:bring|hold|brought|held|prosecut\w+|accountable|justice)\b[^.;]{0,60}\b(?:perpetrators?|responsible)\b/iu
const HARM = /\b(?:sexual violence|violations?|abuses?|incidents?|cases|rapes?|attacks?|crimes?)\b/iu
/** Harm whose doer follows: "26 reports of sexual violence by the Alliance". */
const HARM_BY = /\b(?:sexual violence|rapes?|abuses|violations|abductions?)\b[^.;]{0,30}\bby (?:the )?(?=\p{Lu})/u
/** What a party binds itself by. */
const TEXT =
  /\b(?:communiqu[eé]s?|undertakings?|commitments?|code of conduct|action plan|declaration|accord|agreement|pledge|command orders?)(?!\p{L})/iu
const SIGNED =
  /\b(?:signed|endorsed|signator(?:y|ies)|undertook|pledged|committed (?:itself|themselves)|bound (?:itself|themselves)|adhered|acceded)\b/iu
const SIGNED_BY = /\b(?:signed by|commitments? (?:by|from|made by)|undertakings? (?:by|from)|signatories (?:are|were|of))\b/iu
/** Texts to do no such harm: a truce that both sides signed is no surprise. */
const AGAINST_HARM = /\b(?:sexual violence|CRSV|rape|abus\w+|women|girls|detention|children|civilians|schools)\b/iu

type Seen = { readonly name: string; readonly anchor: Anchor }

/** A party is on one side: who is named as a perpetrator and has bound itself not to be is put side by side. */
export function partyOnOneSide(places: readonly Place[], actors: readonly Actor[]): readonly Tension[] {
  const alias = readAliases(places)
  const noSide = bystanders(actors)
  const key = (name: string): string => {
    const bare = name.toLowerCase().replace(/^the /u, "")
    return alias.get(bare) ?? bare
  }
  const doers = new Map<string, Seen[]>()
  const signers = new Map<string, Seen>()
  for (const place of places) {
    if (place.passage.kind === "heading" || place.passage.cell) continue
    for (const [i, { text, start, end }] of place.sentences.entries()) {
      const before = place.sentences[i - 1]
      for (const { name, start: from, end: to } of doersIn(place.clean, text, start, end, before?.text ?? ""))
        doers.set(key(name), [...(doers.get(key(name)) ?? []), { name, anchor: place.anchor(from, to) }].slice(0, 3))
      for (const { name, start: from, end: to } of signersIn(place.clean, text, start, end, before))
        if (!signers.has(key(name))) signers.set(key(name), { name, anchor: place.anchor(from, to) })
    }
  }
  return [...signers].flatMap(([name, signer]) => {
    const doer = doers.get(name) ?? doers.get([...doers.keys()].find((one) => one.endsWith(` ${name}`) && name.includes(" ")) ?? "")
    // one and the same place tells of no two sides
    const [first] = (doer ?? []).filter(({ anchor }) => anchor.start !== signer.anchor.start)
    if (!doer || !first || noSide.has(signer.name.toLowerCase())) return []
    const message = `${first.name} is named among those who did harm, and among those who bound themselves`
    return [
      { rule: "party-on-one-side", severity: "note" as const, message, anchors: [signer.anchor, ...doer.map(({ anchor }) => anchor)] },
    ]
  })
}

/** Who keeps the peace, mediates, or is a State as a whole, under every name: no party that does harm and signs not to. A State's own forces are one. */
function bystanders(actors: readonly Actor[]): ReadonlySet<string> {
  const names = actors
    .filter(({ kind, name }) => kind !== "armed" && kind !== "other" && !FORCES.test(name))
    .flatMap(({ name, aliases }) => [name, ...aliases])
  return new Set(names.map((name) => name.toLowerCase().replace(/^the /u, "")))
}
const FORCES = /\b(?:Arm(?:y|ies)|Police|Guards?|Gendarmerie|Forces?|Services?|Militias?|Front|Movement|Brigades?|Column|Alliance)\b/iu

/** So far behind the word do those stand who did it. */
const REACH = 300

function doersIn(clean: string, text: string, start: number, end: number, before: string): readonly PartyName[] {
  const by = HARM_BY.exec(text)
  if (by) return partyNames(clean, start + by.index + by[0].length, end).slice(0, 4)
  const did = DID.exec(text)
  if (!did || NOBODY.test(text) || !HARM.test(`${before} ${text}`) || /\b(?:trained|training|sessions)\b/iu.test(text)) return []
  // "X account for 19", "X was responsible for 233": who stands before
  return partyNames(
    clean,
    /^(?:accounts?|accounted|use|responsible|implicated)/iu.test(did[0]) ? start : start + did.index,
    Math.min(end, start + did.index + REACH),
  )
}

function signersIn(
  clean: string,
  text: string,
  start: number,
  end: number,
  before: { start: number; end: number } | undefined,
): readonly PartyName[] {
  if (!TEXT.test(text)) return []
  const by = SIGNED_BY.exec(text)
  if (by) return partyNames(clean, start + by.index, Math.min(end, start + by.index + 200))
  const plan = /\baction plan\b/iu.exec(text)
  if (plan && AGAINST_HARM.test(text)) {
    const owner = partyNames(clean, start, start + plan.index).at(-1)
    if (owner && start + plan.index - owner.end < 3) return [owner]
  }
  const signed = SIGNED.exec(text)
  if (!signed || !AGAINST_HARM.test(`${text} ${clean.slice(end, end + 200)}`)) return []
  const names = partyNames(clean, start, start + signed.index)
  // "the Front, which in an undertaking of May had pledged": the words that clash are the name and the verb
  const stop = start + signed.index + signed[0].length
  const they = names.length > 0 ? undefined : THEY.exec(text)
  const meant = before && they ? partyNames(clean, before.start, before.end)[0] : undefined
  // the party is named in the sentence before, its place here is that of the word that means it
  return they && meant
    ? [{ name: meant.name, start: start + they.index, end: start + they.index + they[0].length }]
    : names.map((name) => (stop - name.start <= 120 ? { ...name, end: stop } : name))
}

const THEY = /\b(?:their|its) (?:commanders|leaders|leadership)(?: signed)?|\b(?:it|they) (?:signed|undertook|pledged)\b/iu

/** "Grey Coast Alliance (GCA)", and "GCA" in a list of abbreviations: both count as one. */
function readAliases(places: readonly Place[]): ReadonlyMap<string, string> {
  const alias = new Map<string, string>()
  for (const { clean } of places)
    for (const { 1: long, 2: short } of clean.matchAll(
      /(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]*\s+(?:(?:of|for|the|de|du|des|et|and|la|le|pour|l’)\s+){0,2}){0,8}\p{L}[\p{L}’'-]*)\*?\s*\((\p{Lu}[\p{Lu}\p{L}\d/-]{1,14})\)/gu,
    ))
      if (long && short) alias.set(long.toLowerCase().replace(/^the /u, ""), short.toLowerCase())
  return alias
}
