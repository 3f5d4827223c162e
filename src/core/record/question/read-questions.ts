import type { Paper } from "../../passage/index.ts"
import type { Question } from "./question.ts"

/** The questions, requests and needs that the paper tells of, in reading order. */
export function readQuestions(_paper: Paper): readonly Question[] {
  return []
}
