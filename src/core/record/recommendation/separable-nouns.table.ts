/**
 * Head nouns of things that can be had apart when "and" joins them ("the joint communiqué and the three-year plan"):
 * instruments, bodies, votes, facilities. Each needs an article of its own to count.
 */
export const DELIVERABLES: ReadonlySet<string> = new Set(
  `accord accords act agreement agreements amendment amendments archive assessment audit award bill bills board body budget bureau bye-laws calendar campaign census centre centres
charter clinic code codes commission commissions committee committees communiqué compact constitution convention conventions council count court courts curriculum database decree decrees
directive directives election elections fund funds guideline guidelines helpline hotline inquiry inquest instrument investigation law laws legislation list mechanism mechanisms memorandum
mission network observatory office ordinance pact panel plan plans poll policy policies programme programmes protocol protocols referendum register registry regulation regulations
report reports resolution resolutions roadmap roll rules shelter shelters statute strategy strategies structure survey task-force timetable toolkit treaty tribunal tribunals undertaking unit units`.split(
    /\s+/u,
  ),
)

/** Posts, in the plural or not: "Gender Advisers and Women's Protection Advisers" are two asks. */
export const POSTS: ReadonlySet<string> = new Set(
  `adviser advisers advisor advisors analyst analysts attaché attachés counsellor counsellors coordinator coordinators doctors expert experts focal-points interpreter interpreters investigator
investigators judge judges lawyer lawyers liaison magistrates mediator mediators midwives monitors nurses officer officers patrols points prosecutor prosecutors psychologists
rapporteur specialist specialists translators`.split(/\s+/u),
)
