import type { AskFate } from "../../core/comparison/index.ts"

/** The verb and the addressee, asked and adopted, and what was lost on the way. Nothing of what is not said. */
export function WhatChanged({ fate: { ask, verb, addressee, lost } }: { readonly fate: AskFate }) {
  const asked = ask.councilVerb ?? verb.asked
  return (
    <dl class="changed small">
      {asked !== undefined && verb.adopted !== undefined ? (
        <div>
          <dt>Verb</dt>
          <dd>
            <q>{asked}</q> <span class="to" role="img" aria-label="became" /> <i>{verb.adopted}</i>
            {verb.change === undefined ? undefined : `: ${verb.change === "same" ? "as firm" : verb.change}`}
          </dd>
        </div>
      ) : undefined}
      {addressee.asked !== undefined && addressee.adopted !== undefined && !isSame(addressee.asked, addressee.adopted) ? (
        <div>
          <dt>To whom</dt>
          <dd>
            <q>{addressee.asked}</q> <span class="to" role="img" aria-label="became" /> <q>{addressee.adopted}</q>
            {addressee.same === false ? ": another" : ""}
          </dd>
        </div>
      ) : undefined}
      {lost.length > 0 ? (
        <div>
          <dt>Lost</dt>
          <dd>
            {lost.map((words, i) => (
              <>
                {i > 0 ? ", " : ""}
                <del key={words}>{words}</del>
              </>
            ))}
          </dd>
        </div>
      ) : undefined}
    </dl>
  )
}

/** Whether two names are printed alike: what did not change is not told. */
const isSame = (asked: string, adopted: string): boolean => bare(asked) === bare(adopted)

const bare = (name: string): string => name.toLowerCase().replace(/^the /u, "")
