/**
 * Lines of page furniture, whole: what the United Nations' layout prints around the text of a page.
 * `ends`: it stands at the foot or the head of a page, so that a new page begins after it.
 */
export const FURNITURE: readonly { readonly pattern: RegExp; readonly ends: boolean; readonly what: string }[] = [
  { pattern: /^\d{2}-\d{5}(?: *\([A-Z]\))?(?: +\d{6}){0,3}$/u, ends: true, what: "job number, with language and dates: 24-99187 (E) 260624" },
  { pattern: /^\d{2}-\d{5}(?: *\([A-Z]\))? +\d{1,4} ?\/ ?\d{1,4}$/u, ends: true, what: "foot of an odd page: 25-12397 3/7" },
  { pattern: /^\d{1,4} ?\/ ?\d{1,4} +\d{2}-\d{5}(?: *\([A-Z]\))?$/u, ends: true, what: "foot of an even page: 2/7 25-12397" },
  { pattern: /^\d{1,3}\/\d{1,3}$/u, ends: true, what: "page of pages: 2/6" },
  { pattern: /^\*\d{6,8}\*$/u, ends: true, what: "bar code in signs: *2499187*" },
  { pattern: /^(?:[|▌▐█║]\s*)+$/u, ends: false, what: "bar code drawn in signs" },
  { pattern: /^please recycle\W{0,3}$/iu, ends: false, what: "Please recycle" },
  { pattern: /^[-–—]\s*\d{1,4}\s*[-–—]$/u, ends: true, what: "page number between dashes: - 3 -" },
  { pattern: /^(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/|sur|de)\s*\d{1,4})?$/iu, ends: true, what: "Page 3 of 12" },
  { pattern: /^\d{1,4}\s*\|\s*page$/iu, ends: true, what: "3 | Page" },
]

/** A symbol that stands on a line by itself: a running head. */
export const LONE_SYMBOL = /^(?:[SAE]|CEDAW|CRC|CCPR|UNW)(?:\/[\w.-]+){1,6}(?: ?\(\d{4}\))?\*?$/u
