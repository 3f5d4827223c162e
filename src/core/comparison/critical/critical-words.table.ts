import { ENGLISH_MONTHS } from "../../text/index.ts"

/** Words that say who must and who may: a change of one changes what is owed. */
export const MODALS: ReadonlySet<string> = new Set(
  "shall should must may might can could will would ought need needs cannot is are be being been required requires obliged obligated entitled allowed permitted".split(
    " ",
  ),
)

/** Modal verbs alone; the others count only beside one of these or with "to" ("are to", "is required to"). */
export const MODAL_VERBS: ReadonlySet<string> = new Set("shall should must may might can could will would ought need needs cannot".split(" "))

/** Words that turn a sentence around, or stand for its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "no not never none nor neither without cannot nobody nothing nowhere refrain refrains refraining fail fails failing failed failure deny denies denied exclude excludes excluding excluded except exception exceptions exempt exempted unless prohibit prohibits prohibited forbid forbids forbidden ban bans banned prevent prevents cease ceases ceasing suspend suspended lift lifted".split(
    " ",
  ),
)

/** Beginnings of words that make the opposite of the word behind them: "unlawful", "non-discriminatory". */
export const OPPOSITES: readonly string[] = ["un", "in", "im", "il", "ir", "dis", "non", "mis"]

/** Words of time besides months, years and days by number. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH_MONTHS.map((name) => name.toLowerCase()),
  ..."monday tuesday wednesday thursday friday saturday sunday day days week weeks month months monthly year years yearly annual annually biannual biannually semiannual quarter quarters quarterly weekly daily fortnight fortnightly hour hours decade midterm mid-term season seasons spring summer autumn winter today tomorrow date deadline".split(
    " ",
  ),
])

/** Numbers in words, and what counts as one. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens half halves third thirds quarter fourth fifth tenth twice once double doubled triple single percent per cent percentage first second majority minority parity a an".split(
    " ",
  ),
)

/**
 * Words that widen, narrow, hurry, soften or guard what is asked, beside every adverb in "-ly" and those with the endings below. A lawyer looks for
 * each of these first when a text comes back.
 */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  `
  accessible accountable adequate affordable age-appropriate all alone alternative any appropriate as at available balanced best binding both broad broader certain
  civilian clear coherent comprehensive concrete conditional consistent constant constructive continued continuous credible critical decent decisive dedicated
  deliberate demonstrable detailed dignified direct disaggregated domestic each early earliest effective efficient eligible entire equal equitable essential even every
  exclusive existing expeditious extent extreme fair fast feasible few final firm flexible forthwith free frequent full fullest further future gender-responsive
  genuine good gradual grave greater greatest gross high highest if immediate impartial inclusive independent individual informed inter-alia joint just key known large
  lasting least legitimate less limited little local long-term main major many maximum meaningful measurable mere minimum more most multi-year mutual named
  national necessary needed new notable numerous objective ongoing only open other otherwise over own particular partial peaceful perceived permanent persistent
  possible potential practicable practical predictable previous primary prior priority progressive prompt proper proportionate provided public quick rapid
  real reasonable regular relevant reliable remaining resolute resources respective responsible rigorous robust safe same satisfactory secure selected senior sensitive
  separate serious several severe significant simple so sole some soon specific specialized steady strategic strict strong stronger strongest subject substantial substantive sufficient
  survivor-centred sustainable sustained swift systematic tangible targeted technical temporary thorough timely total tough transparent trauma-informed true
  unanimous under unequivocal until up urgent useful utmost vetted vigorous visible vital voluntary weak where wherever whenever when while whole wide wider within women-led
  `
    .trim()
    .split(/\s+/u),
)

/** Endings of words that qualify. */
export const QUALIFYING_ENDINGS = /(?:ly|ful|able|ible|ous|less|-based|-led|-sensitive|-responsive|-free|-wide|-term|minded)$/u

/** Small words that join qualifiers and say nothing themselves. */
export const JOINTS: ReadonlySet<string> = new Set(
  "a an and or of the to in on for with by from its their his her this that these those including include especially notably also than upon into regard respect basis manner way ways case cases".split(
    " ",
  ),
)
