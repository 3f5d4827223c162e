/** Verbs of which only a party can be the subject, in the past and the third person: a bare name before one is a party ("Talvia asked", "Mali withdrew"). */
export const ACTING_VERBS: ReadonlySet<string> = new Set(
  `abstained accepted accused acknowledged adopted agreed announced answered appealed appointed asked asks attacked attributed briefed called calls
chaired claimed claims co-chaired committed condemned confirmed contributed convened decided declared declined denied denies deployed documented
donated endorsed enquired expressed held holds host hosted hosts inquired insisted introduced invited launched maintains objected opened ordered
organized pledged pledges promised proposed published questioned raised reaffirmed recalled recommended refused regretted rejected released replied
reported requested responded said says signed spoke stated stressed suggested supported supports suspended thanked told underlined undertook urged
urges verified voted warned welcomed withdrew wondered`.split(/\s+/u),
)
