import type { Kysely, Selectable } from "kysely"
import type { DecisionBook } from "../../app/index.ts"
import { type Decision, type KeptDecision, verdictOf } from "../../core/review/index.ts"
import type { Anchor } from "../../core/text/index.ts"
import type { DecisionFiles } from "./decision-files.ts"
import { storable } from "./storable.ts"
import type { Tables } from "./tables.ts"

/** Queries on the table of decisions. There is none that changes or removes a row. */
export class DecisionRows {
  readonly #database: Kysely<Tables>

  constructor(database: Kysely<Tables>) {
    this.#database = database
  }

  /** Those on one paper, the first one first. */
  async ofPaper(sha256: string): Promise<readonly KeptDecision[]> {
    const rows = await this.#database.selectFrom("decisions").selectAll().where("sha256", "=", sha256).orderBy("decision_id").execute()
    return rows.map(decisionOf)
  }

  /** The papers on whose asks anything was decided against a resolution. */
  async papersAgainst(symbol: string): Promise<readonly string[]> {
    const rows = await this.#database.selectFrom("decisions").select("sha256").distinct().where("against", "=", symbol).execute()
    return rows.map(({ sha256 }) => sha256)
  }

  async count(): Promise<number> {
    const { n } = await this.#database
      .selectFrom("decisions")
      .select(({ fn }) => fn.countAll().as("n"))
      .executeTakeFirstOrThrow()
    return Number(n)
  }

  async append({ sha256, ask, against, baseline, verdict, suggested, note, by, at }: Decision): Promise<void> {
    await this.#database
      .insertInto("decisions")
      .values({
        sha256,
        ask: storable(JSON.stringify(ask)),
        against: storable(against),
        baseline: baseline === undefined ? null : storable(baseline),
        verdict,
        suggested,
        note: note === undefined ? null : storable(note),
        decided_by: storable(by),
        decided_at: new Date(at),
      })
      .execute()
  }
}

function decisionOf(row: Selectable<Tables["decisions"]>): KeptDecision {
  return {
    id: row.decision_id,
    sha256: row.sha256,
    ask: JSON.parse(row.ask) as Anchor,
    against: row.against,
    baseline: row.baseline ?? undefined,
    verdict: knownVerdict(row.verdict),
    suggested: knownVerdict(row.suggested),
    note: row.note ?? undefined,
    by: row.decided_by,
    at: row.decided_at.toISOString(),
  }
}

function knownVerdict(word: string): Decision["verdict"] {
  const verdict = verdictOf(word)
  if (verdict === undefined) throw new Error(`Expected a verdict of the fixed list, got "${word}" from the table of decisions`)
  return verdict
}

type Parts = {
  readonly rows: DecisionRows
  readonly files: DecisionFiles
  readonly named: <T>(work: Promise<T>) => Promise<T>
  readonly room: (bytes: number) => Promise<void>
}

/** The book of decisions: a file each, and a row beside it. */
export function decisionBook({ rows, files, named, room }: Parts): DecisionBook {
  return {
    ofPaper: (sha256) => named(rows.ofPaper(sha256)),
    papersAgainst: (symbol) => named(rows.papersAgainst(symbol)),
    append: async (decision) => {
      await room(8 * (decision.ask.exact.length + (decision.note?.length ?? 0)))
      const takeAway = await named(files.keep(decision))
      try {
        await named(rows.append(decision))
      } catch (error) {
        await takeAway().catch(() => undefined)
        throw error
      }
    },
  }
}

/** Makes the rows of decisions that lie beside the database without one: the process was killed between the two, or the tables were lost. */
export async function restoreDecisions(rows: DecisionRows, files: DecisionFiles): Promise<void> {
  const paths = await files.paths()
  if (paths.length <= (await rows.count())) return
  const decisions = await Promise.all(paths.map((path) => files.read(path)))
  const there = new Map<string, ReadonlySet<string>>()
  for (const decision of decisions.sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const { sha256 } = decision
    const known = there.get(sha256) ?? new Set((await rows.ofPaper(sha256)).map(nameOf))
    there.set(sha256, known)
    if (!known.has(nameOf(decision))) await rows.append(decision)
  }
}

/** Nobody decides twice on one ask in one thousandth of a second. */
const nameOf = ({ ask, at, by, verdict }: Decision): string => `${at} ${ask.start}-${ask.end} ${verdict} ${storable(by)}`
