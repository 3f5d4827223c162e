import { resolutions } from "./paths.ts"

/** Under a form that names resolutions: why it could not be done, and where to see which can be named. */
export const NotHeld = ({ sentence }: { readonly sentence: string }) => (
  <>
    <p class="trouble" role="alert">
      {sentence}.
    </p>
    <p>
      <a href={resolutions}>Resolutions that are held</a>
    </p>
  </>
)
