import type { Anchor } from "../../core/text/index.ts"

/** The words of a place as a reader would read them. */
export const cleanOf = (anchor: Anchor): string => anchor.clean ?? anchor.exact
