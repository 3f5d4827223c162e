import type { ComponentChildren } from "preact"
import { renderToString } from "preact-render-to-string"
import { home, resolutions } from "./paths.ts"

/** Addresses of the style sheet, the script and the icon; they change when the files do. */
export type Assets = { readonly style: string; readonly script: string; readonly icon: string }

type Props = {
  readonly title: string
  readonly assets: Assets
  /** Stands in the foot: the line to cite the page by. */
  readonly cite?: string | undefined
  readonly class?: string | undefined
  /** What was looked for, for the search field. */
  readonly query?: string | undefined
  readonly children: ComponentChildren
}

/** One page, as it goes to the browser. */
export function page(props: Props): string {
  return `<!doctype html>\n${renderToString(<Page {...props} />)}`
}

function Page({ title, assets, cite, class: name, query, children }: Props) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Penholder`}</title>
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <script src={assets.script} type="module" />
      </head>
      <body>
        <a class="skip vh" href="#main">
          Skip to the content
        </a>
        <header class="top">
          <a class="name" href={home}>
            Penholder
          </a>
          <nav aria-label="Penholder">
            <a href={home}>Papers</a>
            <a href={resolutions}>Resolutions</a>
            <a href="/#add">Add a paper</a>
            <a href="/find">Find language</a>
          </nav>
          <form class="find" role="search" action="/search">
            <label class="vh" for="q">
              Search papers and records
            </label>
            <input type="search" id="q" name="q" value={query} maxLength={400} />
            <button>Search</button>
          </form>
        </header>
        <main id="main" class={name}>
          {children}
        </main>
        <footer class="foot">
          {cite ? (
            <p>
              To cite: <span class="cite">{cite}</span>
            </p>
          ) : undefined}
          <p>Everything here is kept on this machine. No account, no network and no language model is needed.</p>
        </footer>
      </body>
    </html>
  )
}
