import type { ActorKind } from "./actor.ts"
import { HEADS } from "./heads.table.ts"
import { KNOWN_PARTIES } from "./known-parties.table.ts"
import { FOREIGN_HEADS, NAME_KINDS } from "./name-kinds.table.ts"
import { STATES } from "./states.table.ts"

/**
 * How sure a kind is; the surest of a party's mentions decides. 0: no sign. 1: the noun or the company alone. 2: words of the name that tell.
 * 3: the paper counts it among such ("armed groups, including X"). 4: a party that everybody knows.
 */
export type Sureness = 0 | 1 | 2 | 3 | 4
export type KindClaim = { readonly kind: ActorKind; readonly sure: Sureness }

/** What a name says of its kind. `key`: as compared; `first`: its first word as printed; `head`: the noun that says what it is. */
export function kindOfName(key: string, printed: string, head: string | undefined): KindClaim {
  const known = KNOWN_PARTIES.get(key)
  if (known) return { kind: known, sure: 4 }
  if (STATES.has(key)) return { kind: "state", sure: 4 }
  if (/^UN[\p{Lu}-]{2,}$/u.test(printed) && printed !== "UNITA") return { kind: "un", sure: 2 }
  for (const [pattern, kind] of NAME_KINDS) if (pattern.test(key)) return { kind, sure: 2 }
  const foreign = FOREIGN_HEADS.get(key.split(" ", 1)[0] ?? "")
  if (foreign && FOREIGN.test(key)) return { kind: foreign, sure: 1 }
  const noun = head === undefined ? undefined : HEADS.get(head)
  if (noun === "person") return { kind: "un", sure: 1 }
  return noun === undefined ? { kind: "other", sure: 0 } : { kind: noun, sure: 1 }
}
/** A word that only a name in a Romance language holds. */
const FOREIGN = /[éèêçñôãõ]|\b(?:de|des|du|la|le|les|del|et|pour|para|das|dos|l'\p{L}+|d'\p{L}+)\b/u
