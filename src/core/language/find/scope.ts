import { resolutionNumber } from "../../symbol/index.ts"
import type { Provision } from "../provision.ts"
import { type LanguageIndex, wordingsOf } from "./language-index.ts"
import { KINDS } from "./wording.ts"

/** Where language is looked for. */
export type Scope = {
  /** Absent: all that a resolution says, which headings and front matter do not. */
  readonly kinds?: readonly Provision["kind"][] | undefined
  /** Years of adoption, both included. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** In normal form: only what was adopted before this one. A resolution need not be held; another text that is not held bounds nothing. */
  readonly before?: string | undefined
}

/** The uses that count, by use, and the wordings that have one: as a list that rises, and by wording. */
export type InScope = { readonly uses: Uint8Array; readonly wordings: Int32Array; readonly mask: Uint8Array }

const USUAL: readonly Provision["kind"][] = ["preambular", "operative", "annex"]

/** The scope that was asked for last, by index: mostly the next query has the same. */
const lastScopes = new WeakMap<LanguageIndex, { readonly key: string; readonly scope: InScope }>()

/** What of an index lies in a scope. */
export function inScope(index: LanguageIndex, scope: Scope): InScope {
  const { kinds, from, to, before } = scope
  const key = JSON.stringify([kinds, from, to, before])
  const last = lastScopes.get(index)
  if (last?.key === key) return last.scope
  const found = lookThrough(index, scope)
  lastScopes.set(index, { key, scope: found })
  return found
}

function lookThrough(index: LanguageIndex, scope: Scope): InScope {
  const { from = -Infinity, to = Infinity, before, kinds = USUAL } = scope
  const end = before === undefined ? index.texts.length : endBefore(index, before)
  const texts = Uint8Array.from(index.texts, ({ year }, text) => {
    if (from !== -Infinity && (year === undefined || year < from)) return 0
    if (to !== Infinity && (year === undefined || year > to)) return 0
    return text < end ? 1 : 0
  })
  const byKind = Uint8Array.from(KINDS, (kind) => (kinds.includes(kind) ? 1 : 0))
  const { start, text, kind } = index.uses
  const uses = new Uint8Array(text.length)
  const wordings = new Int32Array(wordingsOf(index))
  const mask = new Uint8Array(wordings.length)
  let found = 0
  for (let wording = 0; wording < wordings.length; wording++) {
    let any = 0
    for (let use = start[wording] ?? 0; use < (start[wording + 1] ?? 0); use++)
      any |= uses[use] = (texts[text[use] ?? 0] ?? 0) & (byKind[kind[use] ?? 0] ?? 0)
    mask[wording] = any
    if (any) wordings[found++] = wording
  }
  return { uses, wordings: wordings.subarray(0, found), mask }
}

/** The first text that was not adopted before a symbol. */
function endBefore({ texts }: LanguageIndex, before: string): number {
  const held = texts.findIndex(({ symbol }) => symbol === before)
  if (held >= 0) return held
  const number = resolutionNumber(before) ?? Infinity
  const later = texts.findIndex(({ symbol }) => (resolutionNumber(symbol) ?? -1) >= number)
  return later < 0 ? texts.length : later
}
