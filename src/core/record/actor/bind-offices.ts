import type { Passage } from "../../passage/index.ts"
import { OFFICE_HEADS } from "./heads.table.ts"
import type { Mention } from "./mention.ts"
import { PUBLIC_OFFICES } from "./risk.table.ts"

/** Between an office and the name of who holds it, and the other way round: "the Minister of Justice (MJ), Mr. X", "Ms. Y, Director of Z". */
const BEFORE_NAME = /^(?: \([^()]{1,40}\))?(?: a\.i\.| ad interim)?,? $/u
const BEHIND_NAME = /^(?:, (?:the |my |our |its |their |his |her |currently |acting )*| \((?:the )?)$/u
/** One holder each: two persons do not hold "Permanent Representatives". */
const PLURAL =
  /^(?:representatives|advisers|advisors|co-chairs|ministers|ambassadors|envoys|coordinators|commanders|officers|rapporteurs|governors|chairs)$/u

/**
 * An office printed right beside its holder is a name of that person: the office's mention becomes one of the person, and later mentions of the
 * office are of the same row. Both lists are of one passage, in the order of its text.
 */
export function bindOffices(clean: string, persons: readonly Mention[], offices: readonly Mention[]): readonly Mention[] {
  const named = persons.filter(({ how }) => how === "person")
  const holderOf = new Map<Mention, Mention>()
  const taken = new Set<Mention>()
  const ends = new Map<number, Mention>()
  for (const person of named) {
    ends.set(person.start, person)
    ends.set(-person.end, person)
  }
  for (const office of offices) {
    if ((office.how !== "name" && office.how !== "short") || !OFFICE_HEADS.has(office.head ?? "") || PLURAL.test(office.head ?? ""))
      continue
    const holder = holderAt(clean, office, ends)
    if (!holder || taken.has(holder)) continue
    taken.add(holder)
    holderOf.set(office, holder)
  }
  if (holderOf.size === 0) return [...persons, ...offices]
  const officeOf = new Map([...holderOf].map(([office, holder]) => [holder, office]))
  return [
    ...persons.map((person) => {
      const office = officeOf.get(person)
      return office
        ? { ...person, aliases: [...person.aliases, office.name], sensitive: person.sensitive && !PUBLIC_OFFICES.test(office.key) }
        : person
    }),
    ...offices.map((office): Mention => {
      const holder = holderOf.get(office)
      return holder ? { ...office, how: "person", kind: "person", sure: 4, key: holder.key, aliases: [] } : office
    }),
  ]
}

/** The person whose name begins behind the office, or ends before it. */
function holderAt(clean: string, office: Mention, ends: ReadonlyMap<number, Mention>): Mention | undefined {
  for (let at = office.end; at <= office.end + 50; at++) {
    const person = ends.get(at)
    if (person && BEFORE_NAME.test(clean.slice(office.end, at))) return person
  }
  for (let at = office.start; at >= Math.max(1, office.start - 24); at--) {
    const person = ends.get(-at)
    if (person && BEHIND_NAME.test(clean.slice(at, office.start))) return person
  }
  return undefined
}

/** A cell that holds one person's name and nothing else. */
export type Holder = { readonly person: Mention; readonly row: string }

const rowOf = ({ cell }: Passage): string | undefined => cell && `${cell.table} ${cell.row}`

/** The person who is all of a cell: the office of that person may stand in the next. */
export function holderIn(passage: Passage, mentions: readonly Mention[]): Holder | undefined {
  const [row, person] = [rowOf(passage), mentions.find(({ how }) => how === "person")]
  if (row === undefined || person?.start !== 0 || person.end < passage.text.clean.trimEnd().length) return undefined
  return { person, row }
}

/** The office that begins a cell is of the person in the cell before it: "Ms. X | Executive Secretary, River Commission". */
export function bindCell(passage: Passage, mentions: readonly Mention[], { person, row }: Holder): readonly Mention[] {
  if (rowOf(passage) !== row) return mentions
  return mentions.map((mention): Mention => {
    const office = mention.start === 0 && mention.how === "name" && OFFICE_HEADS.has(mention.head ?? "") && !PLURAL.test(mention.head ?? "")
    return office ? { ...mention, how: "person", kind: "person", sure: 4, key: person.key, aliases: [] } : mention
  })
}
