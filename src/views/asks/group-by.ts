/** Members that share a key, under the name that the first of them prints. */
export type Group<T> = { readonly id: string; readonly name: string | undefined; readonly members: readonly T[] }

/** Groups by key, the largest first, equals in the order of the paper; those without a key last. */
export function groupBy<T>(
  members: readonly T[],
  keyOf: (member: T) => string | undefined,
  nameOf: (member: T) => string | undefined,
): readonly Group<T>[] {
  const groups = new Map<string | undefined, T[]>()
  for (const member of members) {
    const key = keyOf(member)
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return [...groups]
    .map(([key, group]) => ({ id: key ?? "", name: key === undefined ? undefined : nameOf(group[0] as T), members: group }))
    .sort((a, b) => Number(a.name === undefined) - Number(b.name === undefined) || b.members.length - a.members.length)
}
