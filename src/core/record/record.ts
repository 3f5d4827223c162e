import type { Finding } from "../finding/index.ts"
import { type MediaType, type Paper, type Passage, titleOf } from "../passage/index.ts"
import { paperSymbol } from "../symbol/index.ts"
import { type Actor, type ActorProposal, proposeActors, readActors } from "./actor/index.ts"
import { type Commitment, readCommitments } from "./commitment/index.ts"
import { type Event, paperToday, readEvents } from "./event/index.ts"
import { type Figure, readFigures } from "./figure/index.ts"
import { type Footnote, readFootnotes } from "./footnote/index.ts"
import { type Instrument, readInstruments } from "./instrument/index.ts"
import { hasRules } from "./languages.table.ts"
import { type Meeting, NO_MEETING, readMeeting } from "./meeting/index.ts"
import { type Question, readQuestions } from "./question/index.ts"
import { readRecommendations, type Recommendation } from "./recommendation/index.ts"
import { readTensions, type Sum, type Tension } from "./tension/index.ts"

/** What the record lists, in its order. */
const LEDGERS = [
  "meeting",
  "questions",
  "figures",
  "events",
  "actors",
  "instruments",
  "recommendations",
  "commitments",
  "footnotes",
  "tensions",
  "sums",
] as const
type Ledger = (typeof LEDGERS)[number]

/** All that was read out of one paper. */
export type Record = {
  readonly text: string
  /** `sha256` of the paper's bytes, in hex. `symbol` as printed, normal form; absent where the paper bears none. */
  readonly paper: {
    readonly sha256: string
    readonly mediaType: MediaType
    readonly symbol: string | undefined
    readonly title: string | undefined
    readonly language: string
  }
  readonly passages: readonly Passage[]
  readonly meeting: Meeting
  readonly questions: readonly Question[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
  readonly actors: readonly Actor[]
  /** Pairs of `actors` that may be one party; a person settles them. */
  readonly actorProposals: readonly ActorProposal[]
  readonly instruments: readonly Instrument[]
  readonly recommendations: readonly Recommendation[]
  readonly commitments: readonly Commitment[]
  readonly footnotes: readonly Footnote[]
  readonly tensions: readonly Tension[]
  readonly sums: readonly Sum[]
  readonly notAttempted: readonly string[]
  readonly findings: readonly Finding[]
}

/** Reads the record out of a paper that was cut into passages. Never throws, and reading twice gives the same. */
export function readRecord(paper: Paper, sha256: string): Record {
  const left = new Set<Ledger>(LEDGERS.filter((ledger) => !hasRules(ledger, paper.language)))
  const list = <T>(ledger: Ledger, read: () => readonly T[]): readonly T[] => (left.has(ledger) ? [] : read())
  const meeting = left.has("meeting") ? NO_MEETING : readMeeting(paper)
  const footnotes = readFootnotes(paper)
  const recommendations = list("recommendations", () => readRecommendations(paper, footnotes))
  const figures = list("figures", () => readFigures(paper))
  const actors = list("actors", () => readActors(paper))
  const instruments = list("instruments", () => readInstruments(paper))
  const today = paperToday(paper, meeting)
  const commitments = list("commitments", () => readCommitments(paper, instruments, today))
  const { tensions, sums } = left.has("tensions")
    ? { tensions: [], sums: [] }
    : readTensions(paper, { figures, actors, commitments, today })
  return {
    text: paper.text,
    paper: {
      sha256,
      mediaType: paper.mediaType,
      symbol: paperSymbol(paper.text),
      title: titleOf(paper.passages),
      language: paper.language,
    },
    passages: paper.passages,
    meeting,
    questions: list("questions", () => readQuestions(paper, recommendations)),
    figures,
    events: list("events", () => readEvents(paper, meeting)),
    actors,
    actorProposals: proposeActors(actors),
    instruments,
    recommendations,
    commitments,
    footnotes,
    tensions,
    sums,
    notAttempted: [...left],
    findings: paper.findings,
  }
}
