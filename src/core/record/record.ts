import type { Finding } from "../finding/index.ts"
import { type MediaType, type Paper, type Passage, titleOf } from "../passage/index.ts"
import { paperSymbol } from "../symbol/index.ts"
import { type Actor, readActors } from "./actor/index.ts"
import { type Commitment, readCommitments } from "./commitment/index.ts"
import { type Event, paperToday, readEvents } from "./event/index.ts"
import { type Figure, readFigures } from "./figure/index.ts"
import { type Footnote, readFootnotes } from "./footnote/index.ts"
import { type Instrument, readInstruments } from "./instrument/index.ts"
import { type Meeting, readMeeting } from "./meeting/index.ts"
import { type Question, readQuestions } from "./question/index.ts"
import { readRecommendations, type Recommendation } from "./recommendation/index.ts"
import { readTensions, type Sum, type Tension } from "./tension/index.ts"

/** Ledgers that this reader does not attempt yet: there an empty list does not mean "none". */
export const NOT_ATTEMPTED: readonly string[] = []

/** Ledgers whose rules are of English alone. */
const ENGLISH_ONLY = ["actors", "instruments", "commitments", "tensions", "sums"] as const
const isRead = ({ language }: Paper): boolean => language === "en" || language === "und"

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
  const meeting = readMeeting(paper)
  const footnotes = readFootnotes(paper)
  const instruments = isRead(paper) ? readInstruments(paper) : []
  const recommendations = readRecommendations(paper, footnotes)
  const figures = readFigures(paper)
  const { tensions, sums } = isRead(paper) ? readTensions(paper, figures) : { tensions: [], sums: [] }
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
    questions: readQuestions(paper, recommendations),
    figures,
    events: readEvents(paper, meeting),
    actors: isRead(paper) ? readActors(paper) : [],
    instruments,
    recommendations,
    commitments: isRead(paper) ? readCommitments(paper, instruments, paperToday(paper, meeting)) : [],
    footnotes,
    tensions,
    sums,
    notAttempted: isRead(paper) ? NOT_ATTEMPTED : [...NOT_ATTEMPTED, ...ENGLISH_ONLY],
    findings: paper.findings,
  }
}
