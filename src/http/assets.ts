import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"

/** A file that pages ask for, under a name that changes with it, so that a browser may keep it for ever. */
export type Asset = { readonly path: string; readonly type: string; readonly bytes: Uint8Array }

/** Parts of the style sheet; their names begin with their place, since of two rules the later one wins. */
const STYLE = new URL("../views/assets/style/", import.meta.url)
const SCRIPT = new URL("../islands/penholder.js", import.meta.url)
const ICON = new URL("../views/assets/penholder.svg", import.meta.url)

/** The style sheet, the script and the icon, as they were built. */
export async function readAssets(): Promise<readonly [style: Asset, script: Asset, icon: Asset]> {
  const parts = (await readdir(STYLE)).filter((name) => name.endsWith(".css")).sort()
  const [style, script, icon] = await Promise.all([
    Promise.all(parts.map((name) => readFile(new URL(name, STYLE)))),
    readFile(SCRIPT),
    readFile(ICON),
  ])
  return [
    assetOf("css", "text/css; charset=utf-8", Buffer.concat(style)),
    assetOf("js", "text/javascript; charset=utf-8", script),
    assetOf("svg", "image/svg+xml", icon),
  ]
}

function assetOf(extension: string, type: string, bytes: Uint8Array): Asset {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12)
  return { path: `/assets/penholder.${hash}.${extension}`, type, bytes }
}
