import type { Anchor } from "../../text/index.ts"

/** One thing that members wanted to know, wanted done, or said was needed. */
export type Question = {
  readonly anchor: Anchor
  readonly kind: "question" | "request" | "need"
  /** Who asked: the members together, exactly one of them, or somebody whose name is printed. The anchor is of the words that say so; absent where the paper has none. */
  readonly asker: { readonly as: "members" | "one-member" | "named"; readonly anchor: Anchor | undefined }
  /** What the machine suggests that the paper replies, and where. "unjudged" where it cannot tell. */
  readonly reply: {
    readonly state: "answered" | "partly" | "recommendation-only" | "silent" | "unjudged"
    readonly evidence: readonly Anchor[]
  }
}
