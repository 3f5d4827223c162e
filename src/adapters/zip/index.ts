export { salvage } from "./salvage.ts"
export { OversizedZipError, type ZipEntry, zipEntries } from "./zip-entries.ts"
