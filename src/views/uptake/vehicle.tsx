import type { Uptake } from "../../core/comparison/index.ts"
import { PassageLink } from "./passage-words.tsx"

type Vehicle = NonNullable<Uptake["vehicle"]>

/** What ended, with the sentence that ended it. */
export const VehicleSentence = ({ vehicle: { name, ended, evidence, only } }: { readonly vehicle: Vehicle }) => (
  <>
    <p>
      <b>
        {capital(name)} {ended ? "ended" : "is to end"}
        {only === undefined ? "" : ` in ${only}`}.
      </b>{" "}
      {evidence ? (
        <span class="small">
          <PassageLink passage={evidence} />
        </span>
      ) : undefined}
    </p>
    {evidence ? <blockquote class="words ended">{evidence.text}</blockquote> : undefined}
  </>
)

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
