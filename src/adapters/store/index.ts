export { heldError, type Holder, type Lock, takeLock } from "./lock.ts"
export { openStore, type Store } from "./open-store.ts"
