import type { Row } from "../../core/comparison/index.ts"
import { movedProvisions } from "./moves.ts"
import { sidesOf } from "./relation-words.ts"

type Props = { readonly rows: readonly Row[]; readonly moves: ReadonlyMap<Row, string>; readonly rowId: (row: Row) => string }

/** From how many rows on the list is folded. */
const LONG = 12

/** What moved, was split or merged, in words: what the map draws, for who cannot see it or reads on a narrow screen. */
export function Moves({ rows, moves, rowId }: Props) {
  const listed = movedProvisions(rows)
  if (listed.length === 0) return null
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">What moved?</h2>
      <details class="moves" open={listed.length < LONG}>
        <summary>{listed.length === 1 ? "One provision" : `${listed.length} provisions`}, in the order of the later text</summary>
        <ol>
          {listed.map((row) => (
            <li key={rowId(row)}>
              <a href={`#${rowId(row)}`}>
                <FromTo row={row} />
              </a>{" "}
              <span class="soft">{moves.get(row) ?? (row.relation === "split" ? "split in several" : "merged into one")}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

const FromTo = ({ row }: { readonly row: Row }) => {
  const [from, to] = sidesOf(row)
  return to === undefined ? (
    <>{from}</>
  ) : (
    <>
      {from} <span class="to" aria-hidden="true" />
      <span class="vh">to</span> {to}
    </>
  )
}
