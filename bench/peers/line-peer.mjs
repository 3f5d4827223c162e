/** A search engine in a process of its own that is asked over lines. */
import { spawn } from "node:child_process"
import { createInterface } from "node:readline"

/** Starts one over a file of passages, one a line; undefined where it is not installed. `ask` gives the numbers of the best lines, `wanted` at most, and the milliseconds that the process itself measured. */
export async function linePeer(command, args, file, wanted) {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "ignore"] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  child.on("error", () => undefined)
  child.stdin.on("error", () => undefined)
  child.stdin.write(`${file}\t${wanted}\n`)
  const first = await lines.next()
  if (first.done || !first.value.startsWith("ready")) return undefined
  return {
    buildMs: Number(first.value.split(" ")[1]),
    async ask(words) {
      child.stdin.write(`${words.join(" ")}\n`)
      const [ms, ...ids] = (await lines.next()).value.split(" ").map(Number)
      return { ms, ids }
    },
    close: () => {
      child.stdin.end()
      child.kill()
    },
  }
}
