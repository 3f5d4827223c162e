/** The words of a text in their order, each with its place. */
export type Words = {
  /** Lower-cased, without accents, possessive endings and separators of thousands: "women's" is "women", "5,021" is "5021". */
  readonly forms: readonly string[]
  /** Where each begins, in UTF-16 units of the text. */
  readonly starts: Int32Array
  /** Where each ends; a possessive ending is within. */
  readonly ends: Int32Array
}

/** Cuts a text into words. What is neither letter nor digit parts words: "peace-building" is two, "2242 (2015)" too. Soft hyphens part none. */
export function wordsOf(text: string): Words {
  const forms: string[] = []
  let count = 0
  const length = text.length
  for (let at = 0; at < length;) {
    if (!isWordUnit(text, at)) {
      at++
      continue
    }
    const start = at
    let plain = true
    while (at < length && (isWordUnit(text, at) || isThousands(text, at) || text.charCodeAt(at) === SOFT_HYPHEN)) {
      const unit = text.charCodeAt(at)
      if (unit > 0x7f || unit < 0x61) plain = false
      at++
    }
    let end = at
    const form = plain ? text.slice(start, at) : fold(text.slice(start, at))
    if (isApostrophe(text.charCodeAt(at)) && isPossessive(text, at)) end = at = at + 2
    forms.push(form)
    if (2 * count + 1 >= places.length) places = grown(places)
    places[2 * count] = start
    places[2 * count + 1] = end
    count++
  }
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)]
  for (let word = 0; word < count; word++) {
    starts[word] = places[2 * word] ?? 0
    ends[word] = places[2 * word + 1] ?? 0
  }
  return { forms, starts, ends }
}

// Scratch that is kept between calls: where words begin and end, by turns. Nothing reads it across calls.
let places = new Int32Array(1 << 12)

function grown(full: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(full.length * 2)
  wider.set(full)
  return wider
}

const SOFT_HYPHEN = 0xad
const COMMA = 0x2c

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** An "s" after an apostrophe that ends the word. */
const isPossessive = (text: string, at: number): boolean => (text.charCodeAt(at + 1) | 0x20) === 0x73 && !isWordUnit(text, at + 2)

/** The comma of "5,021": a digit before it, three after it. */
const isThousands = (text: string, at: number): boolean =>
  text.charCodeAt(at) === COMMA &&
  isDigit(text.charCodeAt(at - 1)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  isDigit(text.charCodeAt(at + 3)) &&
  !isDigit(text.charCodeAt(at + 4))

/** By unit: 1 a part of a word, 2 not, 0 not looked up yet. Halves of a pair of units count as a part. */
const kinds = new Uint8Array(0x10000)

function isWordUnit(text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  const known = kinds[unit]
  if (known) return known === 1
  const is = (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit))
  kinds[unit] = is ? 1 : 2
  return is
}

/** Without case, accents, soft hyphens and commas; ligatures ("ﬁ") are taken apart. */
function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9]*$/u.test(lower)) return lower
  return lower.normalize("NFKD").replace(/[\p{M}\u00ad,]/gu, "")
}
