import type { Found, Hit } from "./found.ts"

/** A search as `--json` prints it: what is absent as null, each hit with its sentence and the marks in it. */
export function printFound(found: Found): object {
  return {
    query: found.query.printed,
    terms: found.query.terms.map(({ printed }) => printed),
    papers: found.papers,
    unread: found.unread,
    inPapers: found.inPapers,
    total: found.total,
    counts: Object.fromEntries(found.counts.map(({ ledger, count }) => [ledger, count])),
    ledger: found.ledger ?? null,
    part: found.part,
    parts: found.parts,
    hits: found.ledgers.flatMap(({ ledger, hits }) => hits.map((hit) => ({ ledger, ...printHit(hit) }))),
    alone: found.alone.map(({ term, count }) => ({ term: term.printed, count })),
    near: found.near.map(({ term, words }) => ({ term: term.printed, words })),
  }
}

function printHit({ paper, place, name, under, pieces, sensitive }: Hit): object {
  const marks: { start: number; end: number }[] = []
  let sentence = ""
  for (const { text, kind } of pieces) {
    if (kind === "mark") marks.push({ start: sentence.length, end: sentence.length + text.length })
    sentence += text
  }
  return {
    name: name ?? null,
    /** As addresses have it: `/papers/:id/at/:place`. */
    place: place === "" ? null : place,
    under: under ?? null,
    sentence: pieces.length === 0 ? null : sentence,
    marks,
    sensitive,
    paper: {
      sha256: paper.sha256,
      name: paper.name,
      title: paper.title ?? null,
      symbol: paper.symbol ?? null,
      situation: paper.situation ?? null,
      meetingDate: paper.meetingDate ?? null,
      language: paper.language,
    },
  }
}
