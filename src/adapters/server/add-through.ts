import type { Added, Imported } from "../../app/index.ts"
import type { Held } from "../../core/language/index.ts"
import { type Address, askServer } from "./ask-server.ts"

type Source = { readonly name: string; readonly bytes: Uint8Array }

/** Keeps a paper in the workbench that another process has open. Fails as it would here. */
export const addThrough = (address: Address, source: Source): Promise<Added> => askServer<Added>(address, "/papers", source)

/** Imports a source of resolutions into it. */
export const importThrough = (address: Address, source: Source): Promise<Imported> => askServer<Imported>(address, "/imports", source)

/** Settles which texts count in it. */
export const settleThrough = (address: Address): Promise<Held> => askServer<Held>(address, "/imports/settle")
