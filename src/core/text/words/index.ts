export { findWords, type Word } from "./find-words.ts"
export { foldWord } from "./fold-word.ts"
export { stemWord } from "./stem-word.ts"
