export { indexShelf, wholeFile } from "./index-shelf.ts"
