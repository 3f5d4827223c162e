import type { AskContext } from "./ask-context.ts"
import { ACTOR_NOUNS } from "./actor-nouns.table.ts"
import { afterCarrier, type Clause, clauseAt, councilIn, thatClauseAt, type Words } from "./clause.ts"
import { finiteVerb } from "./finite-verb.ts"
import { CARRIED_OUT_BY_OTHERS, COUNCIL_ACTS } from "./council-acts.table.ts"
import { AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, SAYING_VERBS } from "./grammar-words.table.ts"
import { headOf, infinitiveAt, isActor, isAdverb, isNamedActor, partyText, skipAdverbs, skipEnumerator } from "./noun-phrase.ts"
import { capitalised, type Token } from "./token.ts"
import { askingAt, expressingAt } from "./verb-head.ts"
import { FORMS, isAlsoNoun, isStative, isVerb, looksLikeNoun } from "./verb-forms.ts"

/** How a sentence begins to ask, and the context that its own subject makes for the verbs behind. */
export type Opening = { readonly clause: Clause; readonly context: AskContext }

/** Who does what a bare verb of a list says: absent where nobody is printed who could. */
export function ownAddressee(context: AskContext, verb: string): string | undefined {
  if (context.addressee !== undefined) return context.addressee
  if (context.council === "members" || context.council === undefined) return context.subject
  if (COUNCIL_ACTS.has(verb)) return context.subject
  return context.additions || CARRIED_OUT_BY_OTHERS.has(verb) ? undefined : context.subject
}

const plainClause = (action: number, shape: Clause["shape"], addressee: string | undefined, form: Clause["form"] = undefined): Clause => ({
  verb: undefined,
  form,
  addressee,
  action,
  expresses: false,
  shape,
  prepositions: [],
  outer: undefined,
})

/** Where and how a sentence begins to ask, or undefined where it asks nothing. */
export function openingOf(words: Words, context: AskContext): Opening | undefined {
  const { tokens } = words
  const label = labelOf(words)
  const inside = label ? labelled(context, label.party) : context
  let start = skipEnumerator(tokens, label?.end ?? 0)
  while (start < tokens.length && !tokens[start]?.word && tokens[start]?.text !== "“") start++
  const direct = openingAt(words, start, inside, false)
  if (direct) return direct
  if (isLeadIn(tokens, start))
    for (let i = start + 1, commas = 0; i < tokens.length && commas < 4; i++) {
      if (tokens[i]?.text !== "," || tokens[i]?.deep) continue
      commas++
      const opening = openingAt(words, i + 1, inside, true)
      if (opening) return addressedFirst(words, start, i, opening)
    }
  return firstPerson(words, start, inside) ?? wish(words, start, inside) ?? (inside.list ? nounOpening(words, start, inside) : undefined)
}

/** A label that names a party says who is asked; one that names the Council or its members, whose own acts the verbs behind are. */
function labelled(context: AskContext, party: string | undefined): AskContext {
  if (party === undefined) return context
  const council = councilIn(party)
  return council ? { ...context, subject: party, council, addressee: undefined } : { ...context, addressee: party }
}

/** "To the armed groups, she recommends that they free the crew": the lead-in names who is asked. */
function addressedFirst({ clean, tokens }: Words, from: number, to: number, { clause, context }: Opening): Opening {
  if (clause.addressee !== undefined || !/^(?:to|for)$/u.test(tokens[from]?.lower ?? "") || !isNamedActor(tokens, from + 1, to))
    return { clause, context }
  return { clause: { ...clause, addressee: partyText(clean, tokens, from + 1, to) }, context }
}

/** "Government of Velloria: Adopt …": whoever stands before the colon is asked; other labels only name the item. */
function labelOf({ clean, tokens }: Words): { end: number; party: string | undefined } | undefined {
  const colon = tokens.findIndex(({ text, deep }) => text === ":" && !deep)
  const behind = tokens[colon + 1]
  if (
    colon < 1 ||
    colon > 9 ||
    !behind ||
    !(/^\p{Lu}/u.test(behind.text) || isVerb(behind.lower) || (colon < 4 && DETERMINERS.has(behind.lower)))
  )
    return undefined
  if (askingAt(tokens, 0) || expressingAt(tokens, 0) || isVerb(tokens[0]?.lower ?? "")) return undefined
  const head = headOf(tokens, 0, colon)
  const party = head && (ACTOR_NOUNS.has(head.lower) || /^\p{Lu}{2,}/u.test(head.text))
  const from = /^(?:to|for)$/u.test(tokens[0]?.lower ?? "") ? 1 : 0
  return { end: colon + 1, party: party ? partyText(clean, tokens, from, colon) : undefined }
}

/** Whether a sentence begins with something that goes before its clause: "In renewing the mandate,", "Together with donors,". */
function isLeadIn(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ""
  return (
    PREPOSITIONS.has(word) ||
    isAdverb(tokens[at]) ||
    /^(?:as|to|if|when|whenever|where|while|given|building|bearing|recalling|recognizing|noting|ahead|should|prior|once|together|upon|welcoming|whether|secondly|finally|first|second|third)$/u.test(
      word,
    ) ||
    word.endsWith("ing")
  )
}

function openingAt(words: Words, from: number, context: AskContext, led: boolean): Opening | undefined {
  const { tokens } = words
  const at = skipAdverbs(tokens, from)
  const word = tokens[at]?.lower ?? ""
  if (!word) return undefined
  const base = { verb: undefined, form: undefined, expresses: false, prepositions: [], outer: undefined } as const
  if (word === "that" && context.list) return { clause: thatClauseAt(words, at + 1, base, undefined), context }
  const infinitive = infinitiveAt(tokens, at)
  if (infinitive !== undefined && context.list && (!led || context.addressee !== undefined)) {
    // "To request the Mission to report": the verb behind "to" asks, of whomever it names
    const asks = context.addressee === undefined || councilIn(context.addressee) ? clauseAt(words, infinitive) : undefined
    if (asks?.form === "base" && (asks.expresses || asks.action > infinitive)) return { clause: asks, context }
    return { clause: plainClause(at + 1, "infinitive", ownAddressee(context, tokens[infinitive]?.lower ?? "")), context }
  }
  const pronoun = /^(?:i|we)$/u.test(word)
  if (pronoun || context.list) {
    const verb = clauseAt(words, at)
    // "(a) Calling upon the parties to": the entries of a list that goes on with a participle
    const participle = verb?.form === "ing" && verb.verb && from === at && capitalised(tokens[at])
    if (verb && participle) return { clause: { ...verb, form: "base" }, context }
    if (verb && (pronoun || verb.form === "base"))
      return { clause: verb.verb ? verb : { ...verb, addressee: ownAddressee(context, "invite") }, context }
  }
  if (context.list && beginsWithVerb(tokens, at)) {
    const first = { start: at, end: at + 1 }
    return {
      clause: {
        ...plainClause(from === at ? at : from, "bare", ownAddressee(context, word)),
        verb: undefined,
        outer: undefined,
        ...(context.council ? { verb: first } : {}),
      },
      context,
    }
  }
  return essential(words, at, context) ?? subjectOpening(words, at, context)
}

/** Whether an item begins with the verb of an action: of the lexicon, or unknown and before an article. */
function beginsWithVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ""
  const next = tokens[at + 1]
  const follows = next?.lower ?? ""
  if (isVerb(word)) {
    if (!isAlsoNoun(word)) return !/^(?:of)$/u.test(follows)
    if (/^(?:of|for|by|from|against|between|towards?)$/u.test(follows)) return false
    return follows !== "to" || /^(?:report|respond|appeal|return|move|work|speak|listen|object|lead|move)$/u.test(word)
  }
  if (
    looksLikeNoun(word) ||
    FORMS.has(word) ||
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    PRONOUNS.has(word) ||
    AUXILIARIES.has(word) ||
    MODALS.has(word)
  )
    return false
  return (
    /^\p{L}{3,}$/u.test(word) &&
    /^(?:the|a|an|its|their|all|these|this|those|every|each|any)$/u.test(follows) &&
    !/(?:s|ed|ly)$/u.test(word)
  )
}

/** "It is essential that the post be filled", "It is vital for donors to pay". */
function essential(words: Words, at: number, context: AskContext): Opening | undefined {
  const { tokens } = words
  if (context.prose === "elsewhere" && !context.list) return undefined
  if (tokens[at]?.lower !== "it" || !/^(?:is|remains|was|would)$/u.test(tokens[at + 1]?.lower ?? "")) return undefined
  let i = skipAdverbs(tokens, at + 2)
  if (tokens[i]?.lower === "be") i = skipAdverbs(tokens, i + 1)
  if (/^(?:suggested|recommended|proposed|requested)$/u.test(tokens[i]?.lower ?? "")) {
    if (context.prose === "observations" && tokens[at + 1]?.lower === "was") return undefined
    while (i < tokens.length && tokens[i]?.lower !== "that") i++
    return i < tokens.length
      ? {
          clause: thatClauseAt(
            words,
            i + 1,
            { verb: undefined, form: undefined, expresses: false, prepositions: [], outer: undefined },
            undefined,
          ),
          context,
        }
      : undefined
  }
  if (tokens[at + 1]?.lower === "was") return undefined
  if (/^(?:of)$/u.test(tokens[i]?.lower ?? "")) i = skipAdverbs(tokens, i + 1)
  if (
    !/^(?:essential|imperative|critical|crucial|vital|important|necessary|indispensable|urgent|incumbent|paramount|time|utmost|imperative|high)$/u.test(
      tokens[i]?.lower ?? "",
    )
  )
    return undefined
  let link = i + 1
  while (link < i + 6 && !/^(?:that|for|to|upon)$/u.test(tokens[link]?.lower ?? "")) link++
  const base = { verb: undefined, form: undefined, expresses: false, prepositions: [], outer: undefined } as const
  if (tokens[link]?.lower === "that") return { clause: thatClauseAt(words, link + 1, base, undefined), context }
  if (tokens[link]?.lower === "to" && infinitiveAt(tokens, link) !== undefined)
    return { clause: plainClause(link + 1, "infinitive", undefined), context }
  if (!/^(?:for|upon)$/u.test(tokens[link]?.lower ?? "")) return undefined
  for (let to = link + 1; to < Math.min(tokens.length, link + 30); to++)
    if (infinitiveAt(tokens, to) !== undefined)
      return {
        clause: plainClause(to + 1, "infinitive", isActor(tokens, link + 1, to) ? partyText(words.clean, tokens, link + 1, to) : undefined),
        context,
      }
  return undefined
}

/** A subject and its verb: "the Council should", "The Mission to share", "UN Women recommends that", "Donors are encouraged to". */
function subjectOpening(words: Words, at: number, context: AskContext): Opening | undefined {
  const { clean, tokens } = words
  // "In its visit, planned for May, members may": what stands between the commas says more of what is before
  if (/^(?:due|scheduled|foreseen|[a-z]{3,}ed)$/u.test(tokens[at]?.text ?? "") && PREPOSITIONS.has(tokens[at + 1]?.lower ?? ""))
    return undefined
  if (PREPOSITIONS.has(tokens[at]?.lower ?? "") || tokens[at]?.lower === "as" || tokens[at + 1]?.text === "," || tokens[at]?.text === ",")
    return undefined
  const verb = finiteVerb(tokens, at)
  if (verb === undefined) return context.list ? subjectTo(words, at, context) : undefined
  const word = tokens[verb]?.lower ?? ""
  if (MODALS.has(word) || /^(?:could|may|might|need|needs)$/u.test(word)) return modalOpening(words, at, verb, context)
  if (context.prose === "elsewhere" && !context.list) return undefined
  if (/^(?:is|are|be)$/u.test(word) || (context.prose === "recommendations" && /^(?:was|were)$/u.test(word))) {
    const asked = skipAdverbs(tokens, verb + 1)
    const form = FORMS.get(tokens[asked]?.lower ?? "")
    const to = tokens.findIndex((_, i) => i > asked && i < asked + 3 && infinitiveAt(tokens, i) !== undefined)
    if (form?.form === "past" && to > 0 && isActor(tokens, at, verb))
      return { clause: plainClause(to + 1, "infinitive", partyText(clean, tokens, at, verb)), context }
    if (tokens[asked]?.lower === "to" && infinitiveAt(tokens, asked) !== undefined && context.list)
      return { clause: plainClause(asked + 1, "infinitive", partyText(clean, tokens, at, verb)), context }
    return undefined
  }
  if (context.prose !== "recommendations") return undefined
  const asking = askingAt(tokens, verb)
  if (asking && /^(?:third|past|base)$/u.test(asking.form)) {
    const clause = clauseAt(words, verb)
    return clause && { clause, context }
  }
  if (!SAYING_VERBS.has(word)) return undefined
  const named = tokens.findIndex((token, i) => i > verb && i < verb + 6 && token.lower === "that")
  const that = named < 0 ? verb : named
  const inner = finiteVerb(tokens, that + 1)
  return inner !== undefined && MODALS.has(tokens[inner]?.lower ?? "") ? modalOpening(words, that + 1, inner, context) : undefined
}

/** A subject with "should" or "must" behind a joint: ", and the case must be heard". */
export function modalBehind(words: Words, at: number, context: AskContext): Opening | undefined {
  const { tokens } = words
  const first = tokens[at]
  if (/^(?:it|they)$/u.test(first?.lower ?? "") && MODALS.has(tokens[at + 1]?.lower ?? "") && context.subject !== undefined) {
    const action = skipAdverbs(tokens, at + 2)
    return { clause: plainClause(action, "bare", ownAddressee(context, tokens[action]?.lower ?? "")), context }
  }
  if (!first?.word || !(DETERMINERS.has(first.lower) || capitalised(first) || ACTOR_NOUNS.has(first.lower) || first.lower.endsWith("s")))
    return undefined
  const verb = finiteVerb(tokens, at)
  return verb !== undefined && MODALS.has(tokens[verb]?.lower ?? "") ? modalOpening(words, at, verb, context) : undefined
}

/** "The new resolution must require that": the Council speaks through its text, and is not printed. */
function isCouncilText(tokens: readonly Token[], from: number, to: number): boolean {
  const head = headOf(tokens, from, to)
  return head !== undefined && /^(?:mandate|resolution|statement|text)$/u.test(head.lower) && tokens[from]?.lower === "the" && to - from < 7
}

/** "should", "must", "ought to", "may wish to"; "could" only of the Council and its members. */
function modalOpening(words: Words, at: number, modal: number, context: AskContext): Opening | undefined {
  const { clean, tokens } = words
  if (context.prose === "elsewhere" && !context.list) return undefined
  const printed = partyText(clean, tokens, at, modal)
  const again = /^(?:it|they)$/iu.test(printed ?? "") ? context.antecedent : undefined
  const subject = again ?? printed
  if (subject === undefined || /^(?:i|we|this|that|these|it|there|he|she|they|what|who|which)$/iu.test(subject)) return undefined
  const text = again === undefined && isCouncilText(tokens, at, modal)
  const council = text ? "council" : councilIn(subject)
  let act = skipAdverbs(tokens, modal + 1)
  if (tokens[act]?.text === ",") while (tokens[act]?.text === "," || isAdverb(tokens[act])) act++
  const wishes = /^(?:wish|want)$/u.test(tokens[act]?.lower ?? "")
  const word = tokens[modal]?.lower ?? ""
  if (/^(?:could|may|might)$/u.test(word) && !wishes && (!council || word === "may")) return undefined
  if (/^(?:wish|want|need)$/u.test(tokens[act]?.lower ?? "")) act++
  if (/^(?:needs?|ought)$/u.test(word) && tokens[act]?.lower !== "to") return undefined
  if (tokens[act]?.lower === "to") act++
  const action = act
  act = skipAdverbs(tokens, act)
  if (tokens[act]?.lower === "not") act = skipAdverbs(tokens, act + 1)
  const next = tokens[act]?.lower ?? ""
  if (next === "have" && /(?:ed|en)$/u.test(tokens[act + 1]?.lower ?? "")) return undefined
  if (!next || !/^\p{Ll}/u.test(tokens[act]?.text ?? "")) return undefined
  const actor =
    again !== undefined || text || (isActor(tokens, at, modal) && !/^(?:no|nobody|none|neither|nothing)$/u.test(tokens[at]?.lower ?? ""))
  const own: AskContext = { ...context, subject: actor && !text ? subject : undefined, council, addressee: undefined, additions: false }
  const inner = next === "be" ? undefined : clauseAt(words, act)
  if (inner?.verb && inner.form === "base") {
    const outer = plainClause(action, "bare", own.subject)
    const stresses = inner.expresses && expressingAt(tokens, inner.verb.start)?.as === "stress"
    return { clause: { ...inner, outer, ...(stresses ? stressed(tokens, inner, own.subject) : {}) }, context: own }
  }
  const passive = next === "be" && !/^(?:able|allowed|ready|part|in)$/u.test(tokens[skipAdverbs(tokens, act + 1)]?.lower ?? "")
  if (next === "be") {
    const asked = FORMS.get(tokens[skipAdverbs(tokens, act + 1)]?.lower ?? "")
    const to = tokens.findIndex((_, i) => i > act + 1 && i < act + 5 && infinitiveAt(tokens, i) !== undefined)
    if (asked?.form === "past" && to > 0) return { clause: plainClause(to + 1, "infinitive", own.subject), context: own }
  }
  if (passive || !actor) return { clause: plainClause(at, "that", undefined), context: { ...own, subject: undefined, council: undefined } }
  return {
    clause: {
      ...plainClause(action, "bare", isStative(next) ? own.subject : ownAddressee(own, next)),
      verb: council ? { start: act, end: act + 1 } : undefined,
    },
    context: own,
  }
}

/** "stress that no amnesty can cover": an ask that careful readers may leave out; whoever stresses is asked. */
function stressed(tokens: readonly Token[], clause: Clause, subject: string | undefined): Partial<Clause> {
  const end = clause.verb?.end ?? 0
  const said = tokens.slice(end, end + 6).some(({ lower }) => lower === "that")
  return said ? { expresses: false, addressee: subject, action: clause.verb?.start ?? end, shape: "noun" } : {}
}

/** "The shelters to be rebuilt", "The Mission to share its findings": a list's short form. */
function subjectTo(words: Words, at: number, context: AskContext): Opening | undefined {
  const { clean, tokens } = words
  for (let to = at + 1; to < Math.min(tokens.length, at + 16); to++) {
    if (/^[;:,]$/u.test(tokens[to]?.text ?? "")) return undefined
    const verb = infinitiveAt(tokens, to)
    if (verb === undefined) continue
    if (tokens[verb]?.lower === "be") return { clause: plainClause(at, "noun", undefined), context }
    if (!isActor(tokens, at, to) || !(DETERMINERS.has(tokens[at]?.lower ?? "") || /^\p{Lu}{2,}|s$/u.test(tokens[to - 1]?.text ?? "")))
      return undefined
    return { clause: plainClause(to + 1, "infinitive", partyText(clean, tokens, at, to)), context }
  }
  return undefined
}

/** "I welcome …, and I urge": a first person anywhere at the level of the sentence. */
function firstPerson(words: Words, from: number, context: AskContext): Opening | undefined {
  const { tokens } = words
  for (let i = from + 1; i < tokens.length; i++) {
    if (!/^(?:I|we)$/u.test(tokens[i]?.text ?? "") || tokens[i]?.deep) continue
    const clause = clauseAt(words, i)
    if (clause?.verb && askingAt(tokens, afterCarrier(tokens, i + 1))) return { clause, context }
  }
  return undefined
}

/** "The nurse had one wish: that the road be open." */
function wish(words: Words, from: number, context: AskContext): Opening | undefined {
  const { tokens } = words
  if (context.prose !== "recommendations" && !context.list) return undefined
  for (let i = from + 1; i < tokens.length; i++) {
    if (tokens[i]?.text !== ":" || tokens[i + 1]?.lower !== "that") continue
    if (
      !tokens
        .slice(from, i)
        .some(({ lower }) =>
          /^(?:wish|wishes|hope|plea|appeal|request|requests|recommendation|demand|proposal|suggestion|call)$/u.test(lower),
        )
    )
      return undefined
    return {
      clause: thatClauseAt(
        words,
        i + 2,
        { verb: undefined, form: undefined, expresses: false, prepositions: [], outer: undefined },
        undefined,
      ),
      context,
    }
  }
  return undefined
}

/** A noun by itself in a list: "Full implementation of the parity law". A sentence that states something is none. */
function nounOpening(words: Words, from: number, context: AskContext): Opening | undefined {
  const { tokens } = words
  if (from >= tokens.length || finiteVerb(tokens, from) !== undefined) return undefined
  if (capitalised(tokens[from]) && tokens.length - from < 3) return undefined
  return { clause: plainClause(from, "noun", context.addressee ?? (context.council ? undefined : context.subject)), context }
}
