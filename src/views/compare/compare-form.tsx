import { type Assets, page } from "../shell/page.tsx"
import { ResolutionsCrumb } from "../shell/resolutions-crumb.tsx"
import { NotHeld } from "../shell/not-held.tsx"
import { type PastedTexts, TextsForm } from "./texts-form.tsx"

/** Asks for two resolutions. */
export const CompareForm = ({ left, right }: { readonly left: string; readonly right: string }) => (
  <form class="two-symbols" action="/compare" aria-label="Two resolutions">
    <label>
      Earlier <input name="left" value={left} required maxLength={60} size={18} placeholder="such as 2164" />
    </label>
    <label>
      Later <input name="right" value={right} required maxLength={60} size={18} placeholder="such as 2227" />
    </label>
    <button>Compare</button>
  </form>
)

/** What stands in the forms of the page, as it was filled, and why that cannot be compared, in one sentence each. */
export type CompareStart = {
  readonly left?: string | undefined
  readonly right?: string | undefined
  readonly trouble?: string
  readonly pasted?: PastedTexts
  readonly troubleOfTexts?: string
}

/** The page that asks what is compared: two resolutions that are held, or two texts. */
export function compareStart(start: CompareStart, assets: Assets): string {
  const { left = "", right = "", trouble, pasted = { left: "", right: "" }, troubleOfTexts } = start
  return page({
    title: (trouble ?? troubleOfTexts) === undefined ? "Compare two resolutions" : "Not compared",
    assets,
    children: (
      <>
        <ResolutionsCrumb />
        <header class="head">
          <h1>Compare two resolutions</h1>
          <p>
            What became of each provision of one resolution in another: kept, edited, moved, split, merged, dropped or new, with the words.
          </p>
          <CompareForm left={left} right={right} />
          {trouble === undefined ? undefined : <NotHeld sentence={trouble} />}
        </header>
        <TextsForm pasted={pasted} trouble={troubleOfTexts} />
      </>
    ),
  })
}
