/**
 * The series of United Nations symbols that papers of this field bear or cite. `rest` is what follows the series and its stroke, without suffixes.
 * Longer series come before those that they begin with. Source: the Dag Hammarskjöld Library's guide to document symbols.
 */
export const SERIES: readonly { readonly series: string; readonly rest: RegExp; readonly what: string }[] = [
  { series: "S/RES", rest: /^\d{1,4}$/u, what: "resolution of the Security Council; its year stands in brackets" },
  { series: "S/PRST", rest: /^\d{4}\/\d{1,3}$/u, what: "statement by the President of the Security Council" },
  { series: "S/PV", rest: /^\d{1,5}$/u, what: "record of a meeting of the Security Council: S/PV.9866" },
  { series: "S/INF", rest: /^\d{1,4}(?:\/\d{1,4})?$/u, what: "volume of resolutions and decisions of the Security Council" },
  { series: "S/AC", rest: /^\d{1,3}(?:\/\d{4})?\/[\w().-]+(?:\/\d{1,4})?$/u, what: "committee of the Security Council: S/AC.51/2024/1" },
  { series: "S/Agenda", rest: /^\d{1,5}$/u, what: "agenda of a meeting of the Security Council" },
  { series: "S", rest: /^(?:19|20)\d{2}\/\d{1,4}$/u, what: "document of the Security Council, since 1994" },
  { series: "S", rest: /^(?!(?:19|20)\d{2}$)\d{4,5}$/u, what: "document of the Security Council, before 1994" },
  { series: "A/HRC/RES", rest: /^(?:S-)?\d{1,3}\/\d{1,3}$/u, what: "resolution of the Human Rights Council" },
  { series: "A/HRC", rest: /^(?:S-)?\d{1,3}\/(?:[A-Z]+(?:\.\d+)?\/)?\d{1,4}$/u, what: "document of the Human Rights Council" },
  { series: "A/RES", rest: /^(?:(?:ES|S)-)?\d{1,3}\/\d{1,3}(?:-\d{1,3}|\s?[A-Z])?$/u, what: "resolution of the General Assembly" },
  { series: "A/RES", rest: /^\d{1,4}$/u, what: "resolution of the General Assembly, before 1976; its session stands in brackets" },
  { series: "A/C", rest: /^[1-6]\/\d{1,3}\/(?:[A-Z]+\.)?\d{1,4}$/u, what: "Main Committee of the General Assembly: A/C.3/78/L.2" },
  { series: "A", rest: /^(?:(?:ES|S)-)?\d{1,3}\/(?:[A-Z]+\.)?\d{1,4}$/u, what: "document of the General Assembly" },
  { series: "E/CN", rest: /^\d{1,3}\/(?:19|20)\d{2}\/(?:[A-Z]+\/)?(?:L\.)?\d{1,4}$/u, what: "commission of the Economic and Social Council: E/CN.6/2024/3" },
  { series: "E/RES", rest: /^\d{4}\/\d{1,3}$/u, what: "resolution of the Economic and Social Council" },
  { series: "E", rest: /^(?:19|20)\d{2}\/\d{1,4}$/u, what: "document of the Economic and Social Council" },
  { series: "CEDAW/C", rest: /^(?:[A-Z]{3}\/)?(?:[A-Z]+\/)?[\w.-]+$/u, what: "Committee on the Elimination of Discrimination against Women: CEDAW/C/MLI/CO/6" },
  { series: "PBC", rest: /^\d{1,3}\/[A-Z]+\/\d{1,3}$/u, what: "Peacebuilding Commission" },
  { series: "ST/SGB", rest: /^\d{4}\/\d{1,3}$/u, what: "bulletin of the Secretary-General" },
  { series: "UNW", rest: /^\d{4}\/[A-Z\d.]+$/u, what: "Executive Board of UN-Women" },
]

/** Series that are followed by a point instead of a stroke. */
export const POINTED: ReadonlySet<string> = new Set(["A/C", "E/CN", "S/AC", "S/PV"])

/** How papers name a text by its number alone, and the series that the name stands for. `$1` the number, `$2` the year. */
export const NAMED: readonly { readonly pattern: RegExp; readonly series: string; readonly what: string }[] = [
  { pattern: /^(?:human rights council) resolution (\d{1,3}\/\d{1,3})$/iu, series: "A/HRC/RES", what: "Human Rights Council resolution 55/1" },
  { pattern: /^(?:(?:general assembly) )?(?:resolution|résolution|resolución) ((?:(?:ES|S)-)?\d{1,3}\/\d{1,3})$/iu, series: "A/RES", what: "resolution 78/306" },
  {
    pattern: /^(?:(?:united nations |UN )?(?:security council|council) |UN)?(?:resolution|résolution|resolución|SCR) (\d{1,4})(?: ?\(((?:19|20)\d{2})\))?$/iu,
    series: "S/RES",
    what: "resolution 2640 (2022), UNSCR 1325",
  },
]
