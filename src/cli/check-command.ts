import { check, reaches, SEVERITIES, type Severity } from "../app/check.ts"
import { UsageError } from "../core/finding/index.ts"
import { OWNER } from "../core/publication/index.ts"
import { lineColumns } from "../core/text/index.ts"
import { type Checked, checkLines, githubLines, sarifLog } from "../views/check/index.ts"
import { INK, NO_INK } from "../views/terminal/index.ts"
import { papersIn, readEffects } from "../workbench.ts"
import { type Arguments, type Command, flag, valueOf } from "./command.ts"
import { dataFlag } from "./data-folder.ts"
import { coloursWanted, type Io } from "./io.ts"
import { limitFlags, limitsOf } from "./limit-flags.ts"
import { troublesOf } from "./trouble.ts"

const FORMATS = ["text", "github", "sarif"] as const
type Format = (typeof FORMATS)[number] | "json"

export const checkCommand: Command = {
  name: "check",
  takes: "PAPER…",
  says: "Tell what does not sit together in papers, as a compiler tells a programmer.",
  more: [
    "A PAPER is a file (Markdown, text, HTML, Word or PDF), a folder of them, or - for standard input.",
    "A message is place, severity, rule, sentence; below it the words, and the other places. Places are line:column of the paper's text. Nothing is kept, and --data changes nothing here.",
    "Ends with 1 when a message is at or above --fail-on.",
  ],
  flags: [
    flag("fail-on", "SEVERITY", `what makes it end with 1, one of ${[...SEVERITIES, "never"].join(", ")}; usually doubt`),
    flag("format", "FORM", `one of ${FORMATS.join(", ")}; usually text`),
    flag("json", undefined, "print JSON: one paper a line"),
    dataFlag,
    ...limitFlags,
  ],
  examples: [
    ["penholder check draft.docx", "what to look at before the draft goes out"],
    ["penholder check drafts --format github --fail-on error", "messages beside the lines, where drafts are kept"],
  ],
  run: checkPapers,
}

async function checkPapers(args: Arguments, io: Io): Promise<number> {
  if (args.words.length === 0) throw new UsageError("Expected the name of at least one paper, or - for standard input")
  const failOn = oneOf(args, "fail-on", [...SEVERITIES, "never"] as const) ?? "doubt"
  const format: Format = args.flags.has("json") ? "json" : (oneOf(args, "format", FORMATS) ?? "text")
  const effects = readEffects(limitsOf(args))
  const failed: { name: string; error: unknown }[] = []
  const checked: Checked[] = []
  let isFound = false
  for (const word of args.words)
    for (const name of await papersIn(word).catch((error: unknown) => (failed.push({ name: word, error }), []))) {
      try {
        const { record, messages } = await check(OWNER, name, effects)
        isFound ||= failOn !== "never" && reaches(messages, failOn satisfies Severity)
        const hasLinesOfFile = ["text/markdown", "text/plain"].includes(record.paper.mediaType)
        const paper: Checked = { name, text: record.text, hasLinesOfFile, messages }
        checked.push(format === "sarif" ? paper : { ...paper, text: "" })
        io.out(shown(paper, record.paper.sha256, format, io))
      } catch (error) {
        failed.push({ name, error })
      }
    }
  if (format === "sarif") io.out(`${JSON.stringify(sarifLog(checked), null, 2)}\n`)
  const { text, exit } = troublesOf(failed, failed.length + checked.length, "penholder check --help")
  io.err(text)
  return Math.max(exit, isFound ? 1 : 0)
}

function oneOf<const Value extends string>(args: Arguments, name: string, values: readonly Value[]): Value | undefined {
  const asked = valueOf(args, name)
  if (asked === undefined) return undefined
  const value = values.find((known) => known === asked)
  if (!value) throw new UsageError(`Expected one of ${values.join(", ")} after --${name}, got "${asked}"`)
  return value
}

function shown(paper: Checked, sha256: string, format: Format, io: Io): string {
  if (format === "sarif") return ""
  if (format === "json") return `${JSON.stringify(printed(paper, sha256))}\n`
  const lines = format === "github" ? githubLines(paper) : checkLines(paper, coloursWanted(io) ? INK : NO_INK, Math.min(io.columns, 100))
  return lines.map((line) => `${line}\n`).join("")
}

/** A paper's messages, each place with its line and column. */
function printed({ name, text, messages }: Checked, sha256: string): unknown {
  const at = lineColumns(text)
  return {
    paper: { name, sha256 },
    messages: messages.map(({ rule, severity, message, anchors }) => ({
      rule,
      severity,
      message,
      places: anchors.map(({ start, end, exact }) => ({ ...at(start), start, end, exact })),
    })),
  }
}
