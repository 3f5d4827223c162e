import type { Comparison, Relation, Row } from "../../core/comparison/index.ts"
import type { Provision } from "../../core/language/index.ts"
import { RELATION_WORDS, sidesOf } from "./relation-words.ts"

type Props = {
  readonly comparison: Comparison
  /** Both texts in their own order. */
  readonly texts: { readonly left: readonly Provision[]; readonly right: readonly Provision[] }
  readonly rowId: (row: Row) => string
  readonly only: Relation | undefined
}

/** In units of the drawing: its width, where the lines begin and end, the height of a whole text, and the least height of a provision. */
const WIDTH = 120
const [FROM, TO] = [22, 98]
const HEIGHT_OF_ALL = 1000
const LEAST = 2.5

/** A map of both texts: each provision as high as it is long, joined to what became of it. Lines that cross are what moved. Every mark leads to its row; who cannot see or point finds the same rows below. */
export function CompareMap({ comparison: { rows }, texts, rowId, only }: Props) {
  const [left, right] = [placesOf(texts.left), placesOf(texts.right)]
  const height = Math.ceil(Math.max(heightOf(left), heightOf(right)))
  const shown = rows.filter(
    (row) => (only === undefined || row.relation === only) && [...row.left, ...row.right].some((one) => left.has(one) || right.has(one)),
  )
  return (
    <div class="map" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none">
        {shown.map((row) => (
          <a key={rowId(row)} href={`#${rowId(row)}`} tabindex={-1} class={row.relation}>
            <title>{nameOf(row)}</title>
            {row.left.flatMap((from) => row.right.map((to) => lineBetween(left.get(from), right.get(to))))}
            {row.left.map((from) => barAt(0, FROM - 2, left.get(from)))}
            {row.right.map((to) => barAt(TO + 2, WIDTH - TO - 2, right.get(to)))}
          </a>
        ))}
      </svg>
    </div>
  )
}

/** What the colours of the map say; the rows say the same in words. */
export const MapKey = () => (
  <p class="map-key small" aria-hidden="true">
    At the side:
    {KEY.map(([relation, words]) => (
      <span key={relation} class={relation}>
        {words}
      </span>
    ))}
  </p>
)

const KEY = [
  ["dropped", "dropped"],
  ["new", "new"],
  ["moved", "moved, split or merged"],
  ["edited", "edited"],
  ["same", "without a change"],
] as const

type Place = { readonly top: number; readonly height: number }

/** Where each provision of a text stands in the drawing. */
function placesOf(text: readonly Provision[]): ReadonlyMap<Provision, Place> {
  const provisions = text.filter(({ kind }) => kind !== "frontmatter")
  const all = provisions.reduce((sum, { text }) => sum + text.length, 0)
  const places = new Map<Provision, Place>()
  let top = 0
  for (const provision of provisions) {
    const height = Math.max(LEAST, (provision.text.length / Math.max(1, all)) * HEIGHT_OF_ALL)
    places.set(provision, { top, height })
    top += height + 1
  }
  return places
}

const heightOf = (places: ReadonlyMap<unknown, Place>): number =>
  Math.max(1, ...[...places.values()].map(({ top, height }) => top + height))
const nameOf = (row: Row): string => `${sidesOf(row).join(" to ")}: ${RELATION_WORDS.get(row.relation) ?? row.relation}`

const one = (number: number): string => number.toFixed(1)
const middle = ({ top, height }: Place): string => one(top + height / 2)
const barAt = (x: number, width: number, place: Place | undefined) =>
  place ? <rect x={x} y={one(place.top)} width={width} height={one(place.height)} /> : null
const lineBetween = (from: Place | undefined, to: Place | undefined) =>
  from && to ? <line x1={FROM} y1={middle(from)} x2={TO} y2={middle(to)} /> : null
