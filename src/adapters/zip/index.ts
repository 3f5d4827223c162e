export { unpack, type ZipEntry, zipEntries } from "./zip-entries.ts"
