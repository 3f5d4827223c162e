import { NotHeld } from "../shell/not-held.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { ResolutionsCrumb } from "../shell/resolutions-crumb.tsx"

/** The page that asks which mandate is followed. `trouble`: why the one that was named cannot be, in one sentence. */
export function lineageStart(of: string, assets: Assets, trouble?: string): string {
  return page({
    title: trouble === undefined ? "A mandate through the years" : "Not followed",
    assets,
    children: (
      <>
        <ResolutionsCrumb />
        <header class="head">
          <h1>A mandate through the years</h1>
          <p>Each provision of a mission, a sanctions regime or an item of the agenda, through the resolutions that carried it on.</p>
          <form class="two-symbols" action="/lineage" aria-label="A mandate">
            <label>
              Resolution, mission or country{" "}
              <input name="of" value={of} required maxLength={80} size={24} placeholder="such as 2227 or UNMISS" />
            </label>
            <button>Follow</button>
          </form>
          {trouble === undefined ? undefined : <NotHeld sentence={trouble} />}
        </header>
      </>
    ),
  })
}
