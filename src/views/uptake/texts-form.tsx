import type { Mandate } from "../../core/comparison/index.ts"
import { resolutions, shortSymbol, uptakePath } from "../shell/paths.ts"

/** What a form proposes to lay a paper beside. */
export type TextsProposed = {
  readonly mandate: Pick<Mandate, "key" | "situation"> | undefined
  readonly against: string | undefined
  readonly baseline: string | undefined
  /** The resolutions of the mandate, in order. */
  readonly chain: readonly { readonly symbol: string; readonly held: boolean }[]
  /** Whether any resolution is held. */
  readonly anyHeld: boolean
}

/** What a person chose, or the proposal; as printed, so that what is not understood can be mended. */
export type TextsChosen = { readonly against: string; readonly baseline: string }

type Props = { readonly id: string; readonly proposed: TextsProposed; readonly chosen: TextsChosen; readonly notHeld: readonly string[] }

/** Which resolution was adopted since, and which stood before. */
export function TextsForm({ id, proposed, chosen, notHeld }: Props) {
  return (
    <form class="texts" action={uptakePath(id)} aria-label="The texts to look at">
      <label>
        Adopted since <input name="against" value={shortSymbol(chosen.against)} size={8} required list="mandate" placeholder="2690" />
      </label>
      <label>
        Stood before <input name="baseline" value={shortSymbol(chosen.baseline)} size={8} list="mandate" placeholder="none" />
      </label>
      <button>Look</button>
      <datalist id="mandate">
        {proposed.chain.filter(({ held }) => held).map(({ symbol }) => (
          <option key={symbol} value={shortSymbol(symbol)}>
            {symbol}
          </option>
        ))}
      </datalist>
      <p class="small soft">
        <Why proposed={proposed} />
      </p>
      {notHeld.length > 0 ? (
        <p role="status">
          {notHeld.map((symbol) => (
            <>
              <q key={symbol}>{symbol}</q> <span class="null">[not held]</span>{" "}
            </>
          ))}
          <span class="small">
            <a href={resolutions}>What is held</a>; <code>penholder import</code> brings more in.
          </span>
        </p>
      ) : undefined}
    </form>
  ) // prettier-ignore
}

/** Where the proposal comes from. */
function Why({ proposed: { mandate, chain } }: { readonly proposed: TextsProposed }) {
  if (!mandate)
    return <>Neither the recommendations nor the situation of this paper name a mandate that is known here: name the resolutions.</>
  const missing = chain.filter(({ held }) => !held).length
  return (
    <>
      Proposed along the mandate {/^\d/u.test(mandate.key) ? `of resolution ${mandate.key}` : mandate.key} ({mandate.situation}): {chain.length - missing} of its{" "}
      {chain.length} resolutions are held. Any other that is held may be named.
    </>
  ) // prettier-ignore
}

/** How resolutions come in, where none is held. */
export const NoneHeld = () => (
  <div class="say">
    <p>No resolution is held here yet, so it cannot be seen what became of these asks.</p>
    <p>
      They are brought in on the command line: <code>penholder import SOURCE</code>, with a folder of PDFs, a collection of texts, or a
      single resolution.
    </p>
  </div>
)
