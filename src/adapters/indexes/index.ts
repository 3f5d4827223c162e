export { indexShelf } from "./index-shelf.ts"
