/** Kinds of addressees. One that is of no kind is compared by its words alone. Sorted by name; an addressee may be of several. */
export const OFFICES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["country team", /\b(?:country team|UNCT|agencies, funds|resident coordinator)\b/iu],
  ["mission", /\b(?:(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*|[Mm]ission|[Pp]eacekeep\w+|[Oo]peration)\b/u],
  ["national", /\b(?:government|authorit(?:y|ies)|institutions|leaders|politic(?:al|ians)|parliament|house of representatives|council of ministers|transition|stakeholders)\b/iu],
  ["panel", /\b(?:panel|group of experts|monitoring group|committee)\b/iu],
  ["parties", /\b(?:parties|armed groups|belligerents|movements|signator(?:y|ies)|militias|stakeholders|actors|concerned|everyone)\b/iu],
  ["regional", /\b(?:african union|AU|ECOWAS|IGAD|SADC|league of arab states|european union|(?:sub-?)?regional)\b/iu],
  ["secretariat", /\b(?:secretary-general|special representative|special envoy)\b/iu],
  ["states", /\b(?:states|countries|international community|partners|donors)\b/iu],
]

/** Words that two addressees may share by chance. */
export const COMMON: ReadonlySet<string> = new Set(
  `authorities council democratic general government governments member national nations other relevant republic security team their united
with`.split(/\s+/u),
)
