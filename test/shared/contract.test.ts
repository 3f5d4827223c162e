import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { shared } from "../../scripts/golds.mjs"
import { sharedIsHere } from "../needs.ts"

/** Our type of the printed record and the contract that outside checks rely on: whatever is one is the other, but for what we print beside it. */
const CONTRACT = "contract/record.ts"
const root = fileURLToPath(new URL("../..", import.meta.url))

test.skipIf(!sharedIsHere(CONTRACT))("PaperRecord is the contract's", () => {
  const folder = mkdtempSync(join(tmpdir(), "penholder-contract-"))
  const lines = [
    `import type { PaperRecord as Contract } from ${JSON.stringify(join(shared, CONTRACT))}`,
    `import type { PaperRecord } from ${JSON.stringify(join(root, "src/core/record/paper-record.ts"))}`,
    `type EveryField<T> = T extends (infer Member)[] ? EveryField<Member>[] : T extends object ? { [Key in keyof T]-?: EveryField<T[Key]> } : T`,
    `export const outwards = (ours: EveryField<PaperRecord>): EveryField<Contract> => ours`,
    `type Ours = EveryField<PaperRecord>`,
    `type Without<Key extends "instruments" | "commitments", Beside extends string> = { [K in Key]: Omit<Ours[Key][number], Beside>[] }`,
    `type Common = Omit<Ours, "actorProposals" | "instruments" | "commitments"> & Without<"instruments", "aliases" | "mentions"> & Without<"commitments", "term">`,
    `export const inwards = (theirs: EveryField<Contract>): Common => theirs`,
  ]
  const compilerOptions = { noEmit: true, strict: true, module: "nodenext", target: "es2023", allowImportingTsExtensions: true, types: [] }
  writeFileSync(join(folder, "same.ts"), `${lines.join("\n")}\n`)
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["same.ts"] }))
  const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], { encoding: "utf8" })
  rmSync(folder, { recursive: true })
  expect(stdout).toBe("")
})
