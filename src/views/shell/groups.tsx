import type { ComponentChild } from "preact"
import type { ListPart } from "./ledger-parts.tsx"
import type { TallyRow } from "./tally.tsx"

/** Rows of a ledger under one heading. `id` is its address on the page. */
export type LedgerGroup<T> = { readonly id: string; readonly name: ComponentChild; readonly members: readonly T[] }

type Props<T> = { readonly groups: readonly LedgerGroup<T>[]; readonly part: ListPart<T>; readonly line: (member: T) => ComponentChild }

/** The groups that have rows in this part of the list, each under its heading with the count of all of it. */
export function Groups<T>({ groups, part, line }: Props<T>) {
  const here = new Set(part.members)
  return (
    <>
      {groups.map(({ id, name, members }) => {
        const shown = members.filter((member) => here.has(member))
        return shown.length === 0 ? undefined : (
          <section class="ledger" key={id} id={id}>
            <h2>
              {name}&nbsp;<b class="count">{members.length}</b>
            </h2>
            <ol>{shown.map(line)}</ol>
          </section>
        )
      })}
    </>
  )
}

/** The groups as lines of a tally, each leading to its heading in whatever part of the list it begins. */
export function groupRows<T extends { readonly id: string }>(
  path: string,
  groups: readonly LedgerGroup<T>[],
  part: ListPart<T>,
): readonly TallyRow[] {
  const here = new Set(part.members)
  return groups.map(({ id, name, members }) => {
    const [first] = members
    const href = first === undefined || members.some((member) => here.has(member)) ? `#${id}` : `${path}?at=${first.id}#${id}`
    return { key: id, words: name, n: members.length, href }
  })
}
