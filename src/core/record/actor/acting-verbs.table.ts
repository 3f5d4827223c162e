/** Verbs of which only a party can be the subject, in the past and the third person: a bare name before one is a party ("Talvia asked", "Mali withdrew"). */
export const ACTING_VERBS: ReadonlySet<string> = new Set(
  `accepted accused adopted agreed announced answered appealed asked asks attacked briefed called calls claimed claims committed condemned confirmed convened decided declared declined
denied denies deployed documented endorsed enquired expressed hosted inquired insisted introduced invited objected opened ordered organized pledged promised proposed published questioned raised
recalled recommended refused rejected released replied reported requested responded said says signed stated stressed suggested supported supports suspended thanked told underlined
undertook urged urges verified voted warned welcomed withdrew wondered launched appointed attributed`.split(/\s+/u),
)
