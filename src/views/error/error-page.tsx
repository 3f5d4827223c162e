import { type Assets, page } from "../shell/page.tsx"
import { home, resolutions } from "../shell/paths.ts"

/** What went wrong, for the person who asked. */
export type Trouble = {
  /** HTTP status. */
  readonly status: number
  /** One sentence: what was expected, what came. */
  readonly sentence: string
  /** What the request named: a file, an address. */
  readonly named?: string | undefined
  /** Where it went wrong, for whoever mends it; only for a fault of ours. */
  readonly stack?: string | undefined
  /** Several papers at once: what became of each of the others. */
  readonly kept?: readonly { readonly name: string; readonly href: string }[]
  readonly failed?: readonly { readonly name: string; readonly sentence: string }[]
  /** Where to go on from here, the nearest first, before the ways that every such page has. */
  readonly ways?: readonly { readonly words: string; readonly href: string }[]
}

const TITLES: Readonly<Record<number, string>> = {
  400: "Not understood",
  404: "Not here",
  405: "Not understood",
  409: "Decided meanwhile",
  422: "This paper cannot be read",
  500: "A fault of ours",
  503: "Not now",
}

const WHAT_TO_DO: Readonly<Record<number, string>> = {
  404: "The papers that are kept here are listed on the first page, the resolutions on a page of their own.",
  409: "Go back, look at what stands there now, and try again.",
  422: "Nothing that was kept before has changed.",
  500: "What was kept before has not changed. The lines below help whoever mends it.",
  503: "Nothing that was kept before has changed. Try again when this has been seen to.",
}

/** The page of a request that could not be answered. */
export function errorPage(trouble: Trouble, assets: Assets): string {
  const { status, sentence, named, stack, kept = [], failed = [], ways = [] } = trouble
  return page({
    title: TITLES[status] ?? "Not done",
    assets,
    children: (
      <div class="say">
        <p class="small soft">
          <code>{status}</code> {named}
        </p>
        <h1>{sentence}</h1>
        {failed.length > 0 ? (
          <ul class="failed">
            {failed.map(({ name, sentence }) => (
              <li key={name}>
                <b>{name}</b>: {sentence}
              </li>
            ))}
          </ul>
        ) : undefined}
        {kept.length > 0 ? (
          <>
            <p>The others were read and are kept:</p>
            <ul class="failed">
              {kept.map(({ name, href }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        ) : undefined}
        {WHAT_TO_DO[status] ? <p>{WHAT_TO_DO[status]}</p> : undefined}
        {stack ? (
          <details>
            <summary>Where it went wrong</summary>
            <pre class="scroll" tabIndex={0} role="region" aria-label="Stack">
              {stack}
            </pre>
          </details>
        ) : undefined}
        <p class="acts">
          {ways.map(({ words, href }) => (
            <a key={href} href={href}>
              {words}
            </a>
          ))}
          <a class="button" href="/#add">
            Add a paper
          </a>
          <a href={home}>Back to papers</a>
          {status === 404 ? <a href={resolutions}>Resolutions that are held</a> : undefined}
        </p>
      </div>
    ),
  })
}
