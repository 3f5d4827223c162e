import { check, reaches, SEVERITIES } from "../app/check.ts"
import { OWNER } from "../core/publication/index.ts"
import { lineColumns } from "../core/text/index.ts"
import { type Checked, checkLines, githubLines, sarifLog } from "../views/check/index.ts"
import { papersIn, readEffects } from "../workbench.ts"
import { type Arguments, choicesOf, type Command, flag } from "./command.ts"
import { dataFlag } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags, limitsOf } from "./limit-flags.ts"
import { lookOf, outLines } from "./look.ts"
import { type Failed, wordsExpected } from "./papers-named.ts"
import { troublesOf } from "./trouble.ts"

const FORMATS = ["text", "github", "sarif"] as const
type Format = (typeof FORMATS)[number] | "json"
const FAIL_ON = [...SEVERITIES, "never"] as const
const USUAL = { format: "text", failOn: "doubt" } as const

export const checkCommand: Command = {
  name: "check",
  takes: "PAPER…",
  says: "Tell what does not sit together in papers, as a compiler tells a programmer.",
  more: [
    "A PAPER is a file (Markdown, text, HTML, PDF or Word), a folder of them, or - for standard input.",
    "A message is place, severity, rule, sentence; below it the words, and the other places. Places are line:column of the paper's text. Nothing is kept, and --data changes nothing here.",
    "Ends with 1 when a message is at or above --fail-on.",
  ],
  flags: [
    flag("fail-on", "SEVERITY", `what makes it end with 1, one of ${FAIL_ON.join(", ")}; usually ${USUAL.failOn}`),
    flag("format", "FORM", `one of ${FORMATS.join(", ")}; usually ${USUAL.format}`),
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
  wordsExpected(args.words, "paper")
  const failOn = choicesOf(args, "fail-on", FAIL_ON)?.[0] ?? USUAL.failOn
  const format: Format = args.flags.has("json") ? "json" : (choicesOf(args, "format", FORMATS)?.[0] ?? USUAL.format)
  const effects = readEffects(limitsOf(args))
  const failed: Failed[] = []
  const checked: Checked[] = []
  let isFound = false
  for (const word of args.words)
    for (const name of await papersIn(word).catch((error: unknown) => (failed.push({ name: word, error }), []))) {
      try {
        const { record, messages } = await check(OWNER, name, effects)
        isFound ||= failOn !== "never" && reaches(messages, failOn)
        const hasLinesOfFile = ["text/markdown", "text/plain"].includes(record.paper.mediaType)
        const paper: Checked = { name, text: record.text, hasLinesOfFile, messages }
        checked.push(format === "sarif" ? paper : { ...paper, text: "" })
        outLines(shown(paper, record.paper.sha256, format, io), io)
      } catch (error) {
        failed.push({ name, error })
      }
    }
  if (format === "sarif") io.out(`${JSON.stringify(sarifLog(checked), null, 2)}\n`)
  const { text, exit } = troublesOf(failed, failed.length + checked.length, "penholder check --help")
  io.err(text)
  return Math.max(exit, isFound ? 1 : 0)
}

/** The lines of one paper; none of SARIF, which is one document of all. */
function shown(paper: Checked, sha256: string, format: Format, io: Io): readonly string[] {
  if (format === "sarif") return []
  if (format === "json") return [JSON.stringify(printed(paper, sha256))]
  if (format === "github") return githubLines(paper)
  const { ink, width } = lookOf(io)
  return checkLines(paper, ink, width)
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
