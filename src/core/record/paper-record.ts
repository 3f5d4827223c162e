/** A place in the paper. Offsets are UTF-16 code units into `PaperRecord.text`, end excluded; `exact` is what stands there. */
export type PaperAnchor = {
  start: number
  end: number
  exact: string
  /** Where a page break, a running head or a note tears the place: the pieces that are its own words. Left out when it stands in one piece. */
  parts?: { start: number; end: number; exact: string }[]
  /** The words as a reader would read them. Left out when they are `exact` to the letter. */
  clean?: string
}

/** Something that the paper says of itself, as printed. */
export type PaperClaim = { value: string; anchor: PaperAnchor }

/** How sure a finding or a tension is: a note is good to know, a doubt wants a look, an error is wrong. */
type Severity = "note" | "doubt" | "error"

/**
 * The record of one paper, as `penholder read --json` prints it and as `readText` and `readPaper` give it back: the whole contract, in one place.
 * `null` always means "the paper does not say"; nothing is invented to fill it.
 */
export type PaperRecord = {
  /** What all anchors count in. Markdown and plain text: the decoded file itself. HTML: without tags, entities decoded. PDF and Word: the text that was taken out. */
  text: string
  paper: {
    /** Of the paper's bytes, in hex. */
    sha256: string
    mediaType: string
    /** In normal form: "S/RES/2640 (2022)". */
    symbol: string | null
    title: string | null
    /** BCP 47: "en", "fr"; "und" where the text is too short to tell. */
    language: string
  }
  /** In reading order, with what page breaks tore apart rejoined. */
  passages: {
    /** Stable within the paper, in the form of Akoma Ntoso eIds: "sec_3__list_1__item_4". */
    id: string
    kind: "heading" | "paragraph" | "item" | "footnote" | "preambular" | "operative" | "cell" | "other"
    /** As printed, without its point or brackets. */
    number: string | null
    /** Id of the passage that this one hangs under. */
    parent: string | null
    anchor: PaperAnchor
    /** As a reader would read it. */
    clean: string
  }[]
  meeting: {
    body: PaperClaim | null
    situation: PaperClaim | null
    date: (PaperClaim & { /** EDTF. */ edtf: string }) | null
    briefers: PaperClaim[]
    secretariat: PaperClaim | null
    previousMeeting: (PaperClaim & { edtf: string | null }) | null
  }
  questions: {
    anchor: PaperAnchor
    kind: "question" | "request" | "need"
    /** Never the name of a State unless the paper prints it. */
    asker: { as: "members" | "one-member" | "named"; anchor: PaperAnchor | null }
    /** What the machine suggests that the paper replies, and where. */
    reply: { state: "answered" | "partly" | "recommendation-only" | "silent" | "unjudged"; evidence: PaperAnchor[] }
  }[]
  figures: {
    anchor: PaperAnchor
    kind: "count" | "percentage" | "fraction" | "threshold" | "ordinal" | "duration" | "denominator" | "absence" | "vague"
    /** Unscaled ($2.3 million is 2300000); "1/4" or "> 1/4" for fractions; "> 10", "<= 5", "300-350" for bounds and ranges; the printed word for vague ones; 0 for absences. */
    value: number | string
    /** What is counted: "women", "percent", "years". */
    unit: string | null
    /** Of whom or what, as printed. */
    population: string | null
    /** EDTF. */
    period: string | null
    base: { value: number; anchor: PaperAnchor } | null
    change: { direction: "increase" | "decrease"; since: string | null } | null
    status: "verified" | "reported" | "alleged" | "assessed" | "planned" | "stated" | "law"
  }[]
  events: {
    anchor: PaperAnchor
    /** In the paper's words. */
    what: string
    /** EDTF of the printed precision. */
    date: string | null
    status: "occurred" | "planned" | "postponed" | "alleged" | "ongoing" | "measurement"
    /** A date that was worked out, and by which rule. */
    derived: { date: string; rule: string } | null
  }[]
  actors: {
    name: string
    aliases: string[]
    kind: "person" | "un" | "state" | "armed" | "peace-body" | "organisation" | "civil-society" | "population" | "other"
    /** A person who may be at risk: shown only as printed, never enriched. */
    sensitive: boolean
    mentions: PaperAnchor[]
    anchor: PaperAnchor
  }[]
  /** Pairs of `actors` that may be one party, for a person to settle; each side is the row with that anchor. Ours, beside the contract. */
  actorProposals: {
    left: { name: string; anchor: PaperAnchor }
    right: { name: string; anchor: PaperAnchor }
    rule: "abbreviation" | "described" | "force" | "government" | "part-of-name" | "short-name" | "spelling" | "system"
    why: string
  }[]
  instruments: {
    anchor: PaperAnchor
    kind:
      "resolution" | "presidential-statement" | "law" | "decree" | "plan" | "agreement" | "communique" | "report" | "constitution" | "other"
    name: string
    /** As printed, and in normal form where the printed one allows it. */
    symbol: { printed: string; normal: string | null } | null
    date: string | null
    /** Its other names in the paper. */
    aliases: string[]
    mentions: PaperAnchor[]
  }[]
  recommendations: {
    anchor: PaperAnchor
    /** "item" for an entry of a list, "frame" for the sentence that opens or closes the list and asks something itself. */
    position: "item" | "frame"
    /** The verbs put into the Council's mouth, as printed. */
    councilVerbs: string[]
    /** Who made it, and on whose behalf it may not be cited. Travels with every copy. */
    provenance: {
      by: string | null
      notOnBehalfOf: string[]
      /** A footnote's id. */
      footnote: string | null
      /** The words that say so. */
      anchor: PaperAnchor | null
      reach: "stated" | "uncertain"
    }
    /** What each party is asked to do, one by one. */
    asks: {
      id: string
      anchor: PaperAnchor
      /** Who must act, as printed. */
      addressee: string | null
      action: string
      councilVerb: string | null
    }[]
  }[]
  commitments: {
    anchor: PaperAnchor
    by: string | null
    what: string
    /** EDTF. */
    due: string | null
    /** The printed length of time, where no day can be worked out of it since no beginning is printed. */
    term: string | null
  }[]
  footnotes: { id: string; mark: string; anchor: PaperAnchor; refs: PaperAnchor[] }[]
  /** Places that do not sit together: at least two, each no longer than the words that clash. */
  tensions: { rule: string; severity: Severity; message: string; anchors: PaperAnchor[] }[]
  /** Arithmetic that holds: 85 + 13 = 98. */
  sums: { expression: string; value: number; unit: string | null; parts: PaperAnchor[]; agreesWith: PaperAnchor | null }[]
  /** Ledgers that were not attempted for this paper: there an empty list does not mean "none". */
  notAttempted: string[]
  /** What could not be read, or was read with doubt; the rule is named for the good state. */
  findings: { rule: string; severity: Severity; message: string; anchor: PaperAnchor | null }[]
}
