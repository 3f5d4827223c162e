import type { Provision } from "../../core/language/index.ts"
import { FRONT_MATTER } from "./front-matter.table.ts"

/** What a name is made of. */
type Named = Pick<Provision, "label" | "kind" | "text">

/**
 * How a reader knows a provision: the label by which a lawyer cites it ("OP 4"), and for what nobody cites by a label what it is ("Heading", "Title",
 * "Adoption"). Empty for other front matter, such as "The Security Council,".
 */
export function provisionName({ label, kind, text }: Named): string {
  if (kind === "heading") return "Heading"
  return kind === "frontmatter" ? (FRONT_MATTER.find(({ pattern }) => pattern.test(text))?.name ?? "") : label
}

/** A provision with its resolution: "S/RES/2242 (2015), OP 4". */
export const citedProvision = (provision: Named & Pick<Provision, "symbol">): string =>
  [provision.symbol, provisionName(provision)].filter((part) => part !== "").join(", ")
