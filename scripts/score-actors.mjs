/**
 * What the shared scorer does not look at in a register of actors: of the rows that were found, the share whose kind is right, and
 * how well persons at risk are told (F1 of the mark `sensitive`; a gold row that was not found counts as missed unless it is optional).
 */

const plain = (name) =>
  (name ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^(?:the|an?) /u, "")
    .trim()
const namesOf = ({ name, aliases, quote }) => [...new Set([name, ...(aliases ?? []), quote].filter(Boolean).map(plain))]

/** Gold and claimed rows of one party: those that share a whole name first, then those of which one name lies in another's. */
function pairs(golds, claims) {
  const free = new Set(claims.map((claim) => ({ claim, names: namesOf({ ...claim, quote: undefined }) })))
  const found = new Map()
  const shared = (mine, theirs) => theirs.some((name) => mine.includes(name))
  const within = (mine, theirs) =>
    theirs.some((a) => mine.some((b) => a.length > 5 && b.length > 5 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `))))
  for (const match of [shared, within])
    for (const gold of golds) {
      if (found.has(gold)) continue
      const hit = [...free].find(({ names }) => match(namesOf(gold), names))
      if (!hit) continue
      free.delete(hit)
      found.set(gold, hit.claim)
    }
  return { found, extra: [...free].map(({ claim }) => claim) }
}

/** @returns {{ kind: number, sensitive: number | undefined, notes: string[] }} `sensitive` is absent where nobody is at risk and nobody was said to be. */
export function actorFields(golds, claims) {
  const { found, extra } = pairs(golds, claims)
  const notes = []
  let kinds = 0
  let risk = { right: 0, claimed: 0, wanted: 0 }
  for (const [gold, claim] of found) {
    if ([gold.kind, ...(gold.kind_accept ?? [])].includes(claim.kind)) kinds++
    else notes.push(`kind    ${claim.name}: ${claim.kind}, expected ${gold.kind}`)
    if (claim.sensitive) risk.claimed++
    if (gold.sensitive) risk.wanted++
    if (gold.sensitive && claim.sensitive) risk.right++
    else if (Boolean(gold.sensitive) !== claim.sensitive)
      notes.push(`risk    ${claim.name}: expected ${gold.sensitive ? "at risk" : "not at risk"}`)
  }
  for (const gold of golds)
    if (gold.sensitive && !gold.optional && !found.has(gold)) {
      risk.wanted++
      notes.push(`risk    ${gold.name}: at risk, not found`)
    }
  for (const claim of extra)
    if (claim.sensitive) {
      risk.claimed++
      notes.push(`risk    ${claim.name}: said to be at risk, not in the gold`)
    }
  const sensitive = risk.claimed + risk.wanted ? (2 * risk.right) / (risk.claimed + risk.wanted) : undefined
  return { kind: found.size ? kinds / found.size : 0, sensitive, notes }
}
