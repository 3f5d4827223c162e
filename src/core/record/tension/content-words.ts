/** Words that any two sentences of this field share, so that sharing them says nothing. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  "the a an and or of to in on at by for from with without as is are was were be been being has have had do does did not no nor it its they their them this that these those which who whom whose there here then than now still already also more most less least some any all both each every other another such only one two three after before since until during between within about over under into against per cent percent will would could should may might must can shall said says say including include while when where what how new year years month months day days week weeks".split(
    " ",
  ),
)

/** The words of a stretch that tell what it is about, without endings. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}][\p{L}’'-]*/gu)) {
    const bare = word.replace(/[’']s?$/u, "")
    if (bare.length > 2 && !EVERYWHERE.has(bare)) words.add(bare.replace(/(?:ies|y)$/u, "i").replace(/(?<=\w{3})s$/u, ""))
  }
  return words
}

/** How many words two sets share. */
export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length
