import { Worker } from "node:worker_threads"
import { UnreadableError } from "../../core/finding/index.ts"
import type { Answer, Job } from "./worker.ts"

/** What one paper may cost. */
type Costs = { readonly seconds: number; /** Bytes. */ readonly memory: number }

const MB = 2 ** 20
/** How often the memory is looked at, in milliseconds. */
const LOOK = 100

/**
 * Calls the function `name` that the module at `module` exports, with `args`, in a thread of its own, which is ended when it takes longer or more memory than it may.
 * What the thread prints is not shown. Throws UnreadableError when the function does, and beyond a limit.
 */
export async function runLimited(module: string, name: string, args: readonly unknown[], costs: Costs): Promise<unknown> {
  const before = process.memoryUsage.rss()
  const job: Job = { module, name, args }
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    workerData: job,
    stdout: true,
    stderr: true,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: Math.max(16, Math.floor(costs.memory / MB)) },
  })
  const timers: NodeJS.Timeout[] = []
  try {
    return await new Promise((resolve, reject) => {
      timers.push(setTimeout(() => reject(tooLong(costs.seconds)), costs.seconds * 1000))
      // The thread's own limit does not count what stands outside of the heap, such as unpacked streams.
      timers.push(setInterval(() => process.memoryUsage.rss() - before > costs.memory && reject(tooMuch(costs.memory)), LOOK))
      worker.once("message", (answer: Answer) => {
        if ("value" in answer) resolve(answer.value)
        else reject(answer.unreadable === undefined ? fault(answer.error) : new UnreadableError(answer.unreadable))
      })
      worker.once("error", (error: NodeJS.ErrnoException) => {
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch(costs.memory) : error)
      })
      worker.once("exit", () => reject(stopped()))
    })
  } finally {
    for (const timer of timers) clearTimeout(timer)
    await worker.terminate()
  }
}

const tooLong = (seconds: number) =>
  new UnreadableError(`Expected to read the paper within ${seconds} seconds, it takes longer (--max-seconds sets the limit)`)

const tooMuch = (memory: number) =>
  new UnreadableError(`Expected to read the paper in ${Math.round(memory / MB)} MB of memory, it takes more (--max-memory sets the limit)`)

/** The work itself answers for its faults: only what a paper does to a library behind it ends so. */
const stopped = () => new UnreadableError("The paper is damaged in a way that stops its reader")

function fault({ message, stack }: { readonly message: string; readonly stack: string | undefined }): Error {
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
