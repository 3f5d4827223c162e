import { expect, test } from "vitest"
import { type AskContext, NO_CONTEXT } from "./ask-context.ts"
import { splitAsks } from "./split-asks.ts"

/**
 * A case is the words themselves, marked: `[who]` is asked for every `{ask}` behind it, `[-]` says that from here on nobody is printed.
 * Asks may stand in one another: `{adopt and {implement the law}}`. Words without braces hold no ask.
 */
function marked(text: string): { clean: string; expected: (readonly [string, string | undefined])[] } {
  let clean = ""
  let party: string | undefined
  let named = -1
  const open: number[] = []
  const found: { at: number; ask: readonly [string, string | undefined] }[] = []
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string
    if (text.startsWith("[-]", i)) [party, i] = [undefined, i + 2]
    else if (sign === "[") named = clean.length
    else if (sign === "]") party = clean.slice(named)
    else if (sign === "{") open.push(clean.length)
    else if (sign === "}") {
      const at = open.pop() as number
      found.push({ at, ask: [clean.slice(at), party] })
    } else clean += sign
  }
  return { clean, expected: found.sort((a, b) => a.at - b.at).map(({ ask }) => ask) }
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

// one action, one party
item("Urge the [Ministry of Fisheries] to {publish the register}.")
item("Call on the [de facto authorities] to {reopen girls' schools without delay}.")
item("Call upon [all parties to the truce] to {release the boats}.")
item("Encourage [Member States] to {contribute to the trust fund}.")
item("Ask the [Panel of Experts] to {name those who pay the militia}.")
item("Invite the [Special Adviser] to {brief the Group every six months}.")

// two verbs, one object
item("Urge the [Parliament] to {finalize and {adopt the shelter bill}}.")
item("Request the [Mission] to {investigate and {prosecute crimes against women}}.")
item("Urge the [parties] to {prevent and respond to attacks on midwives}.") // one action
item("Encourage the [authorities] to {promote and protect the rights of widows}.")

// several actions
item("Urge the [Government of Tarsis] to {lift the curfew}, {reopen the courts} and {pay the judges}.")
item("Request the [Mission] to {map the wells}, and to {report on what it finds within 60 days}.")
item("Urge the [army] to {leave the clinic}, and the [council of elders] to {reopen it}.")
