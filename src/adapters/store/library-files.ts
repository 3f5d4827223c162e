import { join } from "node:path"
import { HOLDINGS, type Library } from "../../app/index.ts"
import type { Disk } from "./disk.ts"
import type { ResolutionRows } from "./resolution-rows.ts"
import { SourceFiles } from "./source-files.ts"

/** What the file of the texts that count was written from. Written after it: where a kill comes between the two, the file is only written once more. */
const VERSION = "resolutions.version"

/** What a library is made of: rows in a database, sources as files, and the checks that all of the store shares. */
type Parts = {
  readonly rows: ResolutionRows
  readonly folder: string
  readonly disk: Disk
  named<T>(work: Promise<T>): Promise<T>
  room(bytes: number): Promise<void>
}

/** The library in a folder. */
export function libraryOf(parts: Parts): Library {
  const { rows, folder, disk } = parts
  const named = <T>(work: Promise<T>): Promise<T> => parts.named(work)
  const room = (bytes: number): Promise<void> => parts.room(bytes)
  const files = new SourceFiles(join(folder, "imports"), disk)
  return {
    imports: () => named(rows.imports()),
    importOf: async (sha256) => (await named(rows.imports(sha256)))[0],
    unlisted: async () => {
      const listed = await named(rows.hashes())
      const missing = (await named(files.hashes())).filter((sha256) => !listed.has(sha256))
      return await Promise.all(missing.map((sha256) => named(files.origin(sha256))))
    },
    source: (sha256) => named(files.source(sha256)),
    begin: async (origin, source, importerVersion) => {
      await room(source.length)
      await named(files.keep(origin, source))
      return await named(rows.begin(origin, importerVersion))
    },
    put: async (importId, texts) => {
      await room(texts.reduce((sum, { text }) => sum + 4 * text.length, 0))
      await named(rows.put(importId, texts))
    },
    end: (importId, findings) => named(rows.end(importId, findings)),
    candidates: () => named(rows.candidates()),
    texts: (of) => named(rows.texts(of)),
    settledVersion: async () => {
      const names = await named(disk.list(folder))
      if (!names.includes(VERSION) || !names.includes(HOLDINGS)) return undefined
      return new TextDecoder().decode(await named(disk.read(join(folder, VERSION)))).trim()
    },
    settle: async (version, lines) => {
      const encoder = new TextEncoder()
      const parts: Uint8Array[] = []
      for await (const line of lines) parts.push(encoder.encode(line))
      const bytes = Buffer.concat(parts)
      await room(bytes.length)
      await named(disk.write(join(folder, HOLDINGS), bytes))
      await named(disk.write(join(folder, VERSION), encoder.encode(`${version}\n`)))
    },
  }
}
