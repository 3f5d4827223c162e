import fc from "fast-check"
import { expect, test } from "vitest"
import { NO_HINTS, splitPassages } from "../../../passage/index.ts"
import { anchorHolds } from "../../../text/index.ts"
import { readFrenchPassage } from "./index.ts"

const figuresOf = (text: string) => {
  const paper = splitPassages({ text, mediaType: "text/plain", hints: NO_HINTS })
  return { paper, figures: paper.passages.flatMap((passage) => readFrenchPassage(paper, passage)) }
}

/** The figures of a French text, each as "value unit". */
const reads = (text: string, ...expected: string[]) => {
  test(text, () => {
    expect(figuresOf(text).figures.map(({ value, unit }) => `${value} ${unit ?? "-"}`)).toEqual(expected)
  })
}

/** How each is known, and for when. */
const knows = (text: string, ...expected: string[]) => {
  test(text, () => {
    expect(figuresOf(text).figures.map(({ value, status, period }) => `${value} ${status} ${period ?? "-"}`)).toEqual(expected)
  })
}

// digits: decimal comma, thousands with spaces of every kind
reads("Le Bureau a recensé 1\u00a0204 cas d’enlèvement.", "1204 cas d’enlèvement")
reads("Les combats ont déplacé 12\u202f000 personnes et 3 450 enfants.", "12000 personnes", "3450 enfants")
reads("Les femmes forment 27,5 % des magistrats.", "27.5 percent")
reads("Les femmes forment 27,5\u202f% du corps électoral.", "27.5 percent")
reads("Le taux a gagné 3 points de pourcentage.", "3 points")
reads("Près de 40 pour cent des écoles ont fermé.", "40 percent")
reads("Le Fonds a reçu 2,3 millions de dollars et 500 000 euros.", "2300000 dollars", "500000 euros")
// words
reads("Vingt et une candidates ont retiré leur dossier.", "21 candidates")
reads("Quatre-vingt-douze familles attendent.", "92 familles")
reads("Deux cent quarante soldats ont été formés.", "240 soldats")
reads("Soixante-dix-sept victimes ont témoigné.", "77 victimes")
reads("Mille deux cents survivantes ont été soignées.", "1200 survivantes")
reads("Une dizaine de journalistes ont été convoquées.", "10 journalistes")
reads("Une trentaine d’avocates plaident.", "30 avocates")
// fractions and shares
reads("Les deux tiers des déplacés sont des femmes.", "2/3 déplacés")
reads("Plus de la moitié des postes restent vacants.", "> 1/2 postes")
reads("Un quart des juges sont des femmes.", "1/4 juges")
reads("Trois quarts du budget manquent.", "3/4 budget")
reads("Sept survivantes sur dix n’ont pas vu de médecin.", "7/10 survivantes")
reads("Un tiers indépendant a mené l’audit.")
// parts of a whole, and numbers whose noun stands before
reads("Elles occupent 12 des 90 sièges.", "12 sièges", "90 sièges")
reads("Sur les 60 agentes recrutées, 41 ont pris leurs fonctions.", "60 agentes recrutées", "41 agentes recrutées")
// bounds and ranges
reads("Au moins 30 % des sièges reviennent aux femmes.", ">= 30 percent")
reads("Entre 12 et 15 ateliers ont rouvert.", "12-15 ateliers")
reads("La part est passée de 12 % à 18 %.", "12 percent", "18 percent")
reads("Plus de 200 plaintes ont été déposées.", "> 200 plaintes")
// durations
reads("Le mandat est prolongé d’un an.", "1 an")
reads("Le rapport est attendu dans un délai de 60 jours.", "60 jours")
reads("Depuis plus d’une décennie, la loi attend.", "> 10 ans")
// ranks
reads("C’est le troisième plan d’action national.", "3 plan d’action national")
reads("Elle est la première femme gouverneure.", "1 femme")
reads("En premier lieu, le Premier Ministre a parlé.")
reads("Au premier semestre de 2024, rien n’a changé.")
// absences
reads("Aucune femme ne siège à la Cour.", "0 femme")
reads("L’enquête n’a donné lieu à aucune poursuite.", "0 poursuite")
reads("Pas une seule candidate n’a été élue.", "0 candidate")
reads("En aucun cas la date ne sera changée.")
reads("Aucune date n’a été fixée.")
reads("La Mission n’a aucun accès au nord.")
// vague
reads("Plusieurs partenaires ont suspendu leur aide.", "plusieurs partenaires")
reads("De nombreuses victimes se taisent.", "de nombreuses victimes")
reads("La plupart des écoles sont fermées.", "la plupart écoles")
reads("Des centaines de femmes ont fui.", "des centaines femmes")
reads("Un grand nombre de postes sont vacants.", "un grand nombre postes")
// one person told apart
reads("Une autre journaliste a quitté le pays.", "1 journaliste")
reads("Un seul membre a voté contre.", "1 membre")
reads("L’une d’elles a démissionné et une évaluation est en cours.")
// labels
reads("La loi n° 2020-14 et le décret no 12 s’appliquent.")
reads("Le Conseil a rappelé ses résolutions 1325 (2000) et 1820 (2008) et le paragraphe 17.")
reads("Composez le 115, salle 4, à 18 heures.")
reads("Le 3 mai 2024, en 2023 et au XXIe siècle.")
reads("Le Groupe des 77 a écrit au Conseil (S/2024/123).")
// status and time
knows("En 2023, la Mission a vérifié 64 cas, dont 11 filles.", "64 verified 2023", "11 verified 2023")
knows("Dans le nord, 78 cas ont été confirmés et 45 autres sont en cours d’examen.", "78 verified -", "45 stated -")
knows("Selon des associations, 30 femmes sont détenues.", "30 reported -")
knows("Les autorités n’ont pas confirmé que 30 femmes sont détenues.", "30 stated -")
knows("On compte 12 viols présumés à Soran.", "12 alleged -")
knows("La loi impose un seuil de 30 %.", "30 law -")
knows("Le Gouvernement a promis de recruter 200 policières.", "200 planned -")
knows("Les maires sont 4,6 %, contre 7 % en 2021.", "4.6 stated -", "7 stated 2021")
knows("Signé en mai 2022, l’Accord prévoit un comité de 18 membres.", "18 stated -")

const PIECES =
  `4 12 1\u202f204 2,5 3,2 2023 un une deux vingt cent mille et -dix tiers moitié quarts sur cinq premier troisième aucune pas plusieurs
  femmes cas ans % pour cent de des du d’ la les le plus moins ( ) , . ; : « » millions dollars euros n° loi en mai`.split(/\s+/u)
const noise = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(" "))

test("French figures of any text stand in their passage, hold their number, and are read the same twice", () => {
  fc.assert(
    fc.property(noise, (text) => {
      const { paper, figures } = figuresOf(text)
      for (const { anchor, printed, unit } of figures) {
        expect(anchorHolds(paper.text, anchor) && anchorHolds(paper.text, printed)).toBe(true)
        expect(printed.start >= anchor.start && printed.end <= anchor.end).toBe(true)
        expect(unit).not.toBe("")
      }
      expect(figuresOf(text).figures).toEqual(figures)
    }),
    { numRuns: 300 },
  )
})
