import { execFileSync } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A PostgreSQL server of our own, in a folder of its own, that listens on a socket file and on no port. */
export type PostgresServer = { readonly host: string; readonly port: number; readonly user: string; readonly version: string; stop(): void }

/** Starts one, or says why there is none. Debian keeps its programs aside: `/usr/lib/postgresql/17/bin`. */
export function startPostgres(): PostgresServer | { readonly missing: string } {
  const programs = findPrograms()
  if (!programs) return { missing: "PostgreSQL is not installed (apt-get install postgresql)" }
  const folder = mkdtempSync(join(tmpdir(), "penholder-postgres-"))
  chmodSync(folder, 0o777) // the server may run as another user
  const run = asServerUser()
  const data = join(folder, "data")
  const port = 5432 // the name of the socket file, no port: the folder is ours alone
  try {
    run(join(programs, "initdb"), ["--pgdata", data, "--username", "penholder", "--auth", "trust", "--encoding", "UTF8", "--no-sync"])
    const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c port=${port} -c fsync=off`
    run(join(programs, "pg_ctl"), ["--pgdata", data, "--options", options, "--log", join(folder, "log"), "--wait", "start"])
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    return { missing: `PostgreSQL does not start: ${String(error)}` }
  }
  return {
    host: folder,
    port,
    user: "penholder",
    version: run(join(programs, "postgres"), ["--version"]).trim(),
    stop: () => {
      run(join(programs, "pg_ctl"), ["--pgdata", data, "--mode", "immediate", "--wait", "stop"])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql"
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, "bin")), ...(process.env.PATH ?? "").split(":")]
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")))
}

/** The server refuses to run as root; then its programs run as the user that the package made. */
function asServerUser(): (program: string, options: string[]) => string {
  const root = process.getuid?.() === 0
  return (program, options) =>
    root
      ? execFileSync("runuser", ["-u", "postgres", "--", program, ...options], {
          encoding: "utf8",
          stdio: ["ignore", "pipe", "pipe"],
          cwd: "/",
        })
      : execFileSync(program, options, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })
}
