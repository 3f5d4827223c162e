/** PostgreSQL's full text search, in a server of its own for as long as it is asked. */
import { execFileSync } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Starts a server over passages; undefined where it is not installed. `ask` as a query that any of the words answers, ranked by `ts_rank`. */
export async function postgresPeer(passages, wanted) {
  const programs = findPrograms()
  if (!programs) return undefined
  const { default: pg } = await import("pg")
  const folder = mkdtempSync(join(tmpdir(), "penholder-bench-"))
  chmodSync(folder, 0o777)
  const run = (program, options) =>
    process.getuid?.() === 0
      ? execFileSync("runuser", ["-u", "postgres", "--", join(programs, program), ...options], { stdio: "ignore", cwd: "/" })
      : execFileSync(join(programs, program), options, { stdio: "ignore" })
  const data = join(folder, "data")
  run("initdb", ["--pgdata", data, "--username", "penholder", "--auth", "trust", "--encoding", "UTF8", "--no-sync"])
  run("pg_ctl", [
    "--pgdata",
    data,
    "--options",
    `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c shared_buffers=512MB`,
    "--log",
    join(folder, "log"),
    "--wait",
    "start",
  ])
  const client = new pg.Client({ host: folder, user: "penholder", database: "postgres" })
  await client.connect()
  const began = performance.now()
  await client.query("create table passages (id int, words tsvector)")
  for (let from = 0; from < passages.length; from += 2000)
    await client.query("insert into passages select id, to_tsvector('english', words) from unnest($1::int[], $2::text[]) as t(id, words)", [
      passages.slice(from, from + 2000).map((_, i) => from + i),
      passages.slice(from, from + 2000),
    ])
  await client.query("create index on passages using gin (words)")
  await client.query("analyze passages")
  const buildMs = performance.now() - began
  const ask = async (words, by) => {
    const began = performance.now()
    const { rows } = await by.query(
      `select id from passages, (select string_agg(quote_literal(lexeme), ' | ')::tsquery as query from unnest(to_tsvector('english', $1))) as q
       where words @@ query order by ts_rank(words, query) desc limit ${wanted}`,
      [words.join(" ")],
    )
    return { ms: performance.now() - began, ids: rows.map(({ id }) => id) }
  }
  const alone = new pg.Client({ host: folder, user: "penholder", database: "postgres" })
  await alone.connect()
  await alone.query("set max_parallel_workers_per_gather = 0")
  return {
    buildMs,
    settings: await settingsOf(client),
    ask: (words) => ask(words, client),
    /** The same without help of other processes: on one core, as the other engines work. */
    oneCore: (words) => ask(words, alone),
    close: async () => {
      await client.end()
      await alone.end()
      run("pg_ctl", ["--pgdata", data, "--mode", "immediate", "--wait", "stop"])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What of the server's settings has a part in how long a query takes, as it says itself. */
async function settingsOf(client) {
  const names = ["server_version", "max_parallel_workers_per_gather", "max_parallel_workers", "shared_buffers", "work_mem", "jit"]
  const values = []
  for (const name of names) values.push(`${name} ${(await client.query(`show ${name}`)).rows[0][name]}`)
  return values.join(", ")
}

function findPrograms() {
  const debian = "/usr/lib/postgresql"
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(debian, version, "bin")).find((folder) => existsSync(join(folder, "initdb")))
}
