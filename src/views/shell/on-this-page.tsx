/** A part of a page, by the name of its heading and the id at which it begins. Absent parts are left out. */
export type PagePart = { readonly id: string; readonly words: string }

/** The parts of a long page, each one step away: who goes by the keyboard need not pass hundreds of links. Nothing where there is but one. */
export function OnThisPage({ parts }: { readonly parts: readonly (PagePart | undefined)[] }) {
  const there = parts.filter((part) => part !== undefined)
  return there.length < 2 ? null : (
    <nav class="meta ways-on" aria-label="On this page">
      <span>On this page:</span>
      {there.map(({ id, words }) => (
        <a key={id} href={`#${id}`}>
          {words}
        </a>
      ))}
    </nav>
  )
}
