import { compare, type Lineage, type Step, type Thread } from "../../core/comparison/index.ts"
import { pieces } from "../compare/pieces.ts"
import { RELATION_WORDS } from "../compare/relation-words.ts"
import { type Assets, page } from "../shell/page.tsx"
import { ResolutionsCrumb } from "../shell/resolutions-crumb.tsx"
import { lineagePath, provisionPath } from "../shell/paths.ts"
import { dateWords } from "../words/date-words.ts"
import { citedProvision, provisionName } from "../words/provision-name.ts"
import { throughTheYears } from "./through-the-years.ts"

/** One provision through the years, its words from mandate to mandate. */
export type ShownThread = { readonly symbol: string; readonly lineage: Lineage; readonly thread: Thread; readonly query: string }

/** Each wording of a provision with what went and came since the one before. */
export function threadPage({ symbol, lineage, thread, query }: ShownThread, assets: Assets): string {
  const [first] = thread.steps
  const name = (first && provisionName({ ...first, kind: thread.kind })) ?? ""
  const title = `${name} of ${first?.symbol ?? ""} through the years`
  return page({
    title,
    assets,
    class: "lineage",
    cite: [first?.symbol, name, throughTheYears(lineage)].filter(Boolean).join(", "),
    children: (
      <>
        <ResolutionsCrumb>
          <a href={`${lineagePath(symbol)}${query}`}>{lineage.mandate?.key ?? symbol}</a>
        </ResolutionsCrumb>
        <header class="head">
          <h1>{title}</h1>
          <p class="soft">
            <del>Gone</del> and <ins>come</ins> since the wording before. A mandate that is not held stands in its place, and nothing is said of it.
          </p>
        </header>
        <ol class="wordings">
          {lineage.links.map(({ symbol: mandate, date, held }) => {
            const at = thread.steps.findIndex((step) => step.symbol === mandate)
            const step = thread.steps[at]
            const said = date === undefined ? "" : dateWords(date)
            if (!held) return inside(mandate, thread, lineage) ? <li key={mandate} class="absent">{mandate} <span class="soft">{said}</span> <span class="null">[text not held]</span></li> : null
            return step ? <Wording key={mandate} step={step} kind={thread.kind} before={thread.steps[at - 1]} said={said} /> : null
          })}
        </ol>
      </>
    ), // prettier-ignore
  })
}

/** Whether a mandate that is not held lies between the first and the last wording. */
function inside(mandate: string, { steps }: Thread, { links }: Lineage): boolean {
  const at = (symbol: string | undefined) => links.findIndex((link) => link.symbol === symbol)
  return at(mandate) > at(steps[0]?.symbol) && at(mandate) < at(steps.at(-1)?.symbol)
}

function Wording({
  step,
  kind,
  before,
  said,
}: {
  readonly step: Step
  readonly kind: Thread["kind"]
  readonly before: Step | undefined
  readonly said: string
}) {
  const { symbol, label, relation, text } = step
  return (
    <li>
      <p>
        <a href={provisionPath(symbol, text === "" ? undefined : label)}>
          {text === "" ? symbol : citedProvision({ ...step, kind })}
        </a>{" "}
        <span class="soft">{said}</span> {relation ? <b class="tag">{RELATION_WORDS.get(relation)}</b> : <span class="null">[what stood before is not held]</span>}
      </p>
      {text === "" ? undefined : <p class="text">{before && before.text !== "" ? changed(before, step) : text}</p>}
    </li>
  ) // prettier-ignore
}

/** The words of a wording, with what went and came since the one before. */
function changed(before: Step, step: Step) {
  const side = ({ symbol, text }: Step) => ({ symbol, provisions: [{ symbol, label: "OP 1", kind: "operative" as const, level: 0, text }] })
  const [row] = compare(side(before), side(step)).rows.filter(({ left, right }) => left.length > 0 && right.length > 0)
  if (!row) return step.text
  return pieces(row).map(({ op, text }, i, all) => {
    if (op === "delete") {
      const behind = /^[\s,;:.)\]»”’]/u.test(all[i + 1]?.text ?? " ") ? "" : " "
      return (
        <>
          {" "}
          <del>{text}</del>
          {behind}
        </>
      )
    }
    if (op === "insert") return <ins>{text}</ins>
    return op === "move" ? <mark class="elsewhere">{text}</mark> : text
  })
}
