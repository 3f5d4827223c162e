export { readFrenchPassage } from "./read-french-figures.ts"
