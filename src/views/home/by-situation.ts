import type { Summary } from "../../core/publication/index.ts"

/** The papers of one situation, the earliest meeting first, undated ones last. */
export type Situation<P> = { readonly name: string | undefined; readonly papers: readonly P[] }

/** Papers by the situation that they print, in the alphabet's order; those that print none last. Two spellings stay two situations. */
export function bySituation<P extends { readonly summary: Summary }>(papers: readonly P[]): readonly Situation<P>[] {
  const groups = new Map<string, P[]>()
  for (const paper of papers) {
    const name = paper.summary.situation ?? ""
    groups.set(name, [...(groups.get(name) ?? []), paper])
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === "") - Number(b === "") || a.localeCompare(b, "en"))
    .map(([name, members]) => ({ name: name === "" ? undefined : name, papers: members.sort(byMeeting) }))
}

function byMeeting(a: { readonly summary: Summary }, b: { readonly summary: Summary }): number {
  const [first, second] = [a.summary.meetingDate ?? "9999", b.summary.meetingDate ?? "9999"]
  return first < second ? -1 : first > second ? 1 : 0
}
