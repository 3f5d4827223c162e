import type { Record } from "../../core/record/index.ts"
import { wordsOf } from "../words/direction.ts"
import { paperName } from "../words/paper-name.ts"

/** What a paper is called; its own title is said to be in its own language. */
export function PaperName({ record }: { readonly record: Record }) {
  const name = paperName(record)
  return name === record.paper.title ? <span {...wordsOf(record.paper.language)}>{name}</span> : <>{name}</>
}
