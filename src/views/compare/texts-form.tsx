/** What was pasted into the form of two texts. */
export type PastedTexts = { readonly left: string; readonly right: string }

/** Signs of a text that is pasted; a longer one is sent as a file. */
const MOST_SIGNS = 500_000

const SIDES = [
  ["left", "Earlier text"],
  ["right", "Later text"],
] as const

/** Takes two texts that are not held, pasted or as files. `trouble`: why those that were handed in cannot be compared, in one sentence. */
export const TextsForm = ({ pasted, trouble }: { readonly pasted: PastedTexts; readonly trouble: string | undefined }) => (
  <section aria-labelledby="own">
    <h2 id="own">Compare two texts of your own</h2>
    <p class="soft">A draft and its revision, for instance. Nothing of them is kept: they are compared on this machine, and gone when the page is closed.</p>
    {trouble === undefined ? undefined : (
      <p class="trouble" role="alert">
        {trouble}.
      </p>
    )}
    <form class="two-texts" method="post" action="/compare" enctype="multipart/form-data" aria-label="Two texts">
      {SIDES.map(([side, name]) => (
        <fieldset key={side}>
          <legend>{name}</legend>
          <label for={`${side}-text`}>Pasted</label>
          <textarea id={`${side}-text`} name={side} rows={8} maxLength={MOST_SIGNS}>
            {pasted[side]}
          </textarea>
          <label for={`${side}-file`}>or as a file: PDF, Word, HTML or text</label>
          <input id={`${side}-file`} type="file" name={`${side}-file`} />
        </fieldset>
      ))}
      <p>
        <button>Compare these texts</button>
      </p>
    </form>
  </section>
) // prettier-ignore
