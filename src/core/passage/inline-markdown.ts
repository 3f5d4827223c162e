import { ENTITIES } from "./entities.table.ts"
import type { Edit } from "./edit.ts"

/**
 * Signs of Markdown and HTML inside a line, most certain first: escape, entity, comment, link's end, autolink, tag, image's or link's beginning, emphasis, code.
 * No alternative can run past the next sign that could begin one, so that the cost stays in proportion to the text.
 */
const TOKEN =
  /\\([!-/:-@[-`{-~])|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,10});|(<!--[^<]{0,4000}?-->)|(\]\((?:[^()\s<]|\([^()\s]{0,500}\)){0,2000}(?:\s+(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'))?\s?\)|\]\[[^[\]\n]{0,200}\])|<((?:https?|mailto):[^\s<>]{1,2000})>|(<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,1000})?\/?>)|(!?\[)|(\*{1,3}|_{1,3}|~~)|(`+)|(\])/giu

type Opener = { at: number; length: number }

/** Reads the marks of one block from line to line, so that a link or an emphasis may run over a line's end. */
export class InlineMarkdown {
  readonly #source: string
  readonly #edits: Edit[]
  readonly #brackets: { at: number; length: number }[] = []
  readonly #emphasis = new Map<string, Opener[]>()

  constructor(source: string, edits: Edit[]) {
    this.#source = source
    this.#edits = edits
  }

  read(start: number, end: number): void {
    for (const match of this.#source.slice(start, end).matchAll(TOKEN)) {
      const from = start + match.index
      const to = from + match[0].length
      if (match[1]) this.#edit(from, to, match[1])
      else if (match[2]) this.#entity(from, to, match[2])
      else if (match[3]) this.#edit(from, to, "")
      else if (match[4]) this.#linkEnd(from, to)
      else if (match[5]) {
        this.#edit(from, from + 1, "")
        this.#edit(to - 1, to, "")
      } else if (match[6]) this.#edit(from, to, /^<\/?(?:br|p|div|li|tr|td)\b/iu.test(match[6]) ? " " : "")
      else if (match[7]) this.#brackets.push({ at: from, length: match[7].length })
      else if (match[8]) this.#mark(from, match[8], start, end)
      else if (match[9]) this.#edit(from, to, "")
      else this.#brackets.pop()
    }
  }

  #edit(from: number, to: number, put: string): void {
    this.#edits.push({ from, to, put })
  }

  #entity(from: number, to: number, name: string): void {
    const sign = name.startsWith("#") ? numbered(name) : ENTITIES.get(name)
    if (sign !== undefined) this.#edit(from, to, sign)
  }

  #linkEnd(from: number, to: number): void {
    const opener = this.#brackets.pop()
    if (!opener) return
    this.#edit(opener.at, opener.at + opener.length, "")
    this.#edit(from, to, "")
  }

  /** Emphasis: a run that could close takes the nearest run of its sign that could open; what stays alone is text. */
  #mark(at: number, run: string, start: number, end: number): void {
    const sign = run[0] as string
    const [before, after] = [
      at > start ? (this.#source[at - 1] ?? " ") : " ",
      at + run.length < end ? (this.#source[at + run.length] ?? " ") : " ",
    ]
    const inside = sign === "_" && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
    const openers = this.#emphasis.get(sign) ?? []
    let length = run.length
    if (!inside && /\S/u.test(before)) {
      while (length > 0 && openers.length > 0) {
        const opener = openers.at(-1) as Opener
        const taken = Math.min(length, opener.length)
        opener.length -= taken
        this.#edit(opener.at + opener.length, opener.at + opener.length + taken, "")
        this.#edit(at + run.length - length, at + run.length - length + taken, "")
        length -= taken
        if (opener.length === 0) openers.pop()
      }
    }
    if (length > 0 && !inside && /\S/u.test(after)) openers.push({ at: at + run.length - length, length })
    this.#emphasis.set(sign, openers)
  }
}

function numbered(name: string): string | undefined {
  const code = name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1))
  if (!(code > 31 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return code === 0xa0 ? " " : String.fromCodePoint(code)
}
