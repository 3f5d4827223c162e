import type { Searched } from "../../core/publication/index.ts"

/** What pages and the terminal call the lists of a search. `sign` stands before a row that has no name of its own; `kind` is the class that gives the colour. */
export const LEDGER_NAMES: Readonly<
  Record<Searched, { readonly title: string; readonly one: string; readonly many: string; readonly sign: string; readonly kind: string }>
> = {
  actors: { title: "Actors", one: "Actor", many: "actors", sign: "A", kind: "" },
  asks: { title: "Asks", one: "Ask", many: "asks", sign: "R", kind: "ask" },
  commitments: { title: "Commitments", one: "Commitment", many: "commitments", sign: "C", kind: "commitment" },
  events: { title: "Events", one: "Event", many: "events", sign: "E", kind: "event" },
  figures: { title: "Figures", one: "Figure", many: "figures", sign: "F", kind: "figure" },
  footnotes: { title: "Notes", one: "Note", many: "notes", sign: "*", kind: "" },
  instruments: { title: "Instruments", one: "Instrument", many: "instruments", sign: "I", kind: "" },
  papers: { title: "Papers", one: "Paper", many: "papers", sign: "", kind: "" },
  passages: { title: "Passages", one: "Passage", many: "passages", sign: "¶", kind: "" },
  questions: { title: "Questions", one: "Question", many: "questions", sign: "Q", kind: "question" },
}
