import { ANY_MONTH } from "../../text/index.ts"

/** Lines, whole, that are of the page or of the site that the text was taken from, and of no provision. `ends`: a page ends or begins there, and may tear a paragraph. */
export const FURNITURE: readonly { readonly pattern: RegExp; readonly ends: boolean; readonly what: string }[] = [
  { pattern: /^\d{2,4}-\d{4,6}\*{0,3}(?:\s*\([A-Z]\))?(?:\s+\d{6}){0,3}[\s`']*$/u, ends: true, what: "job number: 25-03579* (E)" },
  { pattern: /^\d{2}-\d{5}\*{0,3}(?:\s*\([A-Z]\))?\s+\d{1,3}\s?\/\s?\d{1,3}$/u, ends: true, what: "foot of an odd page: 25-03579 5/14" },
  { pattern: /^\d{1,3}\s?\/\s?\d{1,3}\s+\d{2}-\d{5}\*{0,3}(?:\s*\([A-Z]\))?$/u, ends: true, what: "foot of an even page: 2/14 25-03579" },
  { pattern: /^\d{1,3}\s+\d{2}-\d{5}$|^\d{2}-\d{5}\s+\d{1,3}$/u, ends: true, what: "foot: 2 11-23456" },
  { pattern: /^\d{1,3}\s?\/\s?\d{1,3}$/u, ends: true, what: "page of pages: 2/6" },
  { pattern: /^[-–—]?\s?\d{1,3}\s?[-–—]?$/u, ends: true, what: "page number" },
  { pattern: /^\*\d{6,8}[A-Z]?\*(?:\s+\*\d{6,8}[A-Z]?\*)*$/u, ends: true, what: "bar code in signs: *2503579*" },
  { pattern: /^(?:page|p\.)\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/iu, ends: true, what: "Page 3 of 12" },
  { pattern: /^(?:English\s+)?page$/iu, ends: true, what: "Page, its number torn off" },
  { pattern: /^S\s?\/\s?RES\s?\/\s?[\dIl.]{1,5}[\s,.]*\(\s?\d{4}\s?\)?\)?\*{0,3}(?:\s+(?:English\s+)?Page\s+\d{1,3})?$/iu, ends: true, what: "running head: S/RES/1265 (1999) Page 2" },
  { pattern: /^S\/\d{4}\/\d{1,4}\*?$/u, ends: true, what: "running head of a draft: S/2016/1061" },
  { pattern: /^Please recycle\W*$/iu, ends: true, what: "Please recycle" },
  { pattern: /^[-–—_*.=~`'|\s▌▐█║]+$/u, ends: false, what: "a rule, stars or a bar code drawn in signs" },
  {
    pattern: /^\*{1,3}\s?(?:Re-?issued|Second reissue|Previously|Re-?circulated|Adopted without)\b.{0,120}$/iu,
    ends: true,
    what: "note of the printer: * Reissued for technical reasons on 12 March 2025.",
  },
  { pattern: /^_{4,}\s+(?:\d{1,2}|\*)\s.*$/u, ends: true, what: "notes under a page, on the line of the rule that sets them off" },
  { pattern: /^\/\.{2,3}$|^\.{2,3}\/$/u, ends: true, what: "/... at the foot of a page that goes on" },
]

/** Whole lines of the masthead, before the words of the Council begin. */
export const MASTHEAD: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /^UNITED\s+NATIONS(?:\s+S(?:\/RES\/.*)?)?$/iu, what: "organization" },
  { pattern: /^(?:United Nations\s+)?Security\s+Council(?:\s+Distr\b.*|\s+S\/RES\/.*)?$/iu, what: "organ" },
  { pattern: /^S$/u, what: "series in large" },
  { pattern: /^Distr\b.*$/iu, what: "distribution" },
  { pattern: /^(?:GENERAL|LIMITED|PROVISIONAL)$/u, what: "distribution, below" },
  { pattern: /^(?:ENGLISH|Original: .*|ORIGINAL: .*)$/u, what: "language" },
  { pattern: /^S\/(?:RES|\d{4})\/.{1,40}$/u, what: "symbol" },
  { pattern: new RegExp(`^\\d{1,2} (?:${ANY_MONTH}) \\d{4}$`, "u"), what: "date of issue" },
]
