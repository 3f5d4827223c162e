import type { Place } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** "call the Column by its name and not speak of “auxiliary forces”", "mention the Group by name rather than referring to “personnel”". */
const ASKED =
  /\b(?:by (?:its|their|his|her)?\s*(?:own |full |proper )?names?|(?:call|name|use the name|the name|use the term)\b)[^.]{0,80}?\b(?:rather than|and not|instead of|not)\b[^.“"‘']{0,60}[“"‘']([^”"’']{4,60}?)[.,]?[”"’']/iu

/** A name that somebody asked for is used: the words that were to be avoided stand nowhere else. */
export function namesAskedForAreUsed(places: readonly Place[]): readonly Tension[] {
  const asking = places.filter(({ clean }) => /name/iu.test(clean) && ASKED.test(clean)).slice(0, 5)
  return asking.flatMap(({ clean, anchor, index }) => {
    const asked = ASKED.exec(clean)
    const avoided = asked?.[1]
    if (!asked || !avoided) return []
    const others = places.flatMap((place) => {
      const at = place.index === index ? outside(clean, avoided, asked) : place.clean.toLowerCase().indexOf(avoided.toLowerCase())
      return at < 0 || place.passage.kind === "heading" ? [] : [place.anchor(at, at + avoided.length)]
    })
    if (others.length === 0) return []
    const message = `It was asked that a name be used instead of "${avoided}", which the paper keeps`
    return [
      {
        rule: "names-asked-for-are-used",
        severity: "doubt",
        message,
        anchors: [...others.toReversed(), anchor(asked.index, asked.index + asked[0].length)],
      },
    ]
  })
}

function outside(clean: string, words: string, { index, 0: all }: RegExpExecArray): number {
  const [low, word] = [clean.toLowerCase(), words.toLowerCase()]
  const before = low.indexOf(word)
  return before >= 0 && before < index ? before : low.indexOf(word, index + all.length)
}
