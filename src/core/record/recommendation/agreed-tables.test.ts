import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { agreedTables } from "./agreed-tables.ts"

/** Whether a table under that heading, with those columns, says who took upon himself what. */
const agrees = (heading: string, columns: string, expected: boolean) => {
  test(`${heading}: ${columns}`, () => {
    const width = columns.split("|").length
    const text = `# Norland\n\n${heading}\n\n| ${columns} |\n|${" --- |".repeat(width)}\n| ${Array.from({ length: width }, () => "Open the road").join(" | ")} |\n`
    expect(agreedTables(splitPassages({ text, mediaType: "text/markdown" })).size > 0).toBe(expected)
  })
}

agrees("## Actions agreed", "No. | Action | Responsible | Deadline", true)
agrees("## Follow-up", "What | Who | When", true)
agrees("Next steps:", "Task | By when", true)
agrees("## Recommendations", "Action | Responsible | Deadline", false)
agrees("## Requests for follow-up", "What | Who | When", false)
agrees("## Follow-up", "Action | Cost", false)
agrees("## Who was killed", "What | Who | When", false)
