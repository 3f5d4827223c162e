import { expect, test } from "vitest"
import { type AskContext, NO_CONTEXT } from "./ask-context.ts"
import { splitAsks } from "./split-asks.ts"

/**
 * A case is the words themselves, marked: `[who]` is asked for every `{ask}` behind it; `<who>` names somebody who is not printed there, `<>` nobody.
 * Asks may stand in one another: `{adopt and {implement the law}}`. Words without braces hold no ask.
 */
function marked(text: string): {
  clean: string
  expected: (readonly [string, string | undefined])[]
} {
  let clean = ""
  let party: string | undefined
  let named = 0
  const open: number[] = []
  const found: { at: number; ask: readonly [string, string | undefined] }[] = []
  for (const [sign] of text.matchAll(/<[^>]*>|./gu)) {
    if (sign.startsWith("<")) party = sign.slice(1, -1) || undefined
    else if (sign === "[") named = clean.length
    else if (sign === "]") party = clean.slice(named)
    else if (sign === "{") open.push(clean.length)
    else if (sign === "}") {
      const at = open.pop() ?? 0
      found.push({ at, ask: [clean.slice(at), party] })
    } else clean += sign
  }
  return {
    clean,
    expected: found.sort((a, b) => a.at - b.at).map(({ ask }) => ask),
  }
}

const reads = (context: Partial<AskContext>) => (text: string) => {
  test(text, () => {
    const { clean, expected } = marked(text)
    const { asks } = splitAsks(clean, { start: 0, end: clean.length }, { ...NO_CONTEXT, ...context })
    expect(asks.map(({ start, end, addressee }) => [clean.slice(start, end), addressee])).toEqual(expected)
  })
}

/** An entry of a list of recommendations. */
const item = reads({ list: true, prose: "recommendations" })
/** An entry under "the Council should:". */
const council = reads({
  list: true,
  prose: "recommendations",
  subject: "Council",
  council: "council",
})
/** An entry under "the Council should consider the following additions:". */
const addition = reads({
  list: true,
  prose: "recommendations",
  subject: "Council",
  council: "council",
  additions: true,
})
/** An entry under "Council members should also:". */
const members = reads({
  list: true,
  prose: "recommendations",
  subject: "Council members",
  council: "members",
})
/** An entry under "the Council could encourage the Government:". */
const asked = reads({
  list: true,
  prose: "recommendations",
  verb: "encourage",
  addressee: "Government",
})
/** A sentence in a section of recommendations. */
const told = reads({ prose: "recommendations" })
/** A sentence in the observations of a report. */
const observed = reads({ prose: "observations" })
/** A sentence anywhere else. */
const elsewhere = reads({ prose: "elsewhere" })

// one action, one party
item("Urge the [Ministry of Fisheries] to {publish the register}.")
item("Call on the [de facto authorities] to {reopen girls' schools without delay}.")
item("Call upon [all parties to the truce] to {release the boats}.")
item("Encourage [Member States] to {contribute to the trust fund}.")
item("Ask the [Panel of Experts] to {name those who pay the militia}.")
item("Invite the [Special Adviser] to {brief the Group every six months}.")
item("Request the [Secretary-General], in his next report, to {include data broken down by sex}.")
item("Call the [transitional council] to {publish its rules}.") // printed so, without "on"
item("Strongly urge the [coastguard] to {free the crew}.")
item("Urge [all relevant actors in the region], including traders and chiefs, to {respect the market truce}.")
item("Request the [Special Representative] to {use her good offices to obtain the release of Ms. Anvar}.")
item("Urge the [authorities] not to {obstruct the inquiry}.")

// two verbs, one object: split, unless they name one action
item("Urge the [Parliament] to {finalize and {adopt the shelter bill}}.")
item("Request the [Mission] to {investigate and {prosecute crimes against women}}.")
item("Urge the [national police] to {recruit, {train and {promote women officers}}}.")
item("Urge the [Government] to {finance and {staff the safe houses, with priority for the north}}.")
item("Urge the [parties] to {prevent and respond to attacks on midwives}.")
item("Encourage the [authorities] to {promote and protect the rights of widows}.")
item("Urge the [commanders] to {respect and ensure respect for the law of war}.")

// several actions
item("Urge the [Government of Tarsis] to {lift the curfew}, {reopen the courts} and {pay the judges}.")
item("Urge the [Government of Ostania] to {ratify the convention}, {amend the penal code} and {train magistrates}.")
item("Urge [Ostanian authorities] to {repeal the decree}; {release the detainees}; and {guarantee the safety of witnesses}.")
item("Request the [Mission] to {map the wells}, and to {report on what it finds within 60 days}.")
item("Request the [Mission] to {deploy two women's protection advisers}, to {open an office in Selk}, and to {report on both by June}.")
item("Urge the [parties] to {include women in delegations} and to {appoint a gender adviser to each team}.")
item("Call on the [parties] to {cease hostilities}, {return to the table} and {give women a seat at it}.")
item("Urge the [Government] to {protect civic space} and {boost efforts to combat hate speech}.")
item("Encourage the [Ministry of the Interior] to {vet recruits} and {dismiss those who committed abuses}.")
item("Request the [Mission]: (a) to {lend two advisers to the talks}; (b) to {report on them each quarter}.")
item("Urge the [armed forces] to: {issue clear orders}; {vacate the schools}; and {hand over those suspected of rape}.")
item("Urge the [authorities] to {sign the pledge} and, in this regard, {grant access to the camps}.")

item("Urge [all signatories] to {release the leaders} and {fully restore the transitional Government}.")

// purpose, manner, examples and conditions are no asks
item("Urge the [Government] to {take steps to restore trust and strengthen local courts}.")
item("Urge the [parties] to {intensify efforts to build consensus and create conditions for a vote}.")
item("Urge the [authorities] to {accelerate the plan in order to protect widows and restore their land}.")
item(
  "Urge the [Government of Tarsis] to {fully implement the 2021 reparations act, including by opening the register and paying the first instalment}.",
)
item("Urge the [Bank] to {release the grant by lifting the freeze and waiving the fee}.")
item("Call on the [Mission] to {patrol markets, including those of the north and the coast}.")
item("Urge the [parties] to {refrain from actions that endanger aid workers or obstruct relief}.")
item("Encourage the [Government], where possible and with donors, to {speed up the trials}.")
item("Urge the [Government] to {support programmes that train midwives and shelter survivors}.")
item("Urge the [Government] to {speed up the pact to address and investigate sexual violence}.")

// an action behind a purpose or a relative clause
item("Urge the [authorities] to {adopt measures to prevent reprisals} and {ensure that witnesses can testify}.")
item("Urge the [authorities] to {put in place mechanisms to protect activists}, and {investigate every threat}.")
item("Urge the [army] to {refrain from using schools, in line with the Safe Schools Declaration}, and to {vacate the six it still holds}.")
item("Call upon [all parties] to {release the girls who are still held} and to {give monitors access}.")
item("Urge the [Government] to {ensure that the reparations law is applied} and {covers the children of survivors}.")
item("Urge the [Government] to {punish those who committed rape} and {compensate the victims}.")

// nouns behind "and" are no verbs
item("Urge the [parties] to {guarantee the full, equal and meaningful participation of women in the talks}.")
item("Urge the [Mission] to {improve access to justice and support services}.")
item("Request the [Mission] to {extend protection and support to survivors}.")
item("Urge the [Government] to {set up monitoring, reporting and review mechanisms}.")
item("Urge the [Government] to {ensure women's leadership and participation in relief}.")
item("Urge the [Ministry] to {consult women's groups and youth networks}.")
item("Call on [partners] to {fund research and peace education}.")
item("Urge the [Mission] to {monitor trends, incidents and patterns of violence}.")
item("Urge the [parties] to {grant safe passage and shelter to the displaced}.")

// verbs that are also nouns
item("Urge the [Mission] to {open the camp} and {address the needs of widows}.")
item("Urge the [Mission] to {visit the camp} and {report on it within 60 days}.")
item("Urge [donors] to {honour their pledges} and {fund the helpline}.")
item("Call on the [Government] to {repeal the decree} and {release all detainees}.")
item("Urge the [Ministry] to {review the act} and {support women candidates}.")
item("Urge the [Office] to {train monitors} and {share its data with the police}.")

// verbs that no lexicon knows
item("Urge the [Ministry] to {zorble the register}.")
item("Urge the [Ministry] to {publish the register} and {zorble the archive}.")
item("{Zorble the archive of the commission}.")

// two parties
item("Urge the [army] to {leave the clinic}, and the [council of elders] to {reopen it}.")
item("Call upon the [Lowland Front] to {sign and {honour the pledge}}, and upon the [Highland Front] to {open its camps}.")
item("Request the [country team] to {light the camps, with locks and separate latrines}.")
item("Urge the [Government] to {hold the vote} and {open the archive}.")
item("Urge the [Government] to {allow women a part in free and open elections}.")
item("Request the [Mission] to {add data by sex on violence and on political participation}.")
council("Demand that the [authorities] {adopt a law on rape}, and <Council>{keep the reference to the commission}.")
council("Demand that the [authorities] {end impunity}, and <Council>{add such crimes to the acts for which persons can be listed}.")
council("Demand that the [authorities] {adopt the law} and {keep the shelters open}.")
council(
  "<Council>{Keep the request for an assessment in the Secretary-General's reports}, and request him to <Secretary-General>{add data on violence}.",
)
item("Call on [donors] to {fund the helpline}, and on the [Ministry of Health] to {run it}.")
item("Call on [Member States, the African Union and the United Nations] to {support the observers}.") // joint: one ask
item("Invite the [African Union] to {join the follow-up committee}, and the [League of Lakes] to {send observers}.")
item("Call on the [Government] to {fund the shelters}, and request the [Mission] to {guard them}.")
item("Urge the [Government] to {adopt the law} and request the [United Nations] to {lend its experts}.")
item("Urge and support the [interim authorities] to {set up a registry}.")
item("Call on the [authorities in each district] to {investigate reports of rape}, and urge [all actors] to {adopt codes of conduct}.")
item("Appeal to [donors and to the harbour authorities] to {reopen the quay}.")
item("Request [OHCHR and UNDP] to {send a team}.")

// "them" is whoever was asked, or named, before
item("Urge the [Electoral Board] to {apply the quota}, regretting that few lists do, and {urging it to publish the lists}.")
item("Welcome the statement of the [coastal chiefs] and urge them to {keep their word}.")
item("Call on the [parties] to {stop the raids} and urge them to {sign the pledge}.")

// participles: those that urge ask, the others do not
item(
  "Urge the [Government] to {allocate at least 2 per cent of the budget to the plan}, noting with concern that no money was spent in 2023.",
)
item("Urge [all parties] to {lift the siege}, expressing grave concern at reports of hunger.")
item("Urge the [transitional authorities] to {hold elections within twelve months}, stressing the importance of women's candidacies.")
item("Urge the [Front] to {honour the truce}, deploring its breaches, and {calling on [its leadership] to hand over suspects}.")
item(
  "Urge the [Government] to {apply the parity act}, regretting that so few women were named and {urging their appointment to the courts}.",
)
item("Demand that the [Government] {free Ms. Anvar}, and <>{urging that the dissolved groups be registered again}.")

// call for, request, ask: nouns
item("Call for the {immediate release of all women journalists}.")
item("Call for an {independent inquiry into the Brenning shootings} and for {the publication of its findings}.")
item("Call for [all sides] to {let midwives cross the lines}.")
item("Call for [regional organizations] to {appoint women mediators} and {share rosters}.")
item("Call for the {prosecution of those responsible} and {the protection of witnesses}.")
item("Call for the {establishment of a trust fund for widows and orphans}.")
item("Call for the {swift deployment of advisers to monitor trends and patterns of abuse}.")
item("Request {an update from the [regional bank] on its loans to women}.")
item("Request {the support from [partners] to this end}.")
item("Ask the [Mission] for {the number of patrols with women}.")
item("Demand {an end to the blockade of the port}.")
item("Demand {the immediate and unconditional release of Ms. Tarel}.")
item("Urge {restraint in the border districts}.")
item("Call for an {increase in funding to support refugees}.")

// clauses
item("Demand that the [militia] {withdraw from the clinic} and {hand over its commander}.")
item("Demand that [all parties] {stop the shelling of markets}.")
item("Insist that the [parties] {publish the annex to the accord}.")
item("Recommend that the [Council] {visit the region}.")
item("Recommend that {a women's caucus be set up}, and that [donors] {pay for its work}.")
item("Request that the [Panel of Experts] {include a gender specialist} and {investigate trafficking routes}.")
item("That the [donors] {double their pledges}.")
item("That {Ms. Anvar be given a lawyer}.")
item("That the [Government and the rebels] {exchange lists of the missing}, and that <>{families be told}.")
item("That {at least a third of the observers be women};")
item("That {no fewer than nine advisers remain on the coast until June}.")
item("That the [Council] {hold a meeting on the coast} and {hear a woman from it}.")
item("That the Council call upon the [Guard] to {free the crew}, and upon the [Front] to {lift the mines}.")

// questions to be put
item("Ask the [Special Envoy] {what has become of the women's board}.")
item("Ask {how many women were heard}.")
item("Ask the [Office] for {a list of the polling places where women were turned away}.")

// short and long forms
item("{The Mission's mandate should be extended}.")
item("The [Security Council] must {not lift the embargo before the vote}.")
item("Accountability: {those who burned the market must be tried}. {Reparations must follow}.")
item("Recommend to the [Government] that it {publish the report}.")
item("We recommend {the reopening of schools}, {the return of women to their posts} and {the lifting of the ban}.")
item("Member States: <Member States>{end arms transfers}; {share evidence}.")
item("Urge the [Registrar] to {open the rolls}. It should also {name those struck off}.")
item("{Women-led groups need direct funding}.")

// what is said again
item("Reiterate the need for {women to be consulted on the camp's closure}.")
item("Reiterate its call on the [Coastal Guard] to {leave the school}.")
item("Recall the recommendation of the Panel that {at least a tenth of the fund be kept for women}.")
item("Stress the importance of {women's part in the talks}.")

// verbs that only express: the item stands, without an ask
item("Welcome the adoption of the shelter law.")
item("Welcome the pledge of the Minister, regretting that it bears no date.")
item("Express deep concern at the arrest of three midwives.")
item("Take note of the report of the Panel and commend its authors.")
item("Condemn the attack on the women's market in the strongest terms.")
item("Commend the Government for its plan, and urge the [Treasury] to {fund it}.")
item("Welcome the truce and call upon [both armies] to {extend it to the coast}.")
item("Note with regret that the register is closed, and ask the [Registrar] to {reopen it}.")

// nobody is printed who could
item("{Ensure the deployment of women interpreters to every checkpoint}.")
item("{Ensure that shelters are staffed by women} and {that survivors need no police report}.")
item("{Appoint an adviser on gender}; {open a second office}.")
item("{Full implementation of the parity law}.")
item("{Access to justice for survivors in the camps}.")
item("<>{Prosecute or extradite those accused of war crimes}.") // one or the other: one ask
item("{Consider adding a paragraph on advisers} and {raising their number}.")
item("UN-Women: <UN-Women>{reopen the office in Tarn}.")
item("{The shelters to be rebuilt}; {Ms. Tarel to be allowed a lawyer}.")

// objects that can be had apart
item("{Ensure the recruitment of enough Gender Advisers} and {Women's Protection Advisers}.")
item("Urge the [Government] to {publish the budget of the joint plan} and {the list of its donors}.")
item("Urge the [Government] to {implement the peace accord} and {the shelter act}.")
item("{Support the work of the inquiry} and {of the truth commission}.")
item("Request the [Office] to {report on the polling places}, and {on the women turned away}.")

// subjects
item("The [Mission] should {keep its base in Selk}.")
item("[Member States] must {pay their dues} and {send more women}.")
item("The [Mission] to {share its findings with the families}.")
item("[Donors] are encouraged to {fund the women's radio}.")
item("The [Council] is invited to {hear the midwives}.")
item("Government of Tarsis: <Government of Tarsis>{Open the register}.")
item("Protection: Urge the [army] to {leave the school}.")
item("No reprisals. Urge the [army] to {leave the school}.")
item("In renewing the mandate, urge the [army] to {leave the school}.")
item("Under the accord of 18 June 2022, {give women half of the seats}.")

council("<Council>{Extend the mandate for a year} and {retain paragraph 9}.")
council("<Council>{Add sexual violence to the criteria of the sanctions regime}.")
council("{Ensure the recruitment of advisers}.")
council("Demand that [all parties] {free the crew}.")
council("<Council>{Decide to visit the coast before the vote}.")

addition("<Council>{Renew the panel's mandate}.")
addition("{Fund the shelters for another year}.")
addition("Urge the [Government] to {fund the shelters}.")

members("<Council members>{Raise the case of Ms. Tarel in their statements}, and {invite a woman from the coast to brief}.")
members("<>{Fund, and encourage other donors to <other donors>{fund, the helpline}<Council members>}")
members("<Council members>{Support the reopening of the inquiry}. <>{Witnesses must be protected}.")

asked("<Government>To {issue the decree within six months}, noting with regret that the register is closed;")
asked("<Government>To {begin payments without waiting for the trials};")
asked("Together with donors, to <Government>{pay the judges} and to {make good what the fund lacks}.")
asked("<Government>{Publish the rolls};")

told(
  "They called on the Council to demand that [all parties to the armistice] {let relief through}, to express concern at the closing of the road and to <Council>{decide to add an expert to the panel}, and on the [HTC] to {lift the travel rule} and to {free the five women}.",
)
told("Ms. Orre asked that [donors] {pay ten lawyers} and that the [Ministry and the courts] {hear survivors behind closed doors}.")
told("The Group recommends that the [Mission] {keep its base}.")
told("The midwife had one wish: that {the bridge be open at night}.")
told("All four added that {Ms. Zell ought to be heard by a judge}.")
told("Members of the Council might, lastly, wish to ask the [Office] for {the number of women turned back}.")
told("The [Council] should {keep paragraph 9} and consider the additions set out below.")
told(
  "In addition, members could request {more information from the [Mission] on the camps}, and {the likely effect of its closing}, as well as {the withdrawal of two battalions}.",
)
told("The Council could ask the [Secretary-General] to {publish the findings}, and [UNIMAR] to {tell it how many patrols include women}.")
told("It was suggested that the [Mission] {keep its base}.")
told("The [Government] must {open its prisons}; it should {pay what the courts awarded}.")
told("To the armed groups, she recommends that <armed groups>they {release all girls} and {let monitors in}.")
told("Nobody asked the women of Lorran.")
told("The Mission left the base in March.")
told("The Government said that the base should have been closed.")
told("The Mission has been asked about the base.")

observed("I urge the [Government] to {open the archive}, and I invite the [signatories] to {resume the vetting of officers}.")
observed("I strongly encourage the [parties] to {meet} and call upon [their leaders] to {stop the raids}.")
observed("I call for {inclusive processes in the north}.")
observed("I reiterate my call for the [parties] to {cease the shelling} and urge them to {recommit to the accord}.")
observed(
  "I reiterate my recommendation that the [Council] {make rape a criterion for designation} and that it {extend the panel for a year}.",
)
observed("I welcome the truce, and urge the [parties] to {sign it}.")
observed("I continue to encourage {joint efforts by [all partners] to amplify this message}.")
observed("The [Council] may also wish to {visit Tarsis before the vote}.")
observed("It is essential that {the post be filled}.")
observed("It is critical that [all partners] {ensure full funding}.")
observed("{Those responsible must be held to account}, and {the case of the nine must be heard}.")
observed("The [international community] must also urgently {scale up its funding}.")
observed("I remain concerned that women are kept from the tables.")
observed("I condemn in the strongest terms the attack on the clinic.")
observed("I regret that the session saw fewer of them than the last.")
observed("I will submit options for the transfer of tasks by 30 September, as requested in paragraph 22.")
observed("I thank my Special Representative for her efforts to restore dialogue and support the vote.")
observed("I commend the Government for taking measures to protect civilians.")
observed("Neighbouring States have called for restraint, to privilege dialogue over conflict.")
observed("The Government informed the Mission that the shells should be returned to their owners.")
observed("Progress in this area can help to rebuild the country.")
observed("The Peace and Security Council and various leaders have underlined the actions required now.")

elsewhere("Participants called on the Government to publish the report.")
elsewhere("The Mission urged the authorities to release her.")
elsewhere("The posts should be filled by June.")
elsewhere("Members requested that the Secretary-General set apart what was verified.")
elsewhere("The workshop aimed to empower young women and support their campaigns.")
elsewhere("I urge the [parties] to {free the crew}.")
