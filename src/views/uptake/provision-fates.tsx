import type { Uptake } from "../../core/comparison/index.ts"
import { count } from "../words/count.ts"
import { PassageLink } from "./passage-words.tsx"

type Fate = Uptake["provisions"][number]

/** The three things that may become of a provision, as people say it, with the heading's address. */
const SORTS = [
  ["dropped", "Dropped", ({ relation }: Fate) => relation === "dropped"],
  ["changed", "Changed", ({ relation }: Fate) => relation !== "dropped" && relation !== "same"],
  ["kept", "Retained", ({ relation }: Fate) => relation === "same"],
] as const

const HOW: Readonly<Record<Fate["relation"], string>> = {
  same: "word for word",
  edited: "with other words",
  moved: "at another place",
  split: "split",
  merged: "merged with another",
  dropped: "gone",
  new: "new",
}

/** "Retain the references in resolution N": each provision of the baseline that is meant, one by one, what was dropped first. */
export function ProvisionFates({ provisions, baseline }: { readonly provisions: readonly Fate[]; readonly baseline: string }) {
  if (provisions.length === 0) return null
  return (
    <section class="ledger" aria-labelledby="references">
      <h2 id="references">
        References to be retained&nbsp;<b class="count">{provisions.length}</b>
      </h2>
      <p class="soft">
        The paper asks to retain what {baseline} says of women and peace and security. What became of each such provision, compared by machine:{" "}
        {SORTS.map(([id, name, is], i) => {
          const n = provisions.filter(is).length
          return (
            <>
              {i > 0 ? ", " : ""}
              {n === 0 ? `0 ${name.toLowerCase()}` : <a key={id} href={`#references-${id}`}>{n} {name.toLowerCase()}</a>}
            </>
          )
        })}
        .
      </p>
      {SORTS.map(([id, name, is]) => {
        const some = provisions.filter(is)
        return some.length === 0 ? undefined : (
          <section key={id} id={`references-${id}`}>
            <h3>
              {name}: {count(some.length, "provision")}
            </h3>
            <ol>
              {some.map((fate) => (
                <ProvisionFate key={fate.baseline.label} fate={fate} />
              ))}
            </ol>
          </section>
        )
      })}
    </section>
  ) // prettier-ignore
}

const ProvisionFate = ({ fate: { baseline, relation, right, lost } }: { readonly fate: Fate }) => (
  <li class="entry reference">
    <div>
      <p class="small">
        <PassageLink passage={baseline} />
      </p>
      <blockquote class="words">{short(baseline.text)}</blockquote>
    </div>
    <div>
      <p class="small">
        <span class="suggested">{HOW[relation]}, suggested</span>
      </p>
      {right.map((passage) => (
        <div key={passage.label}>
          <p class="small">
            <PassageLink passage={passage} />
          </p>
          {relation === "same" ? undefined : <blockquote class="words">{short(passage.text)}</blockquote>}
        </div>
      ))}
      {right.length === 0 ? <p class="null">[nothing stands for it]</p> : undefined}
      {lost.length > 0 ? (
        <p class="small">
          Lost: <del>{lost.join(", ")}</del>
        </p>
      ) : undefined}
    </div>
  </li>
)

const LONGEST = 420
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …` : text)
