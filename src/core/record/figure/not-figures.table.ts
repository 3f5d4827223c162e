/** A stretch of a text in which a number counts nothing. */
export type NotFigure = { readonly pattern: RegExp; readonly because: string }

const N = "(?:\\d[\\d.,/-]*\\d|\\d|[IVXLC]{1,7}\\b)"
const YEAR = "(?:\\s*\\(\\d{4}\\))?"
const SUB = "(?:\\s*\\([a-z0-9]{1,4}\\))*"
/** "9", "16 to 18", "1325 (2000), 1820 (2008) and 1888 (2009)", "26 (c)". A number that something counted follows is not drawn in. */
const NUMBERS = `${N}${YEAR}${SUB}(?:(?:,?\\s+(?:and|or|to|through)\\s+|,\\s*|\\s*[-–—]\\s*)(?:the\\s+)?${N}(?:${YEAR}${SUB})(?!\\d|\\s+[a-zß-ÿ]{3,}s\\b(?<!\\bwas|\\bhas)|\\s+(?:women|men|people|children|per\\s?cent)|%))*`
const NO = "(?:(?:No|no|Nos|nos|number|numbers|Number)\\b\\.?\\s*|n[°ºo]\\s*|#\\s*)?"

const labelled = (words: string): RegExp => new RegExp(`\\b(?:${words})\\.?\\s+${NO}${NUMBERS}`, "gu")

/**
 * What is printed with a number that is its name, its place or its date, not a quantity. Dates themselves are found by the reader of dates.
 * Each pattern covers the whole stretch, series included ("paragraphs 16 to 18").
 */
export const NOT_FIGURES: readonly NotFigure[] = [
  { pattern: /(?<![A-Za-zÀ-ɏ\d/])[A-Z]{1,6}\/[A-Za-zÀ-ɏ\d/.()-]*[A-Za-zÀ-ɏ\d)]/gu, because: "symbols: S/2024/123, S/RES/2720 (2023), A/78/1" },
  { pattern: /\b\d{1,4}(?:\/\d{1,5})+(?!\d|\s+of\b)/gu, because: "page feet, General Assembly resolutions and short years: 7/15, 78/306, 2023/24, 24/7" },
  { pattern: /\b\d{2,4}-\d{4,6}(?!\d)(?:\s*\([EFSRCA]\))?(?:\s+\d{6})?/gu, because: "job numbers: 24-99187 (E) 260624" },
  { pattern: /\*\d{5,}\*/gu, because: "bar codes" },
  { pattern: /https?:\/\/\S+|www\.\S+|[\w.-]{1,64}@[\w.-]{1,200}/gu, because: "addresses" },
  {
    pattern: labelled(
      "[Rr]esolutions?|[Rr]es|UNSCRs?|SCRs?|[Dd]ecisions?|[Pp]aragraphs?|[Pp]aras?|OPs?|PPs?|[Aa]rticles?|[Aa]rts?|[Ss]ections?|[Ss]ect|[Ss]ubsections?|[Cc]lauses?|[Cc]hapters?|[Cc]hap|[Aa]nnex(?:es)?|[Aa]ppendix|[Aa]ppendices|[Ee]nclosures?|[Tt]ables?|[Ff]igures?|[Ff]ig|[Bb]oxe?s?|[Mm]aps?|[Cc]harts?|[Pp]ages?|pp?|[Nn]otes?|[Ff]ootnotes?|[Ee]ndnotes?|fn|[Rr]ules?|[Rr]egulations?|[Pp]rinciples?|[Pp]arts?|[Vv]olumes?|[Vv]ol|[Ii]ssues?|[Bb]ulletin|[Gg]azette|[Rr]eports?|[Ss]upplement|[Ii]tems?|[Aa]genda\\s+items?|[Pp]oints?|[Rr]ecommendations?",
    ),
    because: "parts and numbers of papers: resolution 2640 (2022), paragraphs 16 to 18, table 3, p. 4",
  },
  {
    pattern: labelled(
      "[Ll]aws?|[Dd]ecrees?(?:-[Ll]aw)?|[Dd]ecree-[Ll]aws?|[Aa]cts?|[Oo]rdinances?|[Oo]rders?|[Dd]irectives?|[Bb]ills?|[Cc]irculars?|[Cc]ase|[Ff]ile|[Ss]tatute|[Cc]onvention|[Pp]rotocol|[Aa]mendments?|[Cc]ommuniqué|[Ii]nstruction",
    ),
    because: "numbers of laws, decrees and cases: Act No. 17, Decree-Law 114 of 2023",
  },
  {
    pattern: labelled(
      "[Rr]ooms?|[Ll]ines?|[Hh]elplines?|[Hh]otlines?|[Tt]elephone|[Pp]hone|[Tt]el|[Ff]ax|[Dd]ial(?:ling)?|[Cc]all(?:ing)?|[Cc]hannels?|[Ff]loor|[Ss]treet|[Gg]ate|[Bb]lock|[Bb]uilding|[Bb]ox|[Hh]ighway|[Rr]oute|[Rr]oad|[Kk]ilometre|[Kk]m|[Hh]ill|[Ww]ard|[Cc]amp|[Ss]ite|[Ll]ot|[Zz]ones?|[Aa]reas?|[Ss]ectors?|[Dd]istrict|[Rr]egion|[Ll]evels?|[Pp]hases?|[Ss]tages?|[Ss]teps?|[Tt]iers?|[Tt]racks?|[Pp]illars?|[Cc]omponents?|[Cc]lusters?|[Oo]ptions?|[Ss]cenarios?|[Cc]ategor(?:y|ies)|[Cc]lass(?:es)?|[Gg]rades?|[Gg]oals?|SDGs?|[Tt]argets?|[Ii]ndicators?|[Oo]utcomes?|[Oo]utputs?|[Oo]bjectives?|[Pp]riorit(?:y|ies)|[Bb]attalions?|[Bb]rigades?|[Dd]ivision|[Rr]egiment|[Uu]nit|[Vv]ersions?|[Ee]dition|[Rr]ound|[Ss]ession|[Mm]eeting|[Bb]enchmarks?|[Qq]uestions?|[Aa]ction|[Tt]ype|[Mm]odel|[Ff]light|[Vv]ehicle|[Ss]cale",
    ),
    because: "labels of rooms, lines, areas and parts of plans: Conference Room 7, Helpline 7007, Area 2, SDG 5, option 2",
  },
  { pattern: /\b(?:No|Nos|no|nos)\.\s*\d[\d./-]*(?:(?:,| and| to)\s+\d[\d./-]*)*/gu, because: "anything numbered: No. 31" },
  { pattern: /\bn[°º]\s*\d[\d./-]*/gu, because: "anything numbered, with the sign of French" },
  { pattern: /\b(?:[Gg]roup of (?:77|7|20|8|Five|Seven|Eight|Twenty)|[Gg]roup of \d+|G[- ]?\d+|P[- ]?5|E[- ]?10|Agenda 20\d\d|20\d\d Agenda|Vision 20\d\d|COVID-19|Beijing\s?\+\s?\d+|A3(?:\+1)?)(?![A-Za-zÀ-ɏ\d])/gu, because: "names that hold a number: Group of 77, 2030 Agenda" },
  { pattern: /\b(?:[Ff]iscal|[Ff]inancial|[Bb]udget|[Aa]cademic|[Ss]chool|[Pp]eacekeeping)\s+(?:years?|periods?)\s+(?:of\s+)?\d{4}(?:\s*[-–/]\s*\d{2,4})?/gu, because: "years of a budget: the fiscal year 2024/25" },
  { pattern: /(?<![A-Za-zÀ-ɏ\d$€£.,-])(?:19|20)\d\d\s*[-–—/]\s*(?:(?:19|20)\d\d|\d\d)(?!\d)/gu, because: "spans of years: 2019-2023" },
  { pattern: /(?<![A-Za-zÀ-ɏ\d.,-])\d{1,4}\s+\((?:19|20)\d\d\)/gu, because: "a resolution named by number and year alone: 2988 (2024)" },
  { pattern: /\((?:19|20)\d\d(?:\s*[-–,]\s*(?:19|20)\d\d)*\)/gu, because: "years in brackets" },
  { pattern: /\b\d{1,2}(?::\d\d)?(?:\s*[-–]\s*\d{1,2}(?::\d\d)?)?\s*(?:a\.m\.|p\.m\.|am\b|pm\b|o['’]clock|hrs\b|GMT|UTC)/gu, because: "hours of the clock" },
  { pattern: /\b\d{1,2}[:h]\d\d(?!\d)/gu, because: "hours of the clock: 10:30, 18h30" },
  { pattern: /\b\d+(?:\.\d+)?(?:\s*|-)(?:mm|calibre|caliber|degrees?|º|°)(?![A-Za-zÀ-ɏ])/gu, because: "calibres and degrees: 107 mm rockets, a 360-degree evaluation" },
  { pattern: /\b(?:no|any|some|every)[ -]?one\b/giu, because: "no one, as a pronoun" },
  { pattern: /\b[Oo]ne(?:-stop|-off|-sided|-way|-to-one|-time|-on-one|-size|-man|-party|\s+another|\s+by\s+one|\s+day\b(?!\s+(?:later|after|before|of)\b)|\s+way\s+or|\s+hand\b|\s+and\s+the\s+same|['’]s\b|\s+thing\b)/gu, because: "one in a name or a set phrase: one-stop centre, one another" },
  { pattern: /\b(?:at|as|in)\s+one(?:\s+(?:point|time|stage|go|voice|stroke|form|way)\b)/giu, because: "at one point, with one voice" },
  { pattern: /\bwith\s+one\s+(?:voice|accord|stroke)/giu, because: "with one voice" },
  { pattern: /\b(?:this|that|the|which|each|any|every|previous|last|next|earlier|new|old|only\s+true|true|other|former|latter|good|right|recent|first)\s+ones?(?=\s*(?:[.,;:)!?”"]|$|\s(?:is|was|has|had|of|to|that|who|which|in|on|and|or|but|for|with|from|at|by)\b))/giu, because: "one as a pronoun: the most recent one" },
  { pattern: /\b[Pp]hase\s+[Oo]ne|\b(?:Zone|Pillar|Track|Tier|Stage|Option|Goal|Chapter|Part|Area|Group|Day|Round|Article|Region|Sector)\s+(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/gu, because: "labels in words" },
  { pattern: /\b(?:zero[- ]tolerance|zero[- ]sum|ground\s+zero|square\s+one|day\s+one|catch[- ]22|9\/11|fifty[- ]fifty|nine[- ]to[- ]five)/giu, because: "set phrases" },
  { pattern: /^\s*\(?\d{1,3}[.)](?=\s)/gu, because: "the number of a paragraph or an item" },
  { pattern: /(?<=[A-Za-zÀ-ɏ][.,;:!?”"’)]{1,2})\d{1,3}(?=\s|$)/gu, because: "marks of notes after a word and its stop" },
  { pattern: /(?<=[,.;:\s])\d{1,2}\/(?=\s|$)/gu, because: "marks of notes in the old form: 1/" },
  { pattern: /\b[Mm]ouvement du \d{1,2}(?:er)? [a-zûé]+/gu, because: "movements named for a day, in French" },
  { pattern: /\b\d{1,2}\s?\+\s?\d{1,2}(?!\d)/gu, because: "names of joint bodies: 5+5 Joint Military Commission" },
  { pattern: /\[\^?\d{1,3}\]/gu, because: "marks of notes in square brackets" },
]
