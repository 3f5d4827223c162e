import type { Provision } from "../../language/index.ts"
import { compare, type Side } from "../compare.ts"
import type { Relation, Row } from "../relation.ts"
import type { Chain } from "./chain.ts"

/** A provision in one mandate, and how it came there. */
export type Step = {
  readonly symbol: string
  /** In that mandate; of what was dropped, where it stood before. */
  readonly label: string
  /** To the mandate before that is held. Absent where nothing can be said: the mandate before it is not held, so that it need not be new. */
  readonly relation: Relation | undefined
  /** Empty where it was dropped. */
  readonly text: string
}

/** One provision through the years. */
export type Thread = {
  /** Named for where it first appears among what is held, "2100-op-16-a-i": the same as long as the chain begins as it does. */
  readonly id: string
  /** Of the provision where it first appears. */
  readonly kind: Provision["kind"]
  readonly steps: readonly Step[]
  /**
   * "held": it stands in the last mandate that is held. "dropped": a mandate that followed at once has it no more. "merged": it went into another
   * provision, whose thread goes on. "unknown": it is lost from sight across a mandate that is not held.
   */
  readonly end: "held" | "dropped" | "merged" | "unknown"
}

/** An extension says so little beside the mandate that it extends. */
const EXTENSION_SHARE = 0.34
/** What goes without saying in each of them. */
const STANDING: ReadonlySet<Provision["kind"]> = new Set(["frontmatter"])

/** Whether a text extends a mandate without repeating it. `before`: how many operative provisions the mandate before it has. */
function isExtension(provisions: readonly Provision[], before: number): boolean {
  const own = provisions.filter(({ kind }) => kind === "operative").length
  return (
    own < EXTENSION_SHARE * before &&
    provisions.some(({ kind, text }) => kind === "operative" && /\b(?:exten[ds]|renew|prolong)/iu.test(text))
  )
}

/**
 * One thread for each provision of a chain. What a later mandate does not repeat was dropped, unless one between is not held; what a later
 * resolution on the same theme does not repeat stays. Where no mandate is known, nobody knows what stood before.
 */
export function threadsOf({ mandate, links }: Chain, texts: ReadonlyMap<string, Side>): readonly Thread[] {
  const threads: Draft[] = []
  let base: readonly Live[] = []
  let hole = mandate === undefined
  for (const { symbol, held } of links) {
    const text = held ? texts.get(symbol) : undefined
    if (!text) {
      hole = true
      continue
    }
    const provisions = text.provisions.filter(({ kind }) => !STANDING.has(kind))
    const passes =
      mandate?.kind === "agenda" || isExtension(provisions, base.filter(({ provision }) => provision.kind === "operative").length)
    const threadOf = new Map(base.map(({ provision, thread }) => [provision, thread]))
    const { rows } = compare({ symbol: "", provisions: base.map(({ provision }) => provision) }, { symbol, provisions })
    const next = new Map<Provision, Draft>()
    for (const row of rows) {
      if (row.right.length === 0) continue
      const [main, ...others] = row.left.flatMap((from) => threadOf.get(from) ?? []).sort((a, b) => b.steps.length - a.steps.length)
      for (const [i, to] of mainFirst(row).entries()) {
        const thread = (i === 0 ? main : undefined) ?? begin(threads, symbol, to)
        thread.steps.push(stepOf(to, row.left.length === 0 && hole ? undefined : row.relation))
        next.set(to, thread)
        if (i === 0) for (const other of others) endIn(other, to, row.relation)
      }
    }
    const carried = new Set(rows.flatMap((row) => (row.right.length > 0 ? row.left : [])))
    const left = base.filter(({ provision }) => !carried.has(provision))
    if (!passes)
      for (const { provision, thread } of left) {
        thread.end = hole ? "unknown" : "dropped"
        if (!hole) thread.steps.push({ symbol, label: provision.label, relation: "dropped", text: "" })
      }
    base = [
      ...(passes ? left : []),
      ...provisions.flatMap((provision) => {
        const thread = next.get(provision)
        return thread ? [{ provision, thread }] : []
      }),
    ]
    hole = false
  }
  return threads.map(({ id, kind, steps, end }) => ({ id, kind, steps, end: end ?? "held" }))
}

/** Threads of provisions: a heading is none, and the Council drops none by leaving a heading out. */
export const provisionThreads = (threads: readonly Thread[]): readonly Thread[] => threads.filter(({ kind }) => kind !== "heading")

type Draft = Pick<Thread, "id" | "kind"> & { readonly steps: Step[]; end: Thread["end"] | undefined }
type Live = { readonly provision: Provision; readonly thread: Draft }

function begin(threads: Draft[], symbol: string, { label, kind }: Provision): Draft {
  const number = /\/(\d+)(?: \(\d+\))?$/u.exec(symbol)?.[1] ?? symbol
  const id = `${number}-${label
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")}`
  const thread: Draft = { id, kind, steps: [], end: undefined }
  threads.push(thread)
  return thread
}

/** What was merged into another's place goes on there, under that one's thread. */
function endIn(thread: Draft, to: Provision, relation: Relation): void {
  thread.steps.push(stepOf(to, relation))
  thread.end = "merged"
}

const stepOf = ({ symbol, label, text }: Provision, relation: Relation | undefined): Step => ({ symbol, label, relation, text })

/** The part that has most of it carries the thread on. */
const mainFirst = ({ right }: Row): readonly Provision[] => [...right].sort((a, b) => b.text.length - a.text.length)
