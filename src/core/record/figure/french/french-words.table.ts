import type { Figure } from "../figure.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Units of time, as printed after a number. */
export const TIME: ReadonlySet<string> = set(
  "seconde secondes minute minutes heure heures jour jours semaine semaines mois trimestre trimestres semestre semestres an ans année années décennie décennies siècle siècles",
)

/** Words in -s or -x after a number that are no noun: the thing counted is not printed there. */
export const NO_NOUNS: ReadonlySet<string> = set(
  "alors après aux ces chez dans depuis des dès elles envers hors ils jamais leurs lors lorsque mais moins nous plus pas près puis quels sans sauf ses sous tous toutes toujours très vers vous",
)

/** Adjectives that stand before their noun: "les trois autres femmes". */
export const BEFORE_NOUN: ReadonlySet<string> = set(
  "anciennes anciens autres dernières derniers grandes grands jeunes nouveaux nouvelles petites petits premières premiers principales principaux prochaines prochains seules seuls",
)

/** Singular nouns that "premier", "première", "un autre" and "une seule" rank or count; others stand in set phrases ("au premier plan", "en premier lieu"). */
export const PERSONS: ReadonlySet<string> = set(
  "ambassadrice avocat avocate candidat candidate cheffe conseillère défenseur défenseuse délégation députée enfant femme fille garçon gouverneure homme journaliste juge maire membre militant militante ministre personne policière présidente prisonnière représentant représentante sénatrice survivante témoin victime",
)
export const RANKED: ReadonlySet<string> = set("femme plan rapport stratégie gouverneure présidente députée maire ministre réunion")

/** Currencies, as printed after "millions de" or a number. */
export const CURRENCIES: ReadonlySet<string> = set("dollar dollars euro euros franc francs livre livres gourde gourdes dinar dinars")

/** What people and things are most often counted in: an elliptical number ("vingt-trois l’ont été") takes the last of them before it, "aucune" the last feminine one. */
const FEMININE = "candidates|députées|familles|femmes|filles|personnes|policières|survivantes|victimes"
const MASCULINE = "cas|centres|enfants|garçons|hommes|incidents|membres|ménages|postes|sièges"
export const COUNTED: Readonly<Record<"any" | "feminine" | "masculine", RegExp>> = {
  any: new RegExp(`(?<![A-Za-zÀ-ɏ-])(?:${FEMININE}|${MASCULINE})(?![A-Za-zÀ-ɏ-])`, "gu"),
  feminine: new RegExp(`(?<![A-Za-zÀ-ɏ-])(?:${FEMININE})(?![A-Za-zÀ-ɏ-])`, "gu"),
  masculine: new RegExp(`(?<![A-Za-zÀ-ɏ-])(?:${MASCULINE})(?![A-Za-zÀ-ɏ-])`, "gu"),
}

/** What could be counted and is absent as a state, not as a quantity: "aucun accès", "aucune date n’a été fixée". */
export const STATES: ReadonlySet<string> = set(
  "accès accord amélioration avancée cas changement condition date doute exception façon manière mesure moment nouvelle ordre progrès raison réponse sens sorte suite",
)

/** Words before a number that bound it. */
export const BOUNDS: readonly (readonly [words: string, sign: string])[] = [
  ["à peine", ""],
  ["à peu près", ""],
  ["au maximum", "<= "],
  ["au minimum", ">= "],
  ["au moins", ">= "],
  ["au plus", "<= "],
  ["environ", ""],
  ["jusqu’à", "<= "],
  ["moins d’", "< "],
  ["moins de", "< "],
  ["plus d’", "> "],
  ["plus de", "> "],
  ["pas moins de", ">= "],
  ["près d’", ""],
  ["près de", ""],
  ["presque", ""],
  ["quelque", ""],
]

/** Vague amounts, as patterns that end before what is counted. Each is printed as its own value. */
export const VAGUE: readonly string[] = [
  "(?:bon|grand|petit) nombre d(?:e|’)",
  "d(?:e|’)\\s?(?:nombreux|nombreuses|innombrables|multiples)",
  "(?:des|plusieurs) (?:dizaines|vingtaines|centaines|milliers|millions) d(?:e|’)",
  "(?:la|une) (?:grande )?(?:majorité|minorité)",
  "la plupart",
  "plusieurs",
  "quelques(?!-un)",
  "(?:si|trop|très) peu d(?:e|’)",
  "une poignée d(?:e|’)",
  "un (?:(?:très |trop )?(?:grand|petit|faible) )?nombre (?:suffisant |limité |important |croissant )?d(?:e|’)",
]

/** Words that say how a figure is known, as patterns. */
export const STATUS: readonly (readonly [pattern: string, status: Figure["status"]])[] = [
  ["accus(?:e|ent|é|és|ée|ées|ations?)", "alleged"],
  ["allègu(?:e|ent)|allégué(?:e|s|es)?|allégations?", "alleged"],
  ["présumé(?:e|s|es)?", "alleged"],
  ["prétend(?:ent|u|ument)?", "alleged"],
  ["estim(?:e|ent|é|és|ée|ées|ations?)", "assessed"],
  ["évaluations?", "assessed"],
  ["projections?|prévisions?", "assessed"],
  ["d’après", "reported"],
  ["plaintes?", "reported"],
  ["f(?:ait|ont|aisaient|aisait) état", "reported"],
  ["rapporté(?:e|s|es)?|rapportent", "reported"],
  ["selon", "reported"],
  ["signal(?:e|ent|é|és|ée|ées|ait|aient)", "reported"],
  ["attesté(?:e|s|es)?", "verified"],
  ["confirm(?:e|ent|é|és|ée|ées)", "verified"],
  ["corrobor(?:e|ent|é|és|ée|ées)", "verified"],
  ["vérifi(?:e|ent|é|és|ée|ées)", "verified"],
]

/** Words of plans, promises and asks before a figure. */
export const PLANS =
  /(?<![A-Za-zÀ-ɏ])(?:devr(?:a|ait|aient|ont)|ser(?:a|ont)|pourr(?:a|ait|aient|ont)|engagé(?:e|s|es)?\s+à|promis|prévoi(?:t|ent)\s+de|vis(?:e|ent)\s+à|objectif|cible|d’ici\s+à|demand(?:e|ent|er)|exhort(?:e|ent|er)|pri(?:e|ent|er)|invit(?:e|ent|er)|engager|encourager|veiller|prolonger)(?![A-Za-zÀ-ɏ])/giu

/** Words of norms. */
export const NORMS =
  /(?<![A-Za-zÀ-ɏ])(?:lois?|décrets?|ordonnances?|constitution|code|quotas?|seuils?|impos(?:e|ent|é)|exig(?:e|ent)|stipul(?:e|ent)|réserv(?:e|ent))(?![A-Za-zÀ-ɏ])/iu
