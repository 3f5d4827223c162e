import { serve as listen } from "@hono/node-server"
import { UnavailableError } from "../core/finding/index.ts"
import { readAssets } from "./assets.ts"
import { type ApiEffects, createApi } from "./api.ts"
import { createApp, type HttpEffects } from "./app.ts"

/** A server that runs: where, and how to end it. */
export type Running = { readonly port: number; readonly url: string; close(): Promise<void> }

/** Bytes of an address with its headers: a text of 6,000 signs in any writing, percent-encoded, stands in one. */
const MOST_OF_ADDRESS = 128 * 1024

/** Serves the pages, and the interface for programs under `/api`, to this machine alone. Port 0 takes a free one. Throws UnavailableError when the port is taken. */
export async function serve(effects: Omit<HttpEffects, "style" | "script" | "icon"> & ApiEffects, port: number): Promise<Running> {
  const [style, script, icon] = await readAssets()
  const app = createApp({ ...effects, style, script, icon })
  app.route("/api", createApi(effects))
  return await new Promise((resolve, reject) => {
    const server = listen(
      { fetch: app.fetch, hostname: "127.0.0.1", port, serverOptions: { maxHeaderSize: MOST_OF_ADDRESS } },
      ({ port }) => {
        resolve({
          port,
          url: `http://127.0.0.1:${port}`,
          close: () =>
            new Promise((closed) => {
              server.close(() => {
                closed()
              })
              if ("closeAllConnections" in server) server.closeAllConnections()
            }),
        })
      },
    )
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new UnavailableError(`Port ${port} is taken: name another with --port`) : error)
    })
  })
}
