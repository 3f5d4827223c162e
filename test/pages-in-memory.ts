import {
  type ChainDecision,
  type DecisionBook,
  type KeptPaper,
  languageDesk,
  languageWork,
  makeConcordance,
  type OpenPaper,
  search,
  uptakeDesk,
} from "../src/app/index.ts"
import { NotFoundError, UnreadableError, UsageError } from "../src/core/finding/index.ts"
import { splitPassages } from "../src/core/passage/index.ts"
import { OWNER, summarise } from "../src/core/publication/index.ts"
import { readRecord } from "../src/core/record/index.ts"
import type { KeptDecision } from "../src/core/review/index.ts"
import { createApp } from "../src/http/app.ts"

/** Some resolutions that are held. */
const HELD = [
  ...[41, 42].map((number) => ({
    symbol: `S/RES/${number}`,
    text: `Resolution ${number}\nThe Security Council,\n1. Urges party ${number} to <let> women vote;\n2. Decides to remain seized.`,
  })),
  {
    symbol: "S/RES/2242 (2015)",
    date: "2015-10-13",
    text: "The Security Council,\nRecalling resolution 1325 (2000) on Women and peace and security,\n1. Urges the Secretary-General to go on, and recalls paragraph 1 of resolution 2640 (2022);\n(a) in full.",
  },
  { symbol: "S/RES/2640 (2022)", text_kind: "draft", text: "The Security Council,\n1. Takes note." },
  { symbol: "S/PRST/2004/36", text: "The Security Council welcomes the report." },
]
  .map((row) => JSON.stringify(row))
  .join("\n")

/** The pages over papers, resolutions and decisions that are held in memory, and the faults that were reported. */
export function pages() {
  const kept: OpenPaper[] = []
  const faults: unknown[] = []
  const chains: ChainDecision[] = []
  const concordances = () => kept.map(({ paper, record }) => ({ paper, concordance: makeConcordance(record, paper.name) }))
  const shelf: Parameters<typeof search>[2]["shelf"] = {
    papers: async () => kept.map(({ paper }) => paper),
    words: async () => concordances().map(({ paper: { sha256, language }, concordance: { words } }) => ({ sha256, language, words })),
    concordances: async () => new Map(concordances().map(({ paper, concordance }) => [paper.sha256, concordance])),
  }
  const openKept = async (id: string) => {
    if (!/^[0-9a-f]{8,}$/u.test(id)) throw new UsageError(`Expected signs of a sha256, got "${id}"`)
    const held = kept.find(({ paper }) => paper.sha256.startsWith(id))
    if (!held) throw new NotFoundError(`No paper here begins with ${id}`)
    return held
  }
  const corpus = {
    readCorpus: async () => ({ lines: "", sha256: "none" }),
    readHoldings: async () => ({ lines: HELD, sha256: "held" }),
    readSource: async (path: string) => {
      throw new NotFoundError(`There is no file ${path}`)
    },
    holdingsStamp: async () => "held",
  }
  const language = languageDesk(OWNER, {
    ...corpus,
    work: languageWork(corpus),
    indexes: { read: async () => undefined, holds: async () => false, readLast: async () => undefined, keep: async () => undefined },
    readerVersion: "test",
    prepareIndex: async () => undefined,
    decode: async ({ bytes, name }) => {
      if (bytes.includes(0)) throw new UnreadableError(`Expected text, got ${name}`)
      return { text: new TextDecoder().decode(bytes), mediaType: "text/plain" }
    },
    chains: { all: async () => chains, append: async (decision) => void chains.push(decision) },
    now: () => new Date(0),
  })
  const listPapers = async () => kept.map(({ paper }) => paper)
  const made: KeptDecision[] = []
  const decisions: DecisionBook = {
    ofPaper: async (sha256) => made.filter((decision) => decision.sha256 === sha256),
    papersAgainst: async (symbol) => [...new Set(made.filter(({ against }) => against === symbol).map(({ sha256 }) => sha256))],
    append: async (decision) => void made.push({ ...decision, id: made.length + 1 }),
  }
  const asset = (path: string, type: string) => ({ path, type, bytes: new TextEncoder().encode(path) })
  const app = createApp({
    listPapers,
    openPaper: openKept,
    search: (request) => search(OWNER, request, { shelf }),
    language,
    uptake: uptakeDesk(OWNER, { language, decisions, listPapers, openPaper: openKept, now: () => new Date("2026-01-02T03:04:05Z") }),
    addPaper: async ({ name, bytes }) => {
      if (bytes.includes(0)) throw new UnreadableError(`Expected text, got ${name}`)
      const text = new TextDecoder().decode(bytes)
      if (text === "bug") throw new Error("a fault")
      const record = readRecord(splitPassages({ text, mediaType: "text/markdown" }), bytes.length.toString(16).padStart(64, "a"))
      const paper: KeptPaper = { ...summarise(record), name, bytes: bytes.length, addedAt: new Date(0).toISOString() }
      kept.push({ paper, record })
      return { paper, isNew: true }
    },
    style: asset("/assets/penholder.1.css", "text/css"),
    script: asset("/assets/penholder.1.js", "text/javascript"),
    icon: asset("/assets/penholder.1.svg", "image/svg+xml"),
    report: (error) => void faults.push(error),
  })
  return { app, faults }
}
