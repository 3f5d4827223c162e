import { type AboutPaper, aboutPaper, type LaidBeside, type TextsFor, textsFor } from "../../core/comparison/index.ts"
import { NotFoundError } from "../../core/finding/index.ts"
import { type Viewer, visiblePapers } from "../../core/publication/index.ts"
import type { Record } from "../../core/record/index.ts"
import type { Between, Decision, KeptDecision } from "../../core/review/index.ts"
import { resolutionNumber, resolutionSymbol } from "../../core/symbol/index.ts"
import type { LanguageDesk } from "../language-desk.ts"
import type { OpenPaper } from "../open-paper.ts"
import type { OpenResolution } from "../open-resolution.ts"
import type { KeptPaper } from "../shelf.ts"
import { decide, type DecideRequest } from "./decide.ts"
import type { DecisionBook } from "./decision-book.ts"

/** What is proposed to lay a paper beside, and which of it is held. */
export type ProposedTexts = TextsFor & {
  /** The resolutions of the mandate, in order. Empty where no mandate is known. */
  readonly chain: readonly { readonly symbol: string; readonly held: boolean }[]
  /** Whether anything is held at all. */
  readonly anyHeld: boolean
}

/** A resolution seen from the asks of papers. */
export type SeenFromAsks = {
  readonly opened: OpenResolution
  /** Of one part: the papers added last first. */
  readonly papers: readonly (OpenPaper & { readonly laid: LaidBeside; readonly decisions: readonly KeptDecision[] })[]
  /** Which part, of how many, and how many papers there are in all of them. */
  readonly part: { readonly number: number; readonly parts: number; readonly papers: number }
  /** Papers that have asks and stand in no part, the one added last first. */
  readonly others: readonly KeptPaper[]
}

/** What the pages ask about what became of asks. */
export type UptakeDesk = {
  /** Lays the papers added last beside what is proposed for each, so that their pages are quick. Stops where it may not go on. */
  prepare(goesOn: () => boolean): Promise<void>
  /** Between which texts a paper would be looked at. */
  propose(record: Record): Promise<ProposedTexts>
  /** A text that a person names, as the symbol under which it is held. Throws NotFoundError. */
  held(printed: string): Promise<string>
  /** Lays a paper beside two texts that are held. Worked out once, and again when other texts are held. Throws NotFoundError. */
  lay(record: Record, between: Between): Promise<LaidBeside>
  /** All decisions on a paper, the first one first. */
  decisions(record: Record): Promise<readonly KeptDecision[]>
  decide(request: DecideRequest): Promise<Decision>
  /** Throws NotFoundError for a resolution or a paper that is not held. `papers` are those a person chose; absent: those that the resolution was to answer. Of many papers one part is looked at. */
  seenFromAsks(name: string, papers: readonly string[] | undefined, part?: number): Promise<SeenFromAsks>
}

/** What the desk needs from the world. */
export type UptakeEffects = {
  readonly language: LanguageDesk
  readonly decisions: DecisionBook
  listPapers(): Promise<readonly KeptPaper[]>
  openPaper(id: string): Promise<OpenPaper>
  now(): Date
}

/** Papers beside two texts that stay worked out. */
const KEPT = 60
/** Papers that are laid beside their texts before anybody asks: some 0.1 to 0.5 s each, in another thread. */
const MOST_PREPARED = 12
/** Papers that one part of the page of a resolution shows. */
const MOST_PAPERS = 10

export function uptakeDesk(viewer: Viewer, effects: UptakeEffects): UptakeDesk {
  const { language, decisions } = effects
  const laid = new Map<string, { readonly texts: readonly (string | undefined)[]; readonly laid: Promise<LaidBeside> }>()
  /** One decision after the other: the second sees the first. */
  let turn: Promise<unknown> = Promise.resolve()

  const lay = async (record: Record, { against, baseline }: Between): Promise<LaidBeside> => {
    const adopted = await language.open(against)
    const before = baseline === undefined ? undefined : await language.open(baseline)
    const key = `${record.paper.sha256} ${adopted.text.symbol} ${before?.text.symbol ?? ""}`
    const texts = [adopted.text.text, before?.text.text]
    const known = laid.get(key)
    laid.delete(key) // and put behind the others: the one not asked for longest goes first
    const made = known?.texts.every((text, i) => text === texts[i])
      ? known
      : { texts, laid: language.lay(record, adopted.text.symbol, before?.text.symbol) }
    laid.set(key, made)
    for (const oldest of laid.keys()) if (laid.size > KEPT) laid.delete(oldest)
    try {
      return await made.laid
    } catch (error) {
      if (laid.get(key) === made) laid.delete(key) // the next question tries again
      throw error
    }
  }
  const propose = async (about: AboutPaper): Promise<ProposedTexts> => {
    const held = new Set((await language.list()).texts.map(({ symbol }) => symbol))
    return proposedOf(about, held)
  }
  return {
    prepare: async (goesOn) => {
      const papers = visiblePapers(viewer, await effects.listPapers()).filter(({ counts }) => counts.asks > 0)
      for (const { sha256 } of papers.slice(0, MOST_PREPARED)) {
        if (!goesOn()) return
        const { record } = await effects.openPaper(sha256)
        const { against, baseline, chain } = await propose(aboutPaper(record))
        const held = (symbol: string | undefined) => chain.some((link) => link.held && link.symbol === symbol)
        if (against !== undefined && held(against)) await lay(record, { against, baseline: held(baseline) ? baseline : undefined })
      }
    },
    propose: (record) => propose(aboutPaper(record)),
    held: async (printed) => (await language.open(printed)).text.symbol,
    lay,
    decisions: (record) => decisions.ofPaper(record.paper.sha256),
    decide: async (request) => {
      const work = turn.then(async () => {
        const { uptake } = await lay(request.record, request.between)
        const suggested = (ask: number) => uptake.asks[ask]?.suggested ?? "cannot-tell"
        return await decide(viewer, request, { decisions, now: () => effects.now(), suggested })
      })
      turn = work.catch(() => undefined)
      return await work
    },
    seenFromAsks: async (name, chosen, part = 1) => {
      const opened = await language.open(name)
      const { symbol } = opened.text
      const all = visiblePapers(viewer, await effects.listPapers()).filter(({ counts }) => counts.asks > 0)
      const decided = new Set(await decisions.papersAgainst(symbol))
      const unknown = chosen?.find((id) => !/^[\da-f]{8,64}$/u.test(id) || !all.some(({ sha256 }) => sha256.startsWith(id)))
      if (unknown !== undefined) throw new NotFoundError(`No paper with asks begins with ${unknown}`)
      const shown = chosen
        ? all.filter(({ sha256 }) => chosen.some((id) => sha256.startsWith(id)))
        : all.filter((paper) => decided.has(paper.sha256) || textsFor({ ...paper, named: [] }).against === symbol)
      const papers: SeenFromAsks["papers"][number][] = []
      const parts = Math.max(1, Math.ceil(shown.length / MOST_PAPERS))
      const number = Math.min(part, parts)
      for (const { sha256 } of shown.slice((number - 1) * MOST_PAPERS, number * MOST_PAPERS)) {
        const paper = await effects.openPaper(sha256)
        const about = aboutPaper(paper.record)
        const { chain, baseline, against } = await propose(about)
        const usual = against === symbol ? baseline : chain.findLast((link) => link.held && before(link.symbol, symbol))?.symbol
        const between = { against: symbol, baseline: chain.some((link) => link.held && link.symbol === usual) ? usual : undefined }
        papers.push({ ...paper, laid: await lay(paper.record, between), decisions: await decisions.ofPaper(sha256) })
      }
      const there = new Set(shown.map(({ sha256 }) => sha256))
      return { opened, papers, part: { number, parts, papers: shown.length }, others: all.filter(({ sha256 }) => !there.has(sha256)) }
    },
  }
}

const before = (a: string, b: string): boolean => (resolutionNumber(a) ?? Infinity) < (resolutionNumber(b) ?? -Infinity)

/** Of the mandate's later texts the first that is held is proposed; where none is, the one that was adopted, so that a page can say that it is not held. */
function proposedOf(about: AboutPaper, held: ReadonlySet<string>): ProposedTexts {
  const texts = textsFor(about)
  const symbols = texts.mandate?.acts.map(([number]) => resolutionSymbol(String(number)) ?? `S/RES/${number}`) ?? []
  const later = symbols.slice(texts.against === undefined ? symbols.length : symbols.indexOf(texts.against))
  return {
    ...texts,
    against: later.find((symbol) => held.has(symbol)) ?? texts.against,
    chain: symbols.map((symbol) => ({ symbol, held: held.has(symbol) })),
    anyHeld: held.size > 0,
  }
}
