import { parentPort, workerData } from "node:worker_threads"
import { UnreadableError } from "../../core/finding/index.ts"

/** The call that a thread is started for. */
export type Job = { readonly module: string; readonly name: string; readonly args: readonly unknown[] }

/** How it ended: with a value, with the sentence of an UnreadableError, or with a fault of ours. */
export type Answer =
  | { readonly value: unknown }
  | { readonly unreadable: string }
  | { readonly unreadable: undefined; readonly error: { readonly message: string; readonly stack: string | undefined } }

const { module, name, args } = workerData as Job

async function answer(): Promise<Answer> {
  try {
    const { [name]: work } = (await import(module)) as Record<string, (...args: readonly unknown[]) => unknown>
    if (!work) throw new Error(`Expected ${name} in ${module}`)
    return { value: await work(...args) }
  } catch (error) {
    if (error instanceof UnreadableError) return { unreadable: error.message }
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    return { unreadable: undefined, error: { message, stack } }
  }
}

// Libraries leave promises behind that fail when a paper is damaged. The work answers for itself; if it cannot, the thread ends without an answer.
for (const event of ["unhandledRejection", "uncaughtException"]) process.on(event, () => undefined)

parentPort?.postMessage(await answer())
