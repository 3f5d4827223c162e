import type { Client } from "pg"
import type { CandidateShelf } from "../../app/index.ts"
import { Failure, NotFoundError, UnavailableError, UsageError } from "../../core/finding/index.ts"
import { chooseCandidates } from "./choose-candidates.ts"
import { putTexts } from "./put-texts.ts"

/** Provisions in a database, open until it is closed. */
export type OpenCandidates = CandidateShelf & { close(): Promise<void> }

/** Connects to the PostgreSQL server that an address names: "postgres://user@host:port/database". The address is never printed: it may hold a password. */
export async function openCandidates(address: string): Promise<OpenCandidates> {
  const name = nameOf(address)
  const client = await connected(address, name)
  const named = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw failureOf(error, name)
    }
  }
  const rows = async <Row extends object>(query: string) => (await named(client.query<Row>(query))).rows
  return {
    termsVersion: async () => (await rows<{ terms_version: string }>("select terms_version from provision_totals"))[0]?.terms_version,
    candidates: (text, scope) => named(chooseCandidates(client, text, scope)),
    resolutions: async () =>
      (await rows<{ symbol: string }>("select symbol from provision_papers where number is not null")).map(({ symbol }) => symbol),
    fingerprints: async () =>
      new Map(
        (await rows<{ symbol: string; fingerprint: string }>("select symbol, fingerprint from provision_papers")).map(
          ({ symbol, fingerprint }) => [symbol, Number(fingerprint)],
        ),
      ),
    clear: async () => {
      for (const table of ["provision_totals", "provision_papers", "provision_terms", "provisions"]) await rows(`delete from ${table}`)
    },
    put: (texts) => named(putTexts(client, texts)),
    close: () => client.end(),
  }
}

/** Host and database of an address, which may be printed. */
function nameOf(address: string): string {
  if (!/^postgres(?:ql)?:\/\//u.test(address) || !URL.canParse(address))
    throw new UsageError("Expected an address such as postgres://user@host:5432/database after --candidates")
  const { host, pathname } = new URL(address)
  return `${host}${pathname}`
}

async function connected(address: string, name: string): Promise<Client> {
  const driver = await import("pg").catch(() => undefined)
  if (!driver) throw new UnavailableError("Expected the package pg to be installed, which speaks with PostgreSQL: npm install pg")
  const client = new driver.default.Client({ connectionString: address, connectionTimeoutMillis: 10_000 })
  client.on("error", () => undefined) // a connection that breaks is told by the next question
  try {
    await client.connect()
    return client
  } catch (error) {
    throw failureOf(error, name)
  }
}

/** Codes of PostgreSQL for a table that is not there. */
const NO_TABLE = "42P01"

function failureOf(error: unknown, name: string): Error {
  if (error instanceof Failure) return error
  const { message = String(error), code } = error as { message?: string; code?: string }
  if (code === NO_TABLE)
    return new NotFoundError(`Expected the tables of provisions in ${name}: docs/past-one-machine.md tells how they are made`, {
      cause: error,
    })
  return new UnavailableError(`The database ${name} does not answer as expected: ${message}`, { cause: error })
}
