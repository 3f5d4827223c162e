import { randomUUID } from "node:crypto"
import { join } from "node:path"
import type { Decision } from "../../core/review/index.ts"
import type { Disk } from "./disk.ts"

/**
 * Decisions as files, one each: `decisions/ab/abcdef…/2026-01-02T030405.678Z-….json`, under the hash of the paper. With the bytes of the papers they are all that
 * must be kept: the table of decisions can be made from them again.
 */
export class DecisionFiles {
  readonly #folder: string
  readonly #disk: Disk

  constructor(folder: string, disk: Disk) {
    this.#folder = folder
    this.#disk = disk
  }

  /** Safe on the disk when this returns. Gives back how it is taken away again, where the row beside it cannot be made. */
  async keep(decision: Decision): Promise<() => Promise<void>> {
    const { sha256, at } = decision
    const path = join(this.#folder, sha256.slice(0, 2), sha256, `${at.replaceAll(":", "")}-${randomUUID().slice(0, 8)}.json`)
    await this.#disk.write(path, new TextEncoder().encode(`${JSON.stringify(decision, null, 2)}\n`))
    return () => this.#disk.remove(path)
  }

  /** The paths of all, those of one paper in the order of their days. */
  async paths(): Promise<readonly string[]> {
    const paths: string[] = []
    for (const two of await this.#disk.list(this.#folder))
      for (const sha256 of await this.#disk.list(join(this.#folder, two)))
        for (const file of [...(await this.#disk.list(join(this.#folder, two, sha256)))].sort())
          if (file.endsWith(".json")) paths.push(join(this.#folder, two, sha256, file))
    return paths
  }

  async read(path: string): Promise<Decision> {
    const fields = JSON.parse(new TextDecoder().decode(await this.#disk.read(path))) as Decision
    return { ...fields, baseline: fields.baseline, note: fields.note }
  }
}
