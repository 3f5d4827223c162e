/** How many rows of a ledger stand on one page. */
const PER_PAGE = 150

/** One part of a long list. */
export type ListPart<T> = { readonly members: readonly T[]; readonly number: number; readonly parts: number }

/** The part of a list that is asked for: by its number, or by the id of a member in it. */
export function partOfList<T>(
  list: readonly T[],
  idOf: (member: T) => string,
  { part, at }: { readonly part?: number | undefined; readonly at?: string | undefined },
): ListPart<T> {
  const parts = Math.max(1, Math.ceil(list.length / PER_PAGE))
  const index = at === undefined ? -1 : list.findIndex((member) => idOf(member) === at)
  const number = index >= 0 ? Math.floor(index / PER_PAGE) + 1 : Math.min(Math.max(1, part ?? 1), parts)
  return { members: list.slice((number - 1) * PER_PAGE, number * PER_PAGE), number, parts }
}

type Props = {
  readonly path: string
  readonly part: Pick<ListPart<unknown>, "number" | "parts">
  /** What else the address says, kept from part to part. */
  readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** The ways to the part before and after. */
export function LedgerParts({ path, part: { number, parts }, query = {} }: Props) {
  if (parts === 1) return null
  const kept = Object.entries(query).flatMap(([name, said]) => [said ?? []].flat().map((value) => [name, value]))
  const href = (to: number) => `${path}?${new URLSearchParams([["part", String(to)], ...kept]).toString()}`
  return (
    <nav class="parts" aria-label="Parts of this list">
      {number > 1 ? <a rel="prev" href={href(number - 1)}>Previous part</a> : <span />}
      <span class="soft">Part {number} of {parts}</span>
      {number < parts ? <a rel="next" href={href(number + 1)}>Next part</a> : <span />}
    </nav>
  ) // prettier-ignore
}
