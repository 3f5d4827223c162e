import type { Chain } from "../../core/comparison/index.ts"

/** Along which resolutions something is followed, as a citation says it: "through the mandates of the Mission in the Valley, S/RES/2100 (2013) to S/RES/2690 (2023)". */
export function throughTheYears({ mandate, links }: Chain): string {
  const [first, last] = [links[0]?.symbol ?? "", links.at(-1)?.symbol ?? ""]
  const chain = first === last ? first : `${first} to ${last}`
  if (mandate === undefined) return `through the resolutions ${chain}`
  return `through the ${mandate.kind === "agenda" ? "resolutions on" : "mandates of the"} ${mandate.name}, ${chain}`
}
