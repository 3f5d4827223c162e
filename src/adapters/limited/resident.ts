import { Worker } from "node:worker_threads"
import { ConflictError, NotFoundError, UnavailableError, UnreadableError, UsageError } from "../../core/finding/index.ts"
import type { Asked, Answered } from "./resident-worker.ts"

/** A thread that stays, and does one thing after the other. */
export type Resident = {
  /** Calls a function of what the module made, by its name. Throws what it throws, and UnavailableError where the thread ends meanwhile; the next call starts another. */
  call(name: string, args: readonly unknown[]): Promise<unknown>
}

/** A thread that calls the function `name` of the module at `module` once, with `args`, and then the functions of the object that it gave back. Started by the first call; it keeps no process alive. */
export function residentThread(module: string, name: string, args: readonly unknown[]): Resident {
  type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }
  let running: { readonly worker: Worker; readonly waiting: Map<number, Waiting> } | undefined
  let calls = 0
  const started = () => {
    if (running) return running
    const waiting = new Map<number, Waiting>()
    const worker = new Worker(new URL("./resident-worker.js", import.meta.url), {
      workerData: { module, name, args },
      stdout: true,
      env: {},
    })
    const made = { worker, waiting }
    const ended = (error: unknown) => {
      if (running === made) running = undefined
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    worker.on("message", (answer: Answered) => {
      const { id } = answer
      const asked = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) worker.unref()
      if ("value" in answer) asked?.resolve(answer.value)
      else asked?.reject(errorOf(answer))
    })
    worker.once("error", ended)
    worker.once("exit", () => {
      ended(new UnavailableError("The thread that reads resolutions ended: ask again"))
    })
    running = made
    return made
  }
  return {
    call: (asked, given) =>
      new Promise((resolve, reject) => {
        const { worker, waiting } = started()
        const id = ++calls
        waiting.set(id, { resolve, reject })
        worker.ref()
        worker.postMessage({ id, name: asked, args: given } satisfies Asked)
      }),
  }
}

const FAILURES = {
  usage: UsageError,
  "not-found": NotFoundError,
  conflict: ConflictError,
  unavailable: UnavailableError,
  unreadable: UnreadableError,
} as const

/** A failure of a request is itself again; anything else is a fault of ours with its stack. */
function errorOf({ kind, message, stack }: Extract<Answered, { readonly message: string }>): Error {
  const error = kind === undefined ? new Error(message) : new FAILURES[kind](message)
  if (stack !== undefined) error.stack = stack
  return error
}
