import { createHash } from "node:crypto"
import { join } from "node:path"
import type { Origin } from "../../app/index.ts"
import { NotFoundError, UnavailableError } from "../../core/finding/index.ts"
import type { Disk } from "./disk.ts"

/**
 * The sources of all papers, as they came: `papers/ab/abcdef…`, and beside each `abcdef….json` which says how it came here.
 * These files are the truth: a paper is kept once both are on the disk, and the tables can be made from them again.
 */
export class SourceFiles {
  readonly #folder: string
  readonly #disk: Disk

  constructor(folder: string, disk: Disk) {
    this.#folder = folder
    this.#disk = disk
  }

  /** Safe on the disk when this returns. How a paper first came here stays. */
  async keep(origin: Origin, source: Uint8Array): Promise<void> {
    const path = this.#pathOf(origin.sha256)
    const beside = `${origin.sha256}.json`
    if ((await this.#disk.list(this.#folderOf(origin.sha256))).includes(beside)) return
    await this.#disk.write(path, source)
    await this.#disk.write(`${path}.json`, new TextEncoder().encode(`${JSON.stringify(origin, null, 2)}\n`))
  }

  async source(sha256: string): Promise<Uint8Array> {
    const source = await this.#disk.read(this.#pathOf(sha256)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "ENOENT" ? new NotFoundError(`The source of ${sha256} is no longer at ${this.#pathOf(sha256)}`) : error
    })
    const found = createHash("sha256").update(source).digest("hex")
    if (found !== sha256)
      throw new UnavailableError(
        `Expected the bytes of ${sha256} at ${this.#pathOf(sha256)}, got those of ${found}: put the paper back from a copy`,
      )
    return source
  }

  /** The hashes of all papers that are kept. */
  async hashes(): Promise<readonly string[]> {
    const hashes: string[] = []
    for (const folder of await this.#disk.list(this.#folder))
      for (const file of await this.#disk.list(join(this.#folder, folder)))
        if (/^[\da-f]{64}\.json$/u.test(file)) hashes.push(file.slice(0, 64))
    return hashes
  }

  async origin(sha256: string): Promise<Origin> {
    return JSON.parse(new TextDecoder().decode(await this.#disk.read(`${this.#pathOf(sha256)}.json`))) as Origin
  }

  #folderOf(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2))
  }

  #pathOf(sha256: string): string {
    return join(this.#folderOf(sha256), sha256)
  }
}
