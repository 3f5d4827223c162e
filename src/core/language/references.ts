import { type NamedResolution, namedResolutions } from "./named-resolutions.ts"
import { type ParagraphList, paragraphLists } from "./paragraph-list.ts"
import type { Provision, Reference } from "./provision.ts"

/** What stands between paragraphs and the resolution whose they are. */
const OF =
  /^,?\s(?:of|in|under|contained in|set out in|from|to)\s(?:(?:its|the|Security|Council|Council’s|Council's|earlier|previous|relevant|said|aforementioned|above-mentioned|UNSC)\s)*(?:resolutions?\s|UNSCR\s)?$/u
const OF_THIS = /^\s(?:\([^)]{1,60}\)\s)?(?:of\s(?:this|the\spresent)\sresolution|above|below|hereof|herein)\b/u
const OF_THAT = /^\s(?:of|in)\s(?:that|the\ssame|the\ssaid)\sresolution\b/u
/** After bare paragraphs, these say that they are of something else. */
const OF_ELSE = /^,?\s?(?:\(|of\b|in\b|to\s(?:the|its)\b|and\s(?:of|annex|the)|thereof|S\/|bis\b|,?\s(?:article|section|chapter|annex)\b)/iu
/** Before bare paragraphs, these say the same. */
const FROM_ELSE =
  /(?:\(\d{4}\)|\d{4}\/\d+\)?|[Aa]rticles?\s\d+|[Aa]nnex(?:\s[IVX\d]+)?|[Ss]ection\s\w+|[Cc]hapter\s\w+|[Rr]eport|[Ss]tatement|[Ll]etter|[Aa]greement|[Cc]ommuniqu[eé]|[Dd]eclaration)(?:,|\sin|\sat|,\sin|\sand)?\s(?:the\s|its\s)?$/u

/** The resolutions and paragraphs that a provision names: `own` are the labels of its own resolution, of which it can name only what is there. */
export function findReferences({ text, symbol, label, kind }: Provision, own: ReadonlySet<string>): readonly Reference[] {
  if (kind === "frontmatter") return []
  const named = namedResolutions(text)
  const lists = paragraphLists(text)
  if (named.length === 0 && lists.length === 0) return []
  const found: (Reference & { readonly at: number })[] = []
  const taken = new Set<NamedResolution>()
  for (const list of lists) {
    const after = text.slice(list.end, list.end + 120)
    const target = named.find(({ start }) => start >= list.end)
    if (target && target.row !== "later" && OF.test(text.slice(list.end, target.start))) {
      taken.add(target)
      found.push({
        at: list.start,
        printed: text.slice(list.start, target.end),
        symbol: target.symbol,
        labels: target.row === "alone" ? list.labels : [],
      })
      continue
    }
    const that = OF_THAT.exec(after)
    const before = named.filter(({ end }) => end <= list.start).at(-1)
    if (that) {
      if (before?.row === "alone" && list.labels.length > 0)
        found.push({
          at: list.start,
          printed: text.slice(list.start, list.end + that[0].length),
          symbol: before.symbol,
          labels: list.labels,
        })
      continue
    }
    const within = ownLabels(text, list, after, label, kind, own)
    if (within) found.push({ at: list.start, printed: text.slice(list.start, within.end), symbol, labels: within.labels })
  }
  for (const resolution of named)
    if (!taken.has(resolution)) {
      const start = headStart(text, resolution)
      found.push({ at: start, printed: text.slice(start, resolution.end), symbol: resolution.symbol, labels: [] })
    }
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...reference }) => reference)
}

/** "resolution 1325 (2000)" with its word, where it stands before it. */
function headStart(text: string, { start }: NamedResolution): number {
  const word = /(?:Security Council )?[Rr]esolutions? $/u.exec(text.slice(Math.max(0, start - 30), start))
  return word ? start - word[0].length : start
}

/** Paragraphs of the resolution itself: said so ("above", "of this resolution"), or named bare where nothing says otherwise. Undefined where any is not there. */
function ownLabels(
  text: string,
  list: ParagraphList,
  after: string,
  label: string,
  kind: Provision["kind"],
  own: ReadonlySet<string>,
): { readonly labels: readonly string[]; readonly end: number } | undefined {
  const said = OF_THIS.exec(after)
  const inAnnex = kind === "annex"
  if (inAnnex && !said?.[0].includes("resolution")) return undefined
  if (!said && (OF_ELSE.test(after) || FROM_ELSE.test(text.slice(Math.max(0, list.start - 60), list.start)))) return undefined
  const base = /^(?:\S+ )?(?:OP|PP) \d+/u.exec(label)?.[0]
  const labels = list.labels.length > 0 ? list.labels : base === undefined ? [] : list.points.map((points) => `${base} ${points}`)
  if (labels.length === 0 || !labels.every((one) => own.has(one))) return undefined
  return { labels, end: list.end + (said?.[0].length ?? 0) }
}
