export { salvage } from "./salvage.ts"
export { type ZipEntry, zipEntries } from "./zip-entries.ts"
