import type { ComponentChild } from "preact"

/** A line of a tally. `href` is absent where there is nowhere to go. */
export type TallyRow = { readonly key: string; readonly words: ComponentChild; readonly n: number; readonly href?: string | undefined }

/** How many rows of a ledger are of each sort, each sort one click away. Nothing where there is none. */
export function Tally({ name, rows }: { readonly name: string; readonly rows: readonly TallyRow[] }) {
  return rows.length === 0 ? null : (
    <section>
      <h2>{name}</h2>
      <ul class="tally">
        {rows.map(({ key, words, n, href }) => (
          <li key={key}>
            {href === undefined ? <span>{words}</span> : <a href={href}>{words}</a>}
            <i />
            <span>{n}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
