import { expect, test } from "vitest"
import { type Command, flag } from "./command.ts"
import type { Io } from "./io.ts"
import { limitFlags, limitsOf } from "./limit-flags.ts"
import { platformFolder } from "./data-folder.ts"
import { run } from "./run.ts"
import { NotFoundError } from "../core/finding/index.ts"

/** A command that prints what it was told, and fails when it is told to. */
const echo: Command = {
  name: "echo",
  takes: "WORD…",
  says: "Say it again.",
  more: [],
  flags: [
    flag("loud", undefined, "in capitals"),
    flag("times", "N", "so often"),
    flag("to", "NAME", "to whom", "be repeated"),
    ...limitFlags,
  ],
  examples: [["penholder echo hello", "says hello"]],
  run: async (args, io) => {
    if (args.words.includes("lost")) throw new NotFoundError("There is no echo")
    if (args.words.includes("bug")) throw new TypeError("x is not a function")
    io.out(JSON.stringify([args.words, ...args.flags, limitsOf(args).bytes]))
    return 0
  },
}

const says = (line: string, exit: number, out: string | RegExp, err: string | RegExp = "") => {
  test(`penholder ${line}`, async () => {
    const printed = { out: "", err: "" }
    const io: Io = {
      out: (text) => (printed.out += text),
      err: (text) => (printed.err += text),
      outIsTerminal: false,
      errIsTerminal: false,
      columns: 80,
      environment: {},
      atOnce: (work) => work(),
      ended: () => Promise.reject(new Error("not asked for")),
    }
    const code = await run(line.split(" ").filter(Boolean), [echo], io)
    expect(code).toBe(exit)
    for (const [stream, expected] of [["out", out] as const, ["err", err] as const])
      if (typeof expected === "string") expect(printed[stream]).toBe(expected)
      else expect(printed[stream]).toMatch(expected)
  })
}

says("", 0, /penholder echo WORD…/u)
says("--help", 0, /penholder echo WORD…/u)
says("help", 0, /penholder echo WORD…/u)
says("--version", 0, /^\d+\.\d+\.\d+\n$/u)
says("ekho", 2, "", "There is no command ekho (see penholder --help)\n")
says("--loud", 2, "", "There is no flag --loud (see penholder --help)\n")
says("echo --help", 0, /--max-bytes SIZE\s+the largest file; usually 64MB[^]*Example:\n {2}penholder echo hello/u)
says("echo -h", 0, /^penholder echo WORD…/u)
says("echo one two", 0, '[["one","two"],67108864]')
says("echo one --loud two", 0, '[["one","two"],["loud",[""]],67108864]')
says("echo - -- --loud", 0, '[["-","--loud"],67108864]')
says("echo --times=3 --to A --to B", 0, '[[],["times",["3"]],["to",["A","B"]],67108864]')
says("echo --lowd", 2, "", "There is no flag --lowd (see penholder echo --help)\n")
says("echo -l", 2, "", "There is no flag -l (see penholder echo --help)\n")
says("echo --times", 2, "", "Expected N after --times, got nothing (see penholder echo --help)\n")
says("echo --times 3 --times 4", 2, "", "Expected --times once, got it twice (see penholder echo --help)\n")
says("echo --loud=yes", 2, "", "Expected --loud alone, got a value with it (see penholder echo --help)\n")
says("echo --max-bytes 100", 0, '[[],["max-bytes",["100"]],100]')
says("echo --max-bytes 1.5MB", 0, '[[],["max-bytes",["1.5MB"]],1572864]')
says("echo --max-bytes 2k", 0, '[[],["max-bytes",["2k"]],2048]')
says("echo --max-bytes many", 2, "", /^Expected a size such as 64MB after --max-bytes, got "many"/u)
says("echo --max-pages 1.5", 2, "", /^Expected a whole number after --max-pages, got "1.5"/u)
says("echo --help", 0, /--to NAME\s+to whom; may be repeated/u)
says("echo lost", 3, "", "There is no echo\n")
says("echo bug", 70, "", /^A fault in Penholder: x is not a function\nTypeError[^]*run\.test\.ts[^]*Report it/u)

const keepsIn = (platform: NodeJS.Platform, environment: Io["environment"], folder: string) => {
  test(`${platform} keeps papers in ${folder}`, () => {
    expect(platformFolder(environment, platform, "/home/ada").replaceAll("\\", "/")).toBe(folder)
  })
}
keepsIn("linux", {}, "/home/ada/.local/share/penholder")
keepsIn("linux", { XDG_DATA_HOME: "/data" }, "/data/penholder")
keepsIn("darwin", {}, "/home/ada/Library/Application Support/Penholder")
keepsIn("win32", { LOCALAPPDATA: "C:/Users/ada/AppData/Local" }, "C:/Users/ada/AppData/Local/Penholder")
