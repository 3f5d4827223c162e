import type { Anchor } from "../../core/text/index.ts"

/** A paper's messages, and the text that their places count in. */
export type Checked = {
  /** As the person named it: a path, or "-". */
  readonly name: string
  readonly text: string
  readonly messages: readonly {
    readonly rule: string
    readonly severity: "note" | "doubt" | "error"
    readonly message: string
    readonly anchors: readonly Anchor[]
  }[]
}
