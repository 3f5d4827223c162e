const set = (line: string): ReadonlySet<string> => new Set(line.split(" "))

/** Words that open a noun phrase. */
export const DETERMINERS = set("a an the this that these those its his her their our my no any each every some all both another such")

/** Determiners that are left out of a name. "its", "his", "their" stay: they say whose report it is. */
export const ARTICLES = set("a an the this that these those no any each every some all both another such")

/** Words at which a noun phrase ends on either side: prepositions, conjunctions, pronouns, auxiliaries. */
export const STOPS = set(
  "about above across after against ahead along also although amid among and are as at be because been before being below beneath beside between beyond both but by can concerning could did do does done down during either even for from had has have having he her here hers him how i if in inside into is it itself may me might more most must near neither nor not of off on once only onto or other others ought our out outside over per rather regarding see she should since so than that their them themselves then there therefore they though through throughout till to toward towards under unless until unto up upon under us versus via was we were what when where whereas whether which while who whom whose why will with within without would yet you",
)

/** Verbs and participles that may stand before a noun phrase without an article: "adopted national action plans", "including joint communiqués". */
export const VERBS_BEFORE = set(
  "accept accepted adopt adopted adopting amend amended amending apply applied approve approved approving build develop developed developing draft drafting draw enact enacted enacting endorse endorsed endorsing ensure ensuring finalize finalized finalizing fund fully implement implemented implementing include included includes including integrate issue issued issuing launch launched launching negotiate negotiated negotiating pass passed passing prepare prepared preparing present presented presenting promulgate promulgated publish published publishing ratify ratified ratifying recall recalled recalling receive received repeal repealed request requested review reviewed revise revised sign signed signing submit submitted submitting support supported supporting update updated updating use using validate validated welcome welcomed welcoming",
)

/** Verbs that open a recommendation, and so stand with a capital where a name could begin. */
export const IMPERATIVES = set(
  "accelerate add adopt amend apply approve commend condemn consider continue deplore draft enact encourage endorse ensure extend finalize follow fund honour implement include insist issue keep maintain monitor note press promote publish raise ratify reaffirm recall recognize reiterate reject renew request respect retain review revise sign strengthen stress submit support uphold urge use welcome",
)

/** Modifiers that tell nothing of an instrument. */
export const WEAK = set(
  "additional ambitious appropriate better bold certain clear coherent comprehensive concrete costed credible current detailed effective entire existing full fully further general good great important inclusive key large local long-term main major many much necessary new old only other overall own present prompt public real realistic recent relevant robust said same similar single special specific strong sustainable thorough time-bound various viable whole women’s women's",
)

/** Words that place an instrument in its row: the next report, the third plan. */
export const TURNS = set(
  "coming final first fifth forthcoming former fourth future last latest most-recent next previous prior second seventh sixth succeeding subsequent successor third upcoming",
)

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ").map((word, i) => [word, i + 1] as const),
)

export const DRAFTS = set("draft new pending proposed zero")

/** Counts that stand for instruments which are not named: "three resolutions on Mali". */
export const COUNTS = set("one two three four five six seven eight nine ten eleven twelve several")

/** Prepositions and participles that open what an instrument is about or whose it is. */
export const ABOUT = set("about against aimed banning concerning criminalizing establishing governing guaranteeing into on prohibiting protecting regarding relating to")

/** Prepositions that go on with a name. */
export const NAMING = set("between by for of with")

/** Participles behind a name that say how it came about; what they govern tells two of a kind apart. */
export const QUALIFIERS = set("addressed adopted agreed announced appended concluded endorsed established following imposed issued prepared pursuant related set signed submitted under")

/** Words behind a head that make it part of something else: "law enforcement", "calendar year". */
export const NOT_BEFORE = set(
  "adviser advisers card cards committee day days enforcement firm firms maker makers making month months officer officers period periods school schools student students week year years",
)

/** Words small enough to stand inside a name of capitals: "Act on the Status of Women". */
export const JOINERS = set("and de des du for in la le of on the to")

/** Signs in a sentence that a case is one before a court. */
export const JUDICIAL = set("acquitted adjourned appeal chamber convicted conviction court courts heard hearing indicted judge judges judgment pending prosecution prosecutor reopened sentenced tribunal trial verdict")

/** Words that every plan for the agenda may be described with: they tell no two apart. */
export const GENERIC = set("council implementation nation national resolution security united")

/** Gatherings and bodies whose recommendations are an instrument. */
export const RECOMMENDERS = set("commission conference conclave consultations dialogue forum inquiry panel study summit symposium")

/** How a paper gives another name of the same instrument. */
export const ALSO_CALLED = /^[\s,(]*(?:(?:also|commonly|widely|better|otherwise|generally|formerly|hereafter|hereinafter|officially|locally)\s+)?(?:known|called|referred to|styled|dubbed|nicknamed|cited)(?:\s+as)?\s+[“"‘']?$/u
