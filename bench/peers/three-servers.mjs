/** Three PostgreSQL servers of our own on loopback: one that is asked, and two that hold its partitions as foreign tables. */
import { execFileSync } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

const sql = (name) => readFileSync(new URL(`../../src/adapters/candidates/schema/${name}.sql`, import.meta.url), "utf8")

/**
 * Starts them with empty tables, or says why there are none. `address` holds a password, which nobody asks for.
 * @returns {Promise<{ missing: string } | { address: string, parts: string[], stop: () => void }>}
 */
export async function startThreeServers() {
  const programs = findPrograms()
  if (!programs) return { missing: "PostgreSQL is not installed (apt-get install postgresql)" }
  const folder = mkdtempSync(join(tmpdir(), "penholder-three-"))
  chmodSync(folder, 0o777) // the servers may run as another user
  const started = []
  const stop = () => {
    for (const { data } of started) run(programs, "pg_ctl", ["--pgdata", data, "--mode", "immediate", "--wait", "stop"])
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    for (const name of ["asked", "first", "second"]) {
      const data = join(folder, name)
      const port = await freePort()
      run(programs, "initdb", ["--pgdata", data, "--username", "penholder", "--auth", "trust", "--encoding", "UTF8", "--no-sync"])
      const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_wal_size=4GB -c shared_buffers=256MB`
      run(programs, "pg_ctl", ["--pgdata", data, "--options", options, "--log", join(folder, `${name}.log`), "--wait", "start"])
      started.push({ data, port })
    }
    const [asked, ...parts] = started.map(({ port }) => `postgres://penholder:never-to-be-printed@127.0.0.1:${port}/postgres`)
    for (const part of parts) await query(part, sql("0001_part"))
    await query(asked, sql("0001_provisions") + foreignParts(started.slice(1).map(({ port }) => port)))
    return { address: asked, parts, stop }
  } catch (error) {
    stop()
    return { missing: `PostgreSQL does not start: ${error}` }
  }
}

/** As docs/past-one-machine.md says, for servers that ask for no password. */
const foreignParts = (ports) => `
  create extension postgres_fdw;
  alter database postgres set enable_partitionwise_aggregate = on;
  ${ports
    .map(
      (port, part) => `
  create server part_${part} foreign data wrapper postgres_fdw
    options (host '127.0.0.1', port '${port}', dbname 'postgres', async_capable 'true', batch_size '500', fetch_size '1000');
  create user mapping for current_user server part_${part} options (user 'penholder');
  create foreign table provisions_${part} partition of provisions
    for values with (modulus ${ports.length}, remainder ${part}) server part_${part} options (table_name 'provisions_part');`,
    )
    .join("")}`

/**
 * Runs statements on a server, and gives back the rows of the last.
 * @param {string} address
 * @param {string} statements
 * @returns {Promise<Record<string, unknown>[]>}
 */
export async function query(address, statements) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    const results = await client.query(statements)
    return (Array.isArray(results) ? results.at(-1) : results).rows
  } finally {
    await client.end()
  }
}

/** The server refuses to run as root; then its programs run as the user that the package made. */
function run(programs, program, options) {
  const root = process.getuid?.() === 0
  const [command, args] = root
    ? ["runuser", ["-u", "postgres", "--", join(programs, program), ...options]]
    : [join(programs, program), options]
  execFileSync(command, args, { stdio: ["ignore", "ignore", "pipe"], cwd: "/" })
}

async function freePort() {
  return await new Promise((resolve, reject) => {
    const server = createServer()
    server.on("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function findPrograms() {
  const debian = "/usr/lib/postgresql"
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, "bin")), ...(process.env.PATH ?? "").split(":")]
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")))
}
