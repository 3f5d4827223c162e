import type { Event } from "../../core/record/index.ts"
import { type Axis, onAxis } from "./axis.ts"
import type { DateSpan } from "./date-span.ts"

type YearsProps = { readonly axis: Axis; readonly meeting: number | undefined }

/** The years above the strokes, once. The strokes say nothing that the words beside them do not say. */
export function Years({ axis, meeting }: YearsProps) {
  return (
    <div class="years" aria-hidden="true">
      <svg>
        {axis.ticks.map((year) => (
          <text
            key={year}
            class={year === axis.from ? "mid first" : year === axis.to ? "mid end" : "mid"}
            x={`${onAxis(axis, year)}%`}
            y="1em"
          >
            {year}
          </text>
        ))}
        {meeting === undefined ? undefined : (
          <text class={onAxis(axis, meeting) > 80 ? "mid law end" : "mid law"} x={`${onAxis(axis, meeting)}%`} y="2.4em">
            the meeting
          </text>
        )}
      </svg>
    </div>
  )
}

type StrokeProps = {
  readonly span: DateSpan
  readonly axis: Axis
  readonly meeting: number | undefined
  readonly derived: boolean
  readonly status: Event["status"]
}

/** One event in time: a point for a day, a stretch for what is printed less finely, an arrow where an end is open or beyond the edge. */
export function Stroke({ span, axis, meeting, derived, status }: StrokeProps) {
  const from = span.from === undefined ? 0 : onAxis(axis, span.from)
  const to = span.to === undefined ? 100 : onAxis(axis, span.to)
  const early = span.from === undefined || span.from < axis.from
  const late = span.to === undefined || span.to > axis.to
  const hollow = derived || status === "planned" || status === "postponed" || status === "alleged"
  return (
    <div class={`stroke ${status}${derived ? " worked" : ""}`} aria-hidden="true">
      <svg>
      {axis.ticks.map((year) => (
        <line key={year} class="tick" x1={`${onAxis(axis, year)}%`} x2={`${onAxis(axis, year)}%`} y1="0" y2="100%" />
      ))}
      {meeting === undefined ? undefined : <line class="law" x1={`${onAxis(axis, meeting)}%`} x2={`${onAxis(axis, meeting)}%`} y1="0" y2="100%" />}
      {span.precision === "day" && !early && !late ? (
        <circle class={hollow ? "open" : "dot"} cx={`${from}%`} cy="22" r="5" />
      ) : (
        <rect class={`span ${hollow ? "open" : "dot"}`} x={`${from}%`} width={`${Math.max(0.8, Math.round((to - from) * 100) / 100)}%`} y="17" height="10" />
      )}
      {early ? <text class="edge" x="0" y="22" dy=".35em">◂</text> : undefined}
      {late ? <text class="edge end" x="100%" y="22" dy=".35em">▸</text> : undefined}
    </svg>
    </div>
  ) // prettier-ignore
}
