import type { Record } from "../record/index.ts"

/** One paper as a row of a list: what it is, and how much was read out of it. Every field is absent where the paper does not say. */
export type Summary = {
  readonly sha256: string
  readonly mediaType: Record["paper"]["mediaType"]
  readonly language: string
  readonly symbol: string | undefined
  readonly title: string | undefined
  readonly body: string | undefined
  readonly situation: string | undefined
  /** EDTF. */
  readonly meetingDate: string | undefined
  readonly counts: {
    readonly recommendations: number
    readonly asks: number
    /** Asks for which the paper prints no addressee. */
    readonly asksWithoutAddressee: number
    readonly questions: number
    /** Questions for which no reply is suggested. */
    readonly silentQuestions: number
    readonly figures: number
    readonly events: number
    readonly actors: number
    readonly instruments: number
    readonly commitments: number
    readonly footnotes: number
    readonly findings: number
    readonly tensions: number
  }
}

/** The row of a record. */
export function summarise(record: Record): Summary {
  const asks = record.recommendations.flatMap((recommendation) => recommendation.asks)
  return {
    sha256: record.paper.sha256,
    mediaType: record.paper.mediaType,
    language: record.paper.language,
    symbol: record.paper.symbol,
    title: record.paper.title,
    body: record.meeting.body?.value,
    situation: record.meeting.situation?.value,
    meetingDate: record.meeting.date?.edtf,
    counts: {
      recommendations: record.recommendations.length,
      asks: asks.length,
      asksWithoutAddressee: asks.filter((ask) => ask.addressee === undefined).length,
      questions: record.questions.length,
      silentQuestions: record.questions.filter((question) => question.reply.state === "silent").length,
      figures: record.figures.length,
      events: record.events.length,
      actors: record.actors.length,
      instruments: record.instruments.length,
      commitments: record.commitments.length,
      footnotes: record.footnotes.length,
      findings: record.findings.length,
      tensions: record.tensions.length,
    },
  }
}
