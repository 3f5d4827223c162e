import { attribute, type Element } from "./parse-html.ts"
import { UNSEEN } from "./tags.table.ts"

/** Whether a reader of the page would not see the element: scripts, styles, and what the page hides. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true
  if (attribute(element, "hidden") !== undefined && attribute(element, "hidden") !== "until-found") return true
  if (attribute(element, "aria-hidden")?.trim().toLowerCase() === "true") return true
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/iu.test(attribute(element, "style") ?? "")
}
