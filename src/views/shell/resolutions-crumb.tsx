import type { ComponentChildren } from "preact"
import { home, resolutions } from "./paths.ts"

/** The way back from a page over resolutions: papers, resolutions, and what a page adds. */
export const ResolutionsCrumb = ({ children }: { readonly children?: ComponentChildren }) => (
  <nav class="crumb" aria-label="Where you are">
    <a href={home}>Papers</a>
    <a href={resolutions}>Resolutions</a>
    {children}
  </nav>
)
