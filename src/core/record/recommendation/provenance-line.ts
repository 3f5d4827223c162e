import type { Provenance } from "./recommendation.ts"

/**
 * The line that stands beside an ask wherever it is shown, copied or exported: who made the recommendation, on whose behalf it may not be cited,
 * and, where it is not plain that the paper's rule reaches it, that. What the paper does not say is said to be so.
 */
export function provenanceLine({ by, notOnBehalfOf, anchor, reach }: Provenance): string {
  const maker = by === undefined ? "The paper does not say who made this." : `Made by ${by}.`
  const limit = notOnBehalfOf.length === 0 ? "" : ` Not to be cited on behalf of ${listed(notOnBehalfOf)}.`
  const said = anchor === undefined ? "" : ` “${(anchor.clean ?? anchor.exact).replace(/\s+/gu, " ").trim()}”`
  const doubt = reach === "uncertain" ? " It is not plain that these words reach this sentence." : ""
  return `${maker}${limit}${said}${said === "" ? "" : doubt}`
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`
