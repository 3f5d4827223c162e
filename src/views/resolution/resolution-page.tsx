import type { Coverage, Resolution } from "../../core/language/index.ts"
import { type Assets, page } from "../shell/page.tsx"
import { findPath, labelId } from "../shell/paths.ts"
import { coverageSentence } from "../words/coverage-words.ts"

type Props = { readonly resolution: Resolution; readonly coverage: Coverage }

/** A resolution that is held, provision by provision, each at an address of its own. */
export function resolutionPage({ resolution, coverage }: Props, assets: Assets): string {
  const { symbol, date, textKind, provisions } = resolution
  return page({
    title: symbol,
    assets,
    cite: symbol,
    children: (
      <>
        <header class="head">
          <h1>{symbol}</h1>
          <p class="soft">
            {date === undefined ? "Its date is not known. " : `Adopted on ${date}. `}
            {textKind === "draft" ? "The text held is that of the draft that was adopted. " : ""}
            {coverageSentence(coverage)}
          </p>
        </header>
        <ol class="provisions">
          {provisions.map(({ label, kind, level, text }) => (
            <li key={label} id={labelId(label)} class={`${kind} level-${level}`}>
              <a class="id" href={`#${labelId(label)}`}>
                {label}
              </a>
              <div>
                {kind === "heading" ? <h2>{text}</h2> : <p>{text}</p>}
                {kind === "preambular" || kind === "operative" ? (
                  <p class="small">
                    <a href={findPath(text, symbol)}>Earlier wordings</a>
                  </p>
                ) : undefined}
              </div>
            </li>
          ))}
        </ol>
      </>
    ),
  })
}
