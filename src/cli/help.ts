import { wrap } from "../views/terminal/index.ts"
import type { Command, Flag } from "./command.ts"
import { flag } from "./command.ts"

/** Flags that every command has. */
export const helpFlag: Flag = flag("help", undefined, "show this")

/** What `penholder --help` prints. */
export function helpOfAll(commands: readonly Command[], version: string, columns: number): string {
  return paragraphs([
    wrap(`Penholder ${version}: papers on women, peace and security, as a record that people can be held to`, columns),
    pairs(
      commands.map(({ name, takes, says }) => [`penholder ${name} ${takes}`.trim(), says]),
      columns,
    ),
    pairs(
      [
        ["penholder COMMAND --help", "All flags of a command, with examples."],
        ["penholder --version", "Which version this is."],
      ],
      columns,
    ),
    ["Example:", ...pairs([["penholder read paper.pdf", "what a paper says, with its places"]], columns)],
  ])
}

/** What `penholder COMMAND --help` prints. */
export function helpOf(command: Command, columns: number): string {
  return paragraphs([
    [`penholder ${command.name} ${command.takes} [flags]`.replace("  ", " ")],
    wrap(command.says, columns),
    command.more.flatMap((sentence) => wrap(sentence, columns)),
    pairs(
      [...command.flags, helpFlag].map(({ name, value, may, says }) => [
        `--${name}${value === undefined ? "" : ` ${value}`}`,
        may === "be repeated" ? `${says}; may be repeated` : says,
      ]),
      columns,
    ),
    [
      command.examples.length === 1 ? "Example:" : "Examples:",
      ...command.examples.flatMap(([line, does]) => [`  ${line}`, ...wrap(does, columns, " ".repeat(6))]),
    ],
  ])
}

function pairs(rows: readonly (readonly [name: string, says: string])[], columns: number): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return rows.flatMap(([name, says]) => wrap(says, columns, `  ${name.padEnd(width)}`, " ".repeat(width + 2)))
}

const paragraphs = (parts: readonly (readonly string[])[]): string => `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`
