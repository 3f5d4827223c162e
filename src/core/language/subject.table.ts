/** What the Council calls a matter before it: "the situation in Mali", "the question of Palestine". Source: its agenda, and the recitals of the resolutions of 1946 to 2025. */
export const MATTERS: readonly string[] = ["armed conflict", "conflicts?", "crisis", "hostilities", "questions?", "situations?"]

/** Items of its agenda that are no country, as resolutions print them. Source: its annual lists of matters of which it is seized. */
export const THEMES: readonly string[] = [
  "children and armed conflict",
  "children in armed conflict",
  "conflict prevention",
  "non-proliferation(?: of (?:nuclear weapons|weapons of mass destruction))?",
  "peacebuilding",
  "peacekeeping operations",
  "piracy",
  "protection of civilians(?: in armed conflict)?",
  "sexual violence in (?:armed )?conflict",
  "small arms(?: and light weapons)?",
  "(?:counter-)?terrorism",
  "threats to international peace and security caused by (?:international )?terrorist acts",
  "women,? (?:and )?peace,? and security",
  "youth,? peace,? and security",
]

/** Capitalised words with which no name of a matter begins: bodies of which every resolution speaks, and those that a resolution names in short. */
export const NO_MATTER: readonly string[] = [
  ..."Commission Committee Council Government Mechanism Member Members Mission Panel President Secretary-General".split(" "),
  "(?:International )?Tribunal(?! for)",
]
