import { sharedRuns } from "../../core/comparison/index.ts"
import type { ReadProvision } from "../../core/language/index.ts"
import type { Resolution } from "../../core/language/index.ts"
import { provisionPath } from "../shell/paths.ts"
import { citedProvision } from "../words/provision-name.ts"
import { excerpt } from "./excerpt.ts"
import type { FoundPassage } from "./fates.ts"
import { markRuns } from "../find/mark-runs.ts"

/** Where a passage stands, one click from the page of its resolution. */
export const PassageLink = ({ passage }: { readonly passage: Pick<ReadProvision, "symbol" | "label" | "kind" | "text"> }) => (
  <a href={provisionPath(passage.symbol, passage.label)}>{citedProvision(passage)}</a>
)

/** The words around the stretch of a passage that says something of an ask, those that they share marked. */
export function Nearest({ ask, found }: { readonly ask: string; readonly found: FoundPassage }) {
  const { text } = found.clause.provision
  return <Marked pieces={excerpt(text, runsOf(ask, text).map((run) => run.passage), found.start, found.end)} /> // prettier-ignore
}

/** A whole passage, with the words that it shares with an ask marked. */
export const Passage = ({ ask, text }: { readonly ask: string; readonly text: string }) => (
  <Marked pieces={markRuns(text, runsOf(ask, text).map((run) => run.passage))} />
) // prettier-ignore

/** An ask, with the words that it shares with a passage marked. */
export const AskWords = ({ ask, passage }: { readonly ask: string; readonly passage: string }) => (
  <Marked pieces={markRuns(ask, runsOf(ask, passage).map((run) => run.query))} />
) // prettier-ignore

/** A word that tells something by itself: "with the" is no agreement. */
const TELLING = /\p{L}{5}|\d/u

const runsOf = (ask: string, text: string) => sharedRuns(ask, text).filter(({ query }) => TELLING.test(ask.slice(...query)))

const Marked = ({ pieces }: { readonly pieces: readonly { readonly words: string; readonly shared: boolean }[] }) => (
  <>{pieces.map(({ words, shared }, i) => (shared ? <mark key={i}>{words}</mark> : words))}</>
)

/** A resolution by its symbol, and that it is only a draft where it is. */
export const ResolutionLink = ({ resolution: { symbol, textKind } }: { readonly resolution: Pick<Resolution, "symbol" | "textKind"> }) => (
  <>
    <a href={provisionPath(symbol)}>{symbol}</a>
    {textKind === "draft" ? (
      <>
        {" "}
        <b class="tag">draft</b>
      </>
    ) : undefined}
  </>
)
