import type { LedgerContext } from "../ledger/ledger-context.ts"
import { NotStated } from "../shell/signs.tsx"
import { dateWords } from "../words/date-words.ts"
import { type Board, printedShare, type Share } from "./women-shares.ts"

type Props = { readonly board: Board; readonly context: LedgerContext }

/** The board: each body's share of women on one line of its own, its distance from the threshold, and the same as a table. */
export function BoardChart({ board, context }: Props) {
  const { threshold, elsewhere, shares, left } = board
  const below = shares.filter(({ gap }) => gap !== undefined && gap < 0).length
  const derived = shares.some(({ parts }) => parts !== undefined)
  return (
    <section aria-labelledby="board">
      <h2 id="board">
        Women’s share by body{threshold ? `, against the ${threshold.percent} percent ${threshold.isLaw ? "of the law" : "that the paper names"}` : ""}
      </h2>
      <p class="soft">
        {threshold ? (
          <>
            {below} of the {shares.length} {shares.length === 1 ? "body" : "bodies"} with a printed share {below === 1 ? "stands" : "stand"} below it (
            <a href={`#${threshold.entry.id}`}>{threshold.entry.id}</a>): <q>{threshold.sentence}</q> Which bodies it covers is for its own text to say.
          </>
        ) : elsewhere ? (
          <>
            No threshold stands beside these shares, so no gap is shown. Elsewhere the paper prints {elsewhere.percent} percent (
            <a href={`#${elsewhere.entry.id}`}>{elsewhere.entry.id}</a>): <q>{elsewhere.sentence}</q>
          </>
        ) : (
          "The paper prints no threshold for them, so no gap is shown."
        )}
      </p>
      {left > 0 ? <p class="soft">{`The first ${shares.length} shares that the paper prints are shown; ${left} more stand in the list below.`}</p> : undefined}
      <figure class="board">
        <Chart board={board} />
        <figcaption class="small soft">
          <span class="glyphs">
            <span>
              <svg aria-hidden="true"><circle class="dot" cx="8" cy="8" r="5.5" /></svg>as printed
            </span>
            {derived ? (
              <span>
                <svg aria-hidden="true"><circle class="open" cx="8" cy="8" r="5" /><circle class="dot" cx="8" cy="8" r="2" /></svg>worked out
              </span>
            ) : undefined}
          </span>
        </figcaption>
      </figure>
      <BoardTable board={board} context={context} />
    </section>
  ) // prettier-ignore
}

function Chart({ board: { threshold, shares } }: { readonly board: Board }) {
  const most = Math.max(threshold?.percent ?? 0, ...shares.map(({ share }) => share))
  const step = most > 50 ? 25 : 10
  const end = Math.min(100, Math.ceil((most + 2) / step) * step)
  const x = (percent: number) => `${((percent / end) * 100).toFixed(2)}%`
  const ticks = Array.from({ length: end / step + 1 }, (_, i) => i * step).filter((tick) => tick !== threshold?.percent)
  return (
    <div class="chart">
      <svg role="img" aria-labelledby="board-title board-desc">
        <title id="board-title">{threshold ? `Women’s share by body against ${threshold.percent} percent` : "Women’s share by body"}</title>
        <desc id="board-desc">The table beneath gives every value.</desc>
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="tick" x1={x(tick)} x2={x(tick)} y1="0" y2="100%" />
            <text class="mid" x={x(tick)} y="-8">{tick}</text>
          </g>
        ))}
        {threshold ? (
          <>
            <line class="law" x1={x(threshold.percent)} x2={x(threshold.percent)} y1="0" y2="100%" />
            <text class="mid law" x={x(threshold.percent)} y="-8">{threshold.isLaw ? `${threshold.percent}, the law` : `${threshold.percent}`}</text>
          </>
        ) : undefined}
        {shares.map((share, i) => (
          <Line key={share.entry.id} share={share} x={x} y={`${(((i + 0.5) / shares.length) * 100).toFixed(2)}%`} from={threshold?.percent ?? 0} />
        ))}
      </svg>
      <ol>
        {shares.map(({ entry, body, gap }) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>{body.length > 80 ? `${body.slice(0, 77).replace(/\s+\S*$/u, "")} …` : body}{isNoName(body) ? ` (${entry.id})` : ""}</a>
            {gap === undefined ? undefined : <bdi>{signed(gap)}</bdi>}
          </li>
        ))}
      </ol>
    </div>
  ) // prettier-ignore
}

type LineProps = { readonly share: Share; readonly x: (percent: number) => string; readonly y: string; readonly from: number }

function Line({ share: { share, parts }, x, y, from }: LineProps) {
  const right = share >= from
  return (
    <>
      <line class="stem" x1={x(from)} x2={x(share)} y1={y} y2={y} />
      {parts ? (
        <>
          <circle class="open" cx={x(share)} cy={y} r="5" />
          <circle class="dot" cx={x(share)} cy={y} r="2" />
        </>
      ) : (
        <circle class="dot" cx={x(share)} cy={y} r="5.5" />
      )}
      <text class={right ? "val" : "val end"} x={x(share)} y={y} dx={right ? 11 : -11} dy=".35em">
        {share}
      </text>
    </>
  )
}

/** "Its members": a name that says nothing where its sentence is not at hand. */
const isNoName = (body: string): boolean => /^(?:its|their|these|those|this)\b/iu.test(body)

/** "+8.0", "−1.4": with the sign that is a minus, not a hyphen. */
const signed = (points: number): string => `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`

function BoardTable({ board: { threshold, shares }, context }: Props) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Table of the board">
      <table>
        <caption class="vh">Women’s share by body</caption>
        <thead>
          <tr>
            <th scope="col">Body</th>
            <th scope="col" class="n">Share, percent</th>
            {threshold ? <th scope="col" class="n">{`Gap to ${threshold.percent}, points`}</th> : undefined}
            <th scope="col">Period</th>
            <th scope="col">How to read it</th>
            <th scope="col">Figure</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => {
            const { entry, body, parts, gap } = share
            const { period } = entry.figure
            return (
              <tr key={entry.id}>
                <th scope="row">
                  {body}
                  {isNoName(body) ? <span class="soft">{` (${context.placeName(entry.anchor)})`}</span> : undefined}
                </th>
                <td class="n">{share.share}</td>
                {gap === undefined ? undefined : <td class="n"><bdi>{signed(gap)}</bdi></td>}
                <td>{period === undefined ? <NotStated /> : dateWords(period)}</td>
                <td>
                  {parts ? <><span class="derived">{`${parts.women} of ${parts.of}`}</span>; printed: <q>{printedShare(share)}</q></> : share.together ? "as printed, of these together" : "as printed"}
                </td>
                <td><a href={`#${entry.id}`}>{entry.id}</a></td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  ) // prettier-ignore
}
