import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"

/** A file that pages ask for, under a name that changes with it, so that a browser may keep it for ever. */
export type Asset = { readonly path: string; readonly type: string; readonly bytes: Uint8Array }

const FILES = [
  { name: "penholder", extension: "css", type: "text/css; charset=utf-8", file: new URL("../views/assets/penholder.css", import.meta.url) },
  { name: "penholder", extension: "js", type: "text/javascript; charset=utf-8", file: new URL("../islands/penholder.js", import.meta.url) },
  { name: "penholder", extension: "svg", type: "image/svg+xml", file: new URL("../views/assets/penholder.svg", import.meta.url) },
] as const

/** The style sheet, the script and the icon, as they were built. */
export async function readAssets(): Promise<readonly [style: Asset, script: Asset, icon: Asset]> {
  const [style, script, icon] = await Promise.all(
    FILES.map(async ({ name, extension, type, file }) => assetOf(name, extension, type, await readFile(file))),
  )
  return [style as Asset, script as Asset, icon as Asset]
}

function assetOf(name: string, extension: string, type: string, bytes: Uint8Array): Asset {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12)
  return { path: `/assets/${name}.${hash}.${extension}`, type, bytes }
}
