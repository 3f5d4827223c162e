import type { Paper } from "../../passage/index.ts"
import type { Actor } from "../actor/index.ts"
import type { Commitment } from "../commitment/index.ts"
import type { Moment } from "../date/index.ts"
import type { Figure } from "../figure/index.ts"
import { claimsFitFigures } from "./claims-fit-figures.ts"
import { countedSetsAreNamed } from "./counted-sets-are-named.ts"
import { countsAgree } from "./counts-agree.ts"
import { datesAgree } from "./dates-agree.ts"
import { denialsFitFigures } from "./denials-fit-figures.ts"
import { durationsAgree } from "./durations-agree.ts"
import { instrumentsHaveOneName } from "./instruments-have-one-name.ts"
import { lawsAreOfOneKind } from "./laws-are-of-one-kind.ts"
import { capacitiesAgree, makersAreSaidOnce } from "./makers-are-said-once.ts"
import { namesAskedForAreUsed } from "./names-asked-for-are-used.ts"
import { partsMakeTheWhole } from "./parts-make-the-whole.ts"
import { partyOnOneSide } from "./party-on-one-side.ts"
import { placeFigures } from "./place-figures.ts"
import { promisesAreKept } from "./promises-are-kept.ts"
import { sessionsAgree } from "./sessions-agree.ts"
import { sharesFollowFromCounts } from "./shares-follow-from-counts.ts"
import { sourcesAgree } from "./sources-agree.ts"
import { symbolsResolve } from "./symbols-resolve.ts"
import { tablesAddUp } from "./tables-add-up.ts"
import type { Found } from "./tension.ts"
import { thresholdsAgree } from "./thresholds-agree.ts"
import { timesAgree } from "./times-agree.ts"
import { trendsFitFigures } from "./trends-fit-figures.ts"

/** What was read before, and the day of the paper; absent where it prints none. */
type Read = {
  readonly figures: readonly Figure[]
  readonly actors: readonly Actor[]
  readonly commitments: readonly Commitment[]
  readonly today: Moment | undefined
}

/** What does not sit together in a paper, and the arithmetic that holds; each in reading order of the rules. */
export function readTensions(paper: Paper, { figures, actors, commitments, today }: Read): Found {
  const places = placeFigures(paper, figures)
  const counted = [partsMakeTheWhole(places), sharesFollowFromCounts(places), tablesAddUp(places)]
  return {
    tensions: [
      ...counted.flatMap(({ tensions }) => tensions),
      ...claimsFitFigures(places),
      ...denialsFitFigures(places),
      ...trendsFitFigures(places),
      ...countsAgree(places),
      ...sourcesAgree(places),
      ...durationsAgree(places),
      ...timesAgree(places),
      ...datesAgree(places),
      ...sessionsAgree(places),
      ...thresholdsAgree(places),
      ...makersAreSaidOnce(places),
      ...capacitiesAgree(places),
      ...namesAskedForAreUsed(places),
      ...instrumentsHaveOneName(places),
      ...lawsAreOfOneKind(places),
      ...symbolsResolve(places),
      ...partyOnOneSide(places, actors),
      ...countedSetsAreNamed(places),
      ...promisesAreKept(places, commitments, today),
    ],
    sums: counted.flatMap(({ sums }) => sums),
  }
}
