import type { Reference } from "./provision.ts"

/** The resolutions and paragraphs that the words of a provision name. */
export function findReferences(text: string, _own: string): readonly Reference[] {
  const found: Reference[] = []
  for (const match of text.matchAll(/(?<!Assembly )resolutions? (\d{1,4}) \((\d{4})\)/gu))
    found.push({ printed: match[0], symbol: `S/RES/${match[1] ?? ""} (${match[2] ?? ""})`, labels: [] })
  return found
}
