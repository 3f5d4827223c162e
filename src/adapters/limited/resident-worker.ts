import { parentPort, workerData } from "node:worker_threads"
import { Failure } from "../../core/finding/index.ts"
import type { Job } from "./worker.ts"

/** A call to what the thread's module made. */
export type Asked = { readonly id: number; readonly name: string; readonly args: readonly unknown[] }

/** How a call ended: with a value, or with an error, of a request where it has a kind. */
export type Answered =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly kind: Failure["kind"] | undefined; readonly message: string; readonly stack: string | undefined }

type Made = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>

const { module, name, args } = workerData as Job
const made = (await import(module)) as Readonly<Record<string, (...args: readonly unknown[]) => Promise<Made>>>

let works: Made | undefined
let turn: Promise<void> = Promise.resolve()

/** One call after the other: the first to come is the first to be answered. */
parentPort?.on("message", (asked: Asked) => {
  turn = turn.then(() => answer(asked))
})

async function answer({ id, name: asked, args: given }: Asked): Promise<void> {
  const say = (answered: Answered) => parentPort?.postMessage(answered)
  try {
    works ??= await made[name]?.(...args)
    const work = works?.[asked]
    if (!work) throw new Error(`Expected ${asked} in what ${name} of ${module} makes`)
    say({ id, value: await work(...given) })
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    say({ id, kind: error instanceof Failure ? error.kind : undefined, message, stack })
  }
}
