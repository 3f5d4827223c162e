import { ACTOR_NOUNS } from "./actor-nouns.table.ts"
import { finiteVerb } from "./finite-verb.ts"
import { AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS } from "./grammar-words.table.ts"
import { infinitiveAt, isActor, isNamedActor, officeBefore, partyText, skipAdverbs, skipEnumerator } from "./noun-phrase.ts"
import { capitalised, type Token } from "./token.ts"
import { askingAt, type AskingHead, expressingAt } from "./verb-head.ts"
import { baseOfThird, isAlsoNoun, isStative, isVerb, type VerbForm } from "./verb-forms.ts"

/** The words that a sentence is read in. */
export type Words = { readonly clean: string; readonly tokens: readonly Token[] }

/** What an asking verb opens: whoever is asked, and where what is asked begins. Places are indexes of tokens. */
export type Clause = {
  /** The verb that asks, as printed; absent where an action stands by itself. */
  readonly verb: { readonly start: number; readonly end: number } | undefined
  readonly form: VerbForm | undefined
  readonly addressee: string | undefined
  /** First word of what is asked; equal to the end of the words where nothing follows: "the Council could encourage the Government:". */
  readonly action: number
  /** Nothing is asked: "Welcome". */
  readonly expresses: boolean
  /** It says that something holds ("Stress that"): in a list it is an ask of whoever says so. */
  readonly stresses?: boolean
  /** What is asked is a verb after "to", a clause after "that", a verb by itself, or a noun. */
  readonly shape: "infinitive" | "that" | "bare" | "noun"
  /** Prepositions that may stand for the verb in what follows: "…, and upon the USDL to". */
  readonly prepositions: readonly string[]
  /** Whoever was asked to ask: "They called on the Council to demand that". */
  readonly outer: Clause | undefined
}

/** The clause that an asking or expressing verb at `at` opens, if one does. `before` is the clause in front of it, for "them" and "their". */
export function clauseAt(words: Words, at: number, before?: Clause): Clause | undefined {
  const { tokens } = words
  let start = skipAdverbs(tokens, at)
  const pronoun = /^(?:i|we|they|it|he|she)$/u.test(tokens[start]?.lower ?? "")
  if (pronoun) start = afterCarrier(tokens, start + 1)
  const asking = askingAt(tokens, start)
  if (asking) return complementOf(words, asking, before)
  const expressing = expressingAt(tokens, start)
  if (!expressing) return undefined
  return {
    verb: { start, end: expressing.verbEnd },
    form: expressing.form,
    addressee: undefined,
    action: start,
    expresses: true,
    stresses:
      expressing.as === "stress" &&
      expressing.form === "base" &&
      tokens.slice(expressing.verbEnd, expressing.verbEnd + 4).some(({ lower }) => lower === "that"),
    shape: "noun",
    prepositions: [],
    outer: before?.outer,
  }
}

/** Passes what may stand between "I" and its verb: "also", "would like to", "continue to", "once again", "wish to". */
export function afterCarrier(tokens: readonly Token[], at: number): number {
  let i = skipAdverbs(tokens, at)
  if (tokens[i]?.lower === "would") i = skipAdverbs(tokens, tokens[i + 1]?.lower === "like" ? i + 2 : i + 1)
  if (/^(?:continue|wish|want|like)s?$/u.test(tokens[i]?.lower ?? "") && tokens[i + 1]?.lower === "to") i = i + 2
  if (tokens[i]?.lower === "to" && tokens[i - 1]?.lower === "like") i++
  return skipAdverbs(tokens, i)
}

function complementOf(words: Words, head: AskingHead, before: Clause | undefined): Clause {
  const { clean, tokens } = words
  const base: Omit<Clause, "action" | "addressee" | "shape"> = {
    verb: { start: head.start, end: head.verbEnd },
    form: head.form,
    expresses: false,
    prepositions:
      head.preposition && head.preposition !== "that"
        ? /^(?:on|upon)$/u.test(head.preposition)
          ? ["on", "upon"]
          : [head.preposition]
        : [],
    outer: before?.outer,
  }
  const from = head.after
  if (head.form === "ing" && head.base === "need")
    return { ...base, expresses: true, addressee: undefined, action: head.start, shape: "noun" }
  if (head.preposition === "that") return thatClauseAt(words, from, base, before)
  if (head.base === "need" && head.preposition === "to") return { ...base, addressee: undefined, action: from, shape: "infinitive" }
  const wonders = head.base === "ask" ? questionAt(tokens, from) : undefined
  if (wonders !== undefined) {
    const addressee = wonders > from ? partyText(clean, tokens, from, wonders) : undefined
    return { ...base, addressee, action: wonders, shape: "noun" }
  }
  const matter = head.base === "ask" ? askedFor(tokens, from) : undefined
  if (matter !== undefined) return { ...base, addressee: partyText(clean, tokens, from, matter), action: matter + 1, shape: "noun" }
  const to = partyEnd(tokens, from)
  if (to !== undefined && tokens[to]?.lower === "that" && isActor(tokens, from, to))
    return thatClauseAt(
      words,
      to + 1,
      { ...base, prepositions: [] },
      {
        ...base,
        shape: "that",
        action: to,
        addressee: partyText(clean, tokens, from, to),
      },
    )
  if (to !== undefined && tokens[to]?.lower === "to") {
    const verb = infinitiveAt(tokens, to) as number
    const passive = tokens[verb]?.lower === "be" && (head.preposition === "for" || head.base === "need")
    if (passive && !isAskedParty(tokens, verb)) return { ...base, addressee: undefined, action: from, shape: "noun" }
    if (
      head.base === "invite" &&
      /^(?:address|brief|speak|testify)$/u.test(tokens[verb]?.lower ?? "") &&
      tokens.slice(from, to).some(({ lower }) => BRIEFERS.test(lower))
    )
      return { ...base, verb: undefined, addressee: undefined, action: head.start, shape: "bare" } // "invite a woman to brief": whoever invites must act
    if (isActor(tokens, from, to)) {
      const addressee = partyOf(clean, tokens, from, to, before)
      const clause: Clause = { ...base, addressee, action: afterTo(tokens, to), shape: "infinitive" }
      const inner = addressee !== undefined && councilIn(addressee) ? (askingAt(tokens, verb) ?? expressingAt(tokens, verb)) : undefined
      return inner ? { ...(clauseAt(words, verb, { ...clause, outer: clause }) as Clause), outer: clause } : clause
    }
    const by = byParty(tokens, from, to)
    if (by !== undefined) return { ...base, addressee: partyText(clean, tokens, by, to), action: from, shape: "noun" }
  }
  // "invite a midwife from the camps to the debate", "invite women as briefers": nobody is asked to do anything but whoever invites
  if (head.base === "invite" && to === undefined && tokens.slice(from, from + 8).some(({ lower }) => BRIEFERS.test(lower)))
    return { ...base, verb: undefined, addressee: undefined, action: head.start, shape: "bare" }
  const told = head.base === "ask" && head.form !== "base" // "Nobody asked the women" tells, and asks nothing
  return { ...base, ...nounAsked(words, head, from, before), expresses: told, shape: "noun" }
}

/** Whether a party is the Council or its members. */
export const councilIn = (subject: string): "council" | "members" | undefined =>
  /\bmembers\b(?! states)/iu.test(subject) && /\bcouncil\b|^(?:all |some |the )?members$/iu.test(subject)
    ? "members"
    : /^(?:the )?(?:united nations )?(?:security )?council$/iu.test(subject.trim())
      ? "council"
      : undefined

/** Those whom the Council invites to brief: inviting them is its own act. */
const BRIEFERS = /^(?:wom[ae]n|civil|survivors?|girls?|defenders?|briefers?|speakers?|peacebuilders?)$/u

/** "to be heard" leaves open who must act; "to be ready", said of a party, does not. Only the former is met after "for". */
const isAskedParty = (tokens: readonly Token[], be: number): boolean =>
  !/(?:ed|en|wn|ld|pt|nt|ut|de)$/u.test(tokens[skipAdverbs(tokens, be + 1)]?.lower ?? "")

/** First word of the action after "to": an adverb belongs to it ("to fully fund"). */
const afterTo = (tokens: readonly Token[], to: number): number => (tokens[to + 1]?.text === ":" ? to + 2 : to + 1)

/** Where whoever is asked ends: at "to" with a verb, or at "that". */
function partyEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.deep) continue
    if (token.text === ":" && i > from) {
      const item = skipEnumerator(tokens, i + 1)
      return infinitiveAt(tokens, item) === undefined ? undefined : item
    }
    if (token.text === ";") return undefined
    if (i > from && token.lower === "to" && infinitiveAt(tokens, i) !== undefined) return i
    if (i > from && token.lower === "not" && tokens[i + 1]?.lower === "to" && infinitiveAt(tokens, i + 1) !== undefined) return i + 1
    if (
      i > from &&
      token.lower === "that" &&
      i < from + 8 &&
      !/^(?:those|all|so)$/u.test(tokens[i - 1]?.lower ?? "") &&
      !verbFollows(tokens, i + 1)
    )
      return i
    if (/^(?:and|or)$/u.test(token.lower) || token.text === ",") {
      const next = skipAdverbs(tokens, i + 1)
      const subject = /^(?:i|we|they)$/u.test(tokens[next]?.lower ?? "") ? next + 1 : next
      const asking = askingAt(tokens, subject)
      if ((asking && !isCoordinatedNoun(tokens, asking)) || (token.text === "," && expressingAt(tokens, next)?.form === "ing"))
        return undefined
    }
  }
  return undefined
}

/** "that" before a verb is a relative: "groups that operate". */
const verbFollows = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[skipAdverbs(tokens, at)]?.lower ?? ""
  return AUXILIARIES.has(word) || MODALS.has(word) || (isVerb(word) && !isAlsoNoun(word)) || baseOfThird(word) !== undefined
}

/** After "and", "request" and the like are verbs only where a party or "that" follows. */
const isCoordinatedNoun = (tokens: readonly Token[], head: AskingHead): boolean =>
  /^(?:call|request|demand|appeal|press|mandate|task|direct|require)$/u.test(head.base) &&
  head.preposition === undefined &&
  !(DETERMINERS.has(tokens[head.after]?.lower ?? "") || capitalised(tokens[head.after]) || partyEnd(tokens, head.after) !== undefined)

export { isCoordinatedNoun }

/** "ask the Envoy what has become of the board": where the question begins. */
function questionAt(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    const word = tokens[i]?.lower ?? ""
    if (!tokens[i]?.word || infinitiveAt(tokens, i) !== undefined) return undefined
    if (word === "for") return undefined
    if (/^(?:what|how|whether|why|when)$/u.test(word) || (i === from && /^(?:who|where|which)$/u.test(word)))
      return i === from || isActor(tokens, from, i) ? i : undefined
  }
  return undefined
}

/** "ask the Envoy for an update": where the "for" stands that leads to what is wanted. */
function askedFor(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from + 1; i < Math.min(tokens.length, from + 14); i++) {
    if (!tokens[i]?.word || infinitiveAt(tokens, i) !== undefined) return undefined
    if (tokens[i]?.lower === "for" && !capitalised(tokens[i + 1]) && isNamedActor(tokens, from, i)) return i
  }
  return undefined
}

/** "efforts by all partners to amplify": where whoever stands behind "by" begins. */
function byParty(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]?.lower === "by" && isActor(tokens, i + 1, to) && !(tokens[i + 1]?.lower ?? "").endsWith("ing")) return i + 1
  return undefined
}

function partyOf(clean: string, tokens: readonly Token[], from: number, to: number, before: Clause | undefined): string | undefined {
  if (/^(?:him|her|he|she)$/u.test(tokens[from]?.lower ?? "") && to === from + 1)
    return before?.addressee === undefined || councilIn(before.addressee)
      ? (officeBefore(tokens, from) ?? before?.addressee)
      : before.addressee
  if (/^(?:it|they)$/u.test(tokens[from]?.lower ?? "") && to === from + 1) return before?.addressee
  if (tokens[from]?.lower === "them" && to === from + 1) return before?.addressee ?? antecedent(clean, tokens, from)
  if (/^(?:them|us|it)$/u.test(tokens[to - 1]?.lower ?? "") && tokens[to - 2]?.lower === "of") return before?.addressee
  const colon = tokens.findIndex(({ text }, i) => i > from && i < to && text === ":")
  return partyText(clean, tokens, from, colon < 0 ? to : colon)
}

/** Whom "them" means where nobody was asked before: the nearest plural party with its article. */
function antecedent(clean: string, tokens: readonly Token[], pronoun: number): string | undefined {
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - 60); i--) {
    if (!(tokens[i]?.lower ?? "").endsWith("s") || !ACTOR_NOUNS.has(tokens[i]?.lower ?? "")) continue
    let from = i
    while (
      from > 0 &&
      from > i - 5 &&
      !DETERMINERS.has(tokens[from]?.lower ?? "") &&
      !PREPOSITIONS.has(tokens[from - 1]?.lower ?? "") &&
      tokens[from - 1]?.word
    )
      from--
    return partyText(clean, tokens, from, i + 1)
  }
  return undefined
}

/** A noun that is wanted: from whom, where it is printed ("an update from the Mission", "the Office for the number of"). */
function nounAsked(
  { clean, tokens }: Words,
  head: AskingHead,
  from: number,
  before: Clause | undefined,
): { addressee: string | undefined; action: number } {
  const to = endOfNoun(tokens, from)
  if (head.base === "ask" || (head.preposition !== undefined && /^(?:on|upon|to)$/u.test(head.preposition) && head.base !== "insist")) {
    for (let i = from + 1; i < to; i++)
      if (tokens[i]?.lower === "for" && isActor(tokens, from, i)) return { addressee: partyText(clean, tokens, from, i), action: i + 1 }
    if (to === tokens.length || /^[:;.,]$/u.test(tokens[to]?.text ?? ""))
      if (head.base !== "ask" && isActor(tokens, from, to)) return { addressee: partyText(clean, tokens, from, to), action: to }
  }
  if (to === tokens.length || tokens[to]?.text === ":") {
    const end = tokens[to - 1]?.lower === "to" ? to - 1 : to
    if (end > from && tokens[to]?.text === ":" && isActor(tokens, from, end))
      return { addressee: partyText(clean, tokens, from, end), action: to }
  }
  if (/^(?:request|ask|demand)$/u.test(head.base))
    for (let i = from + 1; i < to; i++)
      if (tokens[i]?.lower === "from" && isActor(tokens, i + 1, to))
        return { addressee: partyText(clean, tokens, i + 1, endOfSource(tokens, i + 1, to)), action: from }
  const article = /^(?:the|a|an)$/u.test(tokens[from]?.lower ?? "") && head.preposition === "for" ? 1 : 0
  if (/^(?:their|its|his|her)$/u.test(tokens[from]?.lower ?? "")) return { addressee: before?.addressee, action: from }
  return { addressee: undefined, action: from + article }
}

function endOfNoun(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < tokens.length && !(/^[;:]$/u.test(tokens[i]?.text ?? "") && !tokens[i]?.deep)) i++
  return i
}

/** A source ends at the next preposition that leads on to the matter: "from the Mission on", "from UN and international partners to this end". */
function endOfSource(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (/^(?:on|about|regarding|concerning|to|as|for|,|\.|in|with|by|within|at)$/u.test(tokens[i]?.lower ?? "")) return i
  return to
}

/** A clause after "that": its subject is asked where it acts; a passive leaves open who must. */
export function thatClauseAt(
  words: Words,
  from: number,
  base: Omit<Clause, "action" | "addressee" | "shape">,
  before: Clause | undefined,
): Clause {
  const { clean, tokens } = words
  const open: Clause = { ...base, addressee: undefined, action: from, shape: "that" }
  const verb = finiteVerb(tokens, from)
  if (verb === undefined) return tokens.at(-1)?.text === ":" ? { ...open, action: tokens.length } : open
  let act = verb
  if (MODALS.has(tokens[act]?.lower ?? "") || /^(?:could|may|might|needs?)$/u.test(tokens[act]?.lower ?? ""))
    act = skipAdverbs(tokens, tokens[act + 1]?.lower === "to" ? act + 2 : act + 1)
  const party = partyOf(clean, tokens, from, verb, before)
  const inner = askingAt(tokens, act) ?? expressingAt(tokens, act)
  if (inner && inner.form !== "ing" && party !== undefined && councilIn(party))
    return { ...(clauseAt(words, act, { ...open, addressee: party }) as Clause), outer: { ...open, addressee: party } }
  const acts = !isStative(tokens[act]?.lower ?? "") && !AUXILIARIES.has(tokens[act]?.lower ?? "") && isActor(tokens, from, verb)
  return acts ? { ...open, addressee: party, action: act } : open
}
