export type { Question } from "./question.ts"
export { readQuestions } from "./read-questions.ts"
