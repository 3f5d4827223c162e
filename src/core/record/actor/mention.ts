import type { Span } from "../../text/index.ts"
import type { ActorKind } from "./actor.ts"
import type { Sureness } from "./kind-of-name.ts"

/** One place where a passage names a party. */
export type Mention = Span & {
  /** `name`: a proper name; `short`: "the Mission", whose name stands elsewhere; `person`: a named person; `group`: a party in lower case; `singled`: one unnamed person. */
  readonly how: "name" | "short" | "person" | "group" | "singled"
  readonly name: string
  /** What is compared when two mentions are held to be one party. */
  readonly key: string
  /** The noun in lower case that says what it is. Absent for bare names. */
  readonly head: string | undefined
  readonly kind: ActorKind
  readonly sure: Sureness
  /** Other names that the paper binds to it right here: the bracketed abbreviation, the holder's office. */
  readonly aliases: readonly string[]
  /** A person of whom the sentence says that harm was done or is feared. */
  readonly sensitive: boolean
  /** A group that a number counts here: a figure's, unless it is named elsewhere too. */
  readonly counted: boolean
}

/** A name as it is compared: without article, in lower case, marks as blanks, "U.N." and "UN" as the United Nations. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bu\.n\.?/gu, "un")
    .replace(/['’‘]/gu, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()
    .replace(/^(?:the|an?|my|our|its|his|her|their) /u, "")
    .replace(/^un(?= (?!women))|^un$/u, "united nations")
}
