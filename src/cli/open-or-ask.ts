import type { Limits } from "../app/index.ts"
import type { Io } from "./io.ts"
import { openWorkbench, type ServerAddress, type Workbench } from "../workbench.ts"

/** How long to wait for a process that has the workbench open and does not answer yet: it opens it, or adds papers itself. */
const PATIENCE = { tries: 150, pause: 100 }

/** The workbench opened here, or where the process answers that has it open. Waits for one that does not answer yet; throws UnavailableError when it never does. */
export async function openOrAsk(
  folder: string,
  command: string,
  limits: Limits,
  io: Io,
): Promise<{ readonly bench: Workbench } | { readonly server: ServerAddress }> {
  for (let tries = 1; ; tries++) {
    const opened = await io.atOnce(() => openWorkbench(folder, command, limits))
    if (!("heldBy" in opened)) return { bench: opened }
    const { port, token, pid } = opened.heldBy
    if (port !== undefined) return { server: { port, token, pid } }
    if (tries === PATIENCE.tries) throw opened.error
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.pause))
  }
}
