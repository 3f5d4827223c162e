import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { UnavailableError } from "../../core/finding/index.ts"
import { type Holder, type Lock, type LockWorld, takeLock } from "./lock.ts"

const folder = () => mkdtempSync(join(tmpdir(), "penholder-lock-"))
/** A machine on which the processes named run, each since the time beside it. */
const machine = (pid: number, running: Readonly<Record<number, string>>, host = "desk"): LockWorld => ({
  pid,
  host,
  began: (asked) => running[asked],
})
const isLock = (taken: Lock | { readonly heldBy: Holder }): taken is Lock => !("heldBy" in taken)

const afterLockOf = (what: string, first: LockWorld, then: LockWorld, expected: "taken" | "held") => {
  test(`${what}: ${expected}`, () => {
    const place = folder()
    expect(isLock(takeLock(place, "penholder serve", first))).toBe(true)
    const second = takeLock(place, "penholder add", then)
    expect(isLock(second) ? "taken" : "held").toBe(expected)
    expect(readdirSync(place)).toEqual(["penholder.lock"])
    if (!isLock(second)) expect(second.heldBy).toMatchObject({ pid: first.pid, command: "penholder serve" })
  })
}
afterLockOf("a process that runs", machine(7, { 7: "1" }), machine(8, { 7: "1", 8: "2" }), "held")
afterLockOf("a process that ended", machine(7, { 7: "1" }), machine(8, { 8: "2" }), "taken")
afterLockOf("an ended process whose id another has now", machine(7, { 7: "1" }), machine(8, { 7: "3", 8: "2" }), "taken")
afterLockOf("an earlier life of the same id, as in a container", machine(1, { 1: "1" }), machine(1, { 1: "2" }), "taken")
afterLockOf("the same, where the system does not say when", machine(1, { 1: "" }), machine(1, { 1: "" }), "taken")
afterLockOf("a running process, where the system does not say when", machine(7, { 7: "" }), machine(8, { 7: "", 8: "" }), "held")
afterLockOf("a process of another machine", machine(7, { 7: "1" }, "server"), machine(8, { 8: "1" }), "held")

test("a lock says where its process answers, to its owner alone, and is gone when released", () => {
  const place = folder()
  const lock = takeLock(place, "penholder serve")
  if (!isLock(lock)) throw new Error("held")
  lock.announce(1325)
  expect(JSON.parse(readFileSync(join(place, "penholder.lock"), "utf8"))).toEqual({ ...lock.holder, port: 1325 })
  expect(lock.holder.token).toMatch(/^[\da-f]{48}$/u)
  if (process.platform !== "win32") expect(statSync(join(place, "penholder.lock")).mode & 0o777).toBe(0o600)
  lock.release()
  expect(readdirSync(place)).toEqual([])
})

test("a lock that another took over is not released", () => {
  const place = folder()
  const first = takeLock(place, "penholder serve", machine(7, { 7: "1" })) as Lock
  expect(isLock(takeLock(place, "penholder add", machine(8, { 8: "2" })))).toBe(true)
  first.release()
  expect(readdirSync(place)).toEqual(["penholder.lock"])
})

test("a lock that cannot be read is named", () => {
  const place = folder()
  writeFileSync(join(place, "penholder.lock"), "")
  expect(() => takeLock(place, "penholder add")).toThrow(UnavailableError)
})
