/** The rooms of the house, left to right. A room may import the rooms to its left, by their index alone. The room order check, and nothing else, reads this. */
export const CORE = ["text", "finding", "symbol", "passage", "record", "review", "language", "comparison", "publication"]

/** npm packages that the core may import: pure libraries, each with a decision in docs/decisions. */
export const PURE_PACKAGES = ["parse5", "franc-min", "@noble/hashes"]
