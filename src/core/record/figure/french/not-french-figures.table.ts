import type { NotFigure } from "../not-figures.table.ts"

const NO = "(?:(?:n[o°ºos]{1,2}|numéros?)\\s*)?"
const NUMBERS = "\\d[\\d./-]*(?:\\s*\\(\\d{4}\\))?(?:(?:,|\\s+et|\\s+à|\\s*[-–])\\s+\\d[\\d./-]*(?:\\s*\\(\\d{4}\\))?)*"
const labelled = (words: string): RegExp => new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${words})\\.?\\s+${NO}${NUMBERS}`, "giu")

/** What is printed with a number that is its name or its place, in French. Dates themselves are found by the reader of dates. */
export const NOT_FRENCH_FIGURES: readonly NotFigure[] = [
  { pattern: /(?<![A-Za-zÀ-ɏ])n(?:o|os|°|º)\s*\d[\d./-]*(?:(?:,|\s+et)\s+\d[\d./-]*)*/giu, because: "anything numbered: loi organique n° 21, (no 118)" },
  {
    pattern: labelled(
      "résolutions?|décisions?|paragraphes?|par|alinéas?|articles?|art|chapitres?|chap|sections?|annexes?|pages?|pp?|tableaux?|figures?|notes?|règles?|principes?|parties?|volumes?|points?|rapports?|recommandations?|questions?",
    ),
    because: "parts and numbers of papers: paragraphe 17, résolutions 1325 (2000) et 1820 (2008)",
  },
  { pattern: labelled("lois?|décrets?(?:-lois?)?|ordonnances?|arrêtés?|directives?|circulaires?|affaire|dossier"), because: "numbers of laws and cases" },
  {
    pattern: labelled("salles?|lignes?|canal|chaîne|téléphone|tél|bureau|camp|zones?|secteurs?|phases?|étapes?|axes?|piliers?|objectifs?|options?|groupe|session|route"),
    because: "labels of rooms, lines, areas and parts of plans: salle 4, objectif 5",
  },
  { pattern: /(?<![A-Za-zÀ-ɏ])(?:faire|compos[A-Za-zÀ-ɏ]+|appel[A-Za-zÀ-ɏ]+)\s+(?:le|au)\s+\d[\d ]*/giu, because: "numbers to be dialled: faire le 707" },
  { pattern: /(?<![A-Za-zÀ-ɏ])(?:à|vers|dès)\s+\d{1,2}\s+heures?(?![A-Za-zÀ-ɏ])(?:\s+\d\d)?/giu, because: "hours of the clock: à 18 heures" },
  { pattern: /(?<![A-Za-zÀ-ɏ\d])\d{1,2}\s?h(?:\s?\d\d)?(?![A-Za-zÀ-ɏ\d])/gu, because: "hours of the clock: 18 h 30" },
  { pattern: /(?<![A-Za-zÀ-ɏ])(?:[Gg]roupe des (?:\d+|[Ss]ept|[Vv]ingt)|(?:Programme|Agenda|Vision|Horizon) 20\d\d)(?![A-Za-zÀ-ɏ])/gu, because: "names that hold a number: Groupe des 77" },
  { pattern: /(?<![A-Za-zÀ-ɏ])(?:premier|deuxième|second|troisième|quatrième|dernier)\s+(?:semestre|trimestre)(?![A-Za-zÀ-ɏ])/giu, because: "parts of a year" },
  { pattern: /(?<![A-Za-zÀ-ɏ])[XVI]+e\s+siècle/gu, because: "centuries" },
  { pattern: /(?<![A-Za-zÀ-ɏ])(?:tous|toutes)\s+les\s+deux(?![A-Za-zÀ-ɏ])/giu, because: "both, as a pronoun" },
]
