/**
 * How a binding verb goes on: `to` – "to release", "to releasing", "to the release"; `ing` – "to" only before a verb in "ing" or a noun;
 * `self` – "themselves to"; `that` – "that it would"; `thing` – "$4 million", "the decree"; `told` – somebody is told "that it would".
 */
export type Takes = "to" | "self" | "that" | "thing" | "told" | "own"

const takes = (line: string): ReadonlySet<Takes> => new Set(line.split(" ") as Takes[])

/** Verbs by which a party binds itself, in the forms that say that it did. `own`: "that it would" binds only where the party speaks of itself. */
export const BINDING: ReadonlyMap<string, ReadonlySet<Takes>> = new Map([
  ["agreed", takes("to")],
  ["announced", takes("own")],
  ["assured", takes("told")],
  ["bound", takes("self")],
  ["commits", takes("to self")],
  ["committed", takes("to self")],
  ["confirmed", takes("own")],
  ["declared", takes("own")],
  ["engaged", takes("self")],
  ["guaranteed", takes("to that told")],
  ["indicated", takes("own")],
  ["informed", takes("told")],
  ["notified", takes("told")],
  ["obligated", takes("self")],
  ["obliged", takes("self")],
  ["pledged", takes("to self that thing")],
  ["pledges", takes("to that")],
  ["promised", takes("to that thing told")],
  ["promises", takes("to that")],
  ["replied", takes("own")],
  ["said", takes("own")],
  ["says", takes("own")],
  ["stated", takes("own")],
  ["swore", takes("to that")],
  ["told", takes("told")],
  ["undertaken", takes("to that")],
  ["undertakes", takes("to that")],
  ["undertook", takes("to that")],
  ["vowed", takes("to that")],
  ["vows", takes("to that")],
])

/** The same verbs in the present of several, or of whoever writes: only behind "we", "they", "I" and their like, since most are nouns too. */
export const BINDING_NOW: ReadonlyMap<string, ReadonlySet<Takes>> = new Map([
  ["commit", takes("to self")],
  ["pledge", takes("to that thing")],
  ["promise", takes("to that")],
  ["undertake", takes("to that")],
  ["vow", takes("to that")],
])

/** Deeds that somebody who speaks for a body says "would be" done, and so promises: "replied that a hotline would be set up". */
export const DEEDS: ReadonlySet<string> = new Set(
  "appointed built circulated compensated completed created deployed drafted established extended financed freed funded hired issued launched made opened paid provided published recruited reinstated released reopened repaired replaced restored sent set shared submitted supplied tabled trained transferred translated".split(" "),
)

/** Words by which a party says again that it is bound, before "commitment to". */
export const REAFFIRMING: ReadonlySet<string> = new Set("affirmed confirmed expressed reaffirmed reiterated renewed repeated restated stated stressed underlined underscored".split(" "))

/** Words before "commitment to" by which several parties are bound. */
export const SHARED: ReadonlySet<string> = new Set("collective common joint mutual shared".split(" "))

/** What is given or made by whoever binds himself: "gave assurances that …", "made a commitment to …". */
export const GIVEN: ReadonlySet<string> = new Set("assurance assurances commitment commitments guarantee guarantees pledge pledges promise promises undertaking undertakings word".split(" "))

/** Texts that bind whoever signs them. */
export const SIGNED: ReadonlySet<string> = new Set("communiqué communique undertaking undertakings commitment commitments pledge declaration".split(" "))

/** Words before "will" or "would" that are the party itself. */
export const SELF: ReadonlySet<string> = new Set("it they he she i we both".split(" "))

/** Verbs that after "will" tell what comes, and bind nobody to do a thing: meetings on a calendar, states, effects. */
export const NO_PROMISE: ReadonlySet<string> = new Set(
  "adjourn affect allow appear approach assess attend be become begin benefit brief bring-about carry come consider consist continue-to-be convene decide depend determine discuss elect enable enter entail examine expire explore face fall feature focus follow give-rise hamper have help hold impact impede include increase influence last lead leave likely lose make mark mean meet need negotiate not only open pave persist play pose prove provide-for receive reflect remain require result resume return rise risk run see seek serve shape start suffer take-place turn undermine vote worsen".split(
    " ",
  ),
)

/** Organs whose calendar a paper tells ("the Council will negotiate the renewal"): their "will" is no promise. */
export const CALENDAR_ORGANS = /\b(?:Security Council|Council members|the Council|members of the Council|General Assembly)\b/u

/** What ends the thing promised: a remark behind a comma. */
export const REMARK = /^(?:although|and|as|but|despite|even|giving|however|in|naming|no|notably|noting|on|saying|setting|so|though|thus|to|underlining|until|when|where|whereas|which|while|who|whose|with|without|yet)$/u

