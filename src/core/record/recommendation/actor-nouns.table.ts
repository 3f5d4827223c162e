/**
 * Head nouns of those who can be asked. Whoever stands between "urge" and "to" is asked if its head is one of these,
 * is printed with a capital, or is no noun of an action; "urge the swift deployment of advisers to monitor" asks nobody that is printed.
 */
export const ACTOR_NOUNS: ReadonlySet<string> = new Set(
  `actors administration administrations adviser advisers advisors agencies agency alliance alliances ambassadors armies army assembly association
associations authorities authority bank banks battalions bodies body both brigades bureau businesses cabinet candidates centre chair chairs chiefs
church churches circles co-chair co-chairs co-facilitators coalition coalitions columns command commander commanders commission commissioner commissioners
commissions committee committees communities community companies confederation conveners coordinator council councils countries country court courts
delegates delegation delegations department departments diplomats director directors directorate donor donors elders employers entities entity
envoy envoys everyone executive experts facilitator facilitators faction factions federation force forces foundations fronts fund funds government
governments governor governors group groups guarantors guards head heads hospitals household houses institution institutions insurgents investigators
journalists judges judiciary jurists kingdom leaders leadership league legislators legislature lenders magistrates manufacturers mayor mayors media
mediation mediator mediators member members militia militias minister ministers ministries ministry mission missions monarch movement movements
nation nations negotiators neighbours network networks ngos observer observers office offices official officials ombudsman ombudsperson operators
opposition organ organisation organisations organization organizations organs others panel panels parliament parliamentarians parliaments participants
parties partners party peacekeepers penholder penholders people persons platforms police politicians presidency president presidents press
prosecutor prosecutors protagonists province provinces providers rapporteur regime regimes region regulators representative representatives republic
school schools secretariat secretary secretary-general section sector sectors senate services side sides signatories society spoilers
stakeholders state states subsidiaries system team teams territory those tribunal tribunals troops union unions unit units universities
verifiers`.split(/\s+/u),
)

/** Nouns of acts and things that look like neither an actor nor, by their ending, an action. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  `access action actions adherence advice aid analysis approach approaches arrangements assistance attention awareness briefing briefings capacity
care ceasefire clarity clause commitment commitments compliance component components concern consensus cooperation data dates debate decree dialogue
draft effort efforts emphasis end evidence exchange expertise flow focus framework freedom funding funds guidance halt help information initiative initiatives
inquiry investment investments language law laws leave legislation letter line lines list lists mandate means measure measures mechanism mechanisms
meetings moratorium move moves new number numbers opportunities opportunity paper part plan plans policies policy post posts power pressure procedures
process processes programme programmes progress project projects proposal proposals protection provisions recourse redress references reform reforms
report reporting reports resources respect response responses restraint result results return review reviews rights role roles roll-out rollout safety
sanctions scrutiny seats share space steps strategies strategy study support survey surveys talks text texts time training transparency update updates
upgrade use vetting visit visits ways will withdrawal words work year`.split(/\s+/u),
)
