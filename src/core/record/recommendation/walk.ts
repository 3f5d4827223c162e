import type { Span } from "../../text/index.ts"
import type { AskContext } from "./ask-context.ts"
import { type Clause, clauseAt, councilIn, isCoordinatedNoun, thatClauseAt, type Words } from "./clause.ts"
import {
  beginsAction,
  beginsFinite,
  beginsGerund,
  beginsObject,
  type Joint,
  jointAt,
  partyWithoutVerb,
  type Scope,
  scopeAt,
  sharedVerb,
} from "./conjuncts.ts"
import { CARRYING_VERBS } from "./grammar-words.table.ts"
import { infinitiveAt, partyText, skipAdverbs } from "./noun-phrase.ts"
import { modalBehind, ownAddressee } from "./opening.ts"
import type { Token } from "./token.ts"
import { isTextAct } from "./text-acts.table.ts"
import { looksLikeNoun } from "./verb-forms.ts"
import { askingAt, expressingAt } from "./verb-head.ts"

/** An ask as it stands in the clean text of one passage. */
export type AskSpan = Span & {
  readonly addressee: string | undefined
  readonly verb: string | undefined
}

/** What one item asks, and the verbs that are put into somebody's mouth, as printed. */
export type SplitItem = {
  readonly asks: readonly AskSpan[]
  readonly verbs: readonly string[]
}

type Piece = {
  start: number
  end: number
  asks: boolean
  addressee: string | undefined
  verb: Clause["verb"]
}

/** "consider the following additions": opens a list and asks nothing beside it. */
const opensList = (tokens: readonly Token[], { start, end }: Piece): boolean =>
  /^(?:adopt|consider|include|incorporate|add|integrate|insert|support|make|take|reflect)$/u.test(tokens[start]?.lower ?? "") &&
  tokens.slice(start, end).some(({ lower }) => /^(?:following|below|additions)$/u.test(lower)) &&
  end - start < 16

/** The walk over one sentence. What it holds open is the piece that is being read and the clause that it stands in. */
export class Walk {
  readonly #pieces: Piece[] = []
  readonly #verbs: string[] = []
  #clause: Clause
  /** The clause that a participle hangs on: a semicolon leads back to it. */
  #main: Clause
  #scope: Scope = "main"
  /** The piece says "ensure that": its clauses can be had apart. */
  #ensures = false
  /** A relative clause has a "to" of its own: "women who wish to return". */
  #relativeTo = false

  readonly #words: Words
  #context: AskContext

  constructor(words: Words, context: AskContext, opening: Clause) {
    this.#words = words
    this.#context = context
    this.#clause = this.#main = opening
    this.#enter(opening)
    const { tokens } = words
    let i = Math.max(opening.action, opening.verb?.end ?? 0)
    i = this.#afterVerb(opening.action)
    while (i < tokens.length) {
      const joint = jointAt(tokens, i)
      if (!joint) {
        this.#look(i)
        i++
        continue
      }
      const next = this.#join(joint)
      i = next
    }
    this.#end(tokens.length)
  }

  done(): SplitItem {
    const { tokens } = this.#words
    const asks: AskSpan[] = []
    this.#pieces.forEach((piece, at) => {
      if (!piece.asks || opensList(tokens, piece) || tokens[piece.start]?.text === ",") return // "proposed that, in its next text, the Council:"
      // A verb alone shares the object of the next: "Fund, and encourage other donors to fund, the hotline".
      const alone = piece.end - piece.start <= 1 && tokens[piece.end]?.text === "," && this.#pieces[at + 1] !== undefined
      let end = alone ? (this.#pieces.at(-1) as Piece).end : piece.end
      while (end > piece.start && /^(?:[,;:.]|and|or)$/u.test((tokens[end - 1] as Token).lower)) end--
      if (end <= piece.start) return
      const verb = piece.verb ? this.#text(piece.verb) : this.#context.verb
      asks.push({
        start: (tokens[piece.start] as Token).start,
        end: (tokens[end - 1] as Token).end,
        addressee: piece.addressee,
        verb,
      })
    })
    return { asks, verbs: this.#verbs }
  }

  /** Begins a piece for what a clause asks. */
  #enter(clause: Clause, start = clause.action): void {
    this.#clause = clause
    if (clause.form !== "ing") this.#main = clause
    const verb = this.#speaks(clause) ? undefined : clause.verb
    if (verb) this.#verbs.push(this.#text(verb))
    const addressee =
      clause.shape === "bare" && !clause.verb && clause.addressee === undefined
        ? ownAddressee(this.#context, this.#words.tokens[clause.action]?.lower ?? "")
        : clause.addressee
    const stresses = clause.stresses === true && this.#context.list
    this.#begin(
      clause.form === "ing" && clause.verb ? clause.verb.start : start,
      !clause.expresses || stresses,
      stresses ? this.#context.subject : addressee,
      verb,
    )
  }
  /** A verb in the mouth of whoever writes or is told of ("I urge", "They called on") is not put into the Council's. */
  readonly #speaks = (clause: Clause): boolean =>
    clause.outer === undefined &&
    (/^(?:third|past)$/u.test(clause.form ?? "") || (!this.#context.list && this.#context.council === undefined))

  #begin(start: number, asks: boolean, addressee: string | undefined, verb: Clause["verb"]): void {
    this.#pieces.push({ start, end: start, asks, addressee, verb })
    this.#scope = "main"
    this.#ensures = false
    this.#relativeTo = false
  }

  #close(end: number): void {
    const piece = this.#pieces.at(-1)
    if (piece) piece.end = Math.max(piece.start, end)
  }

  #text({ start, end }: { start: number; end: number }): string {
    const { clean, tokens } = this.#words
    return clean.slice((tokens[start] as Token).start, (tokens[end - 1] as Token).end)
  }

  /** Passes the first verb of an action, and splits off a second that shares its object ("adopt and implement a law"). */
  #afterVerb(start: number): number {
    const { tokens } = this.#words
    const piece = this.#pieces.at(-1) as Piece
    if (!piece.asks || this.#clause.shape === "noun" || this.#clause.form === "ing") return start + 1
    const verb = skipAdverbs(tokens, start)
    const shared = sharedVerb(tokens, verb)
    if (!shared) return verb + 1
    if (shared.joint) return this.#afterVerb(shared.at)
    const third = tokens[shared.at + 1]
    const hasObject = third?.word && !/^(?:to)$/u.test(third.lower)
    if (!hasObject) return verb + 1
    const rest = this.#shareFrom(shared.at)
    return rest
  }

  /** The pieces before and after share their end; it is settled when the last of them closes. */
  #shareFrom(at: number): number {
    const piece = this.#pieces.at(-1) as Piece
    this.#shared.push(piece)
    const bare = this.#clause.shape === "bare"
    this.#begin(at, true, bare ? ownAddressee(this.#context, this.#words.tokens[at]?.lower ?? "") : piece.addressee, piece.verb)
    return this.#afterVerb(at)
  }
  readonly #shared: Piece[] = []

  #end(at: number): void {
    this.#close(at)
    const end = this.#pieces.at(-1)?.end ?? at
    for (const piece of this.#shared.splice(0)) piece.end = end
  }

  /** Notes which scope the word at `at` opens. */
  #look(at: number): void {
    const { tokens } = this.#words
    const token = tokens[at] as Token
    if (token.deep) return
    if (
      token.lower === "that" &&
      /^(?:ensure|sure|it|guarantee|ensuring|see|provide)$/u.test(tokens[at - 1]?.lower ?? "") &&
      this.#scope === "main"
    ) {
      this.#ensures = true
      return
    }
    if (this.#scope === "relative" && infinitiveAt(tokens, at) !== undefined) this.#relativeTo = true
    const carried = token.lower === "to" && CARRYING_VERBS.has(tokens[at - 1]?.lower ?? "")
    const scope = scopeAt(tokens, at, carried || (token.lower === "that" && this.#clause.expresses))
    if (scope) this.#scope = scope
  }

  /** Decides what a joint joins. Gives the place where the walk goes on. */
  #join(joint: Joint): number {
    const words = this.#words
    const context = this.#context
    const { tokens } = words
    if (joint.semicolon) this.#clause = this.#main
    const clause = this.#clause
    const piece = this.#pieces.at(-1) as Piece
    const q = joint.next
    if (q >= tokens.length) {
      this.#end(joint.at)
      return tokens.length
    }
    // a verb that asks or expresses
    const verb = this.#verbBehind(joint)
    if (verb) {
      this.#end(joint.at)
      this.#enter(verb)
      if (verb.form === "ing")
        this.#clause = verb.expresses
          ? clause
          : {
              ...verb,
              form: clause.form,
              prepositions: [...clause.prepositions, ...verb.prepositions],
              outer: clause.outer,
            }
      if (verb.form === "ing" || verb.expresses) return Math.max(q + 1, verb.verb?.end ?? 0, verb.expresses ? 0 : verb.action)
      return this.#afterVerb(Math.max(verb.action, q))
    }
    const subject = joint.and || joint.semicolon ? modalBehind(words, q, context) : undefined
    if (subject && this.#scope !== "relative") {
      this.#end(joint.at)
      this.#context = subject.context
      this.#enter(subject.clause)
      return this.#afterVerb(Math.max(subject.clause.action, q))
    }
    // whoever is asked with the verb said before
    const elided = [...clause.prepositions, ...(clause.outer?.prepositions ?? [])].includes(tokens[q]?.lower ?? "")
    const head = elided && !clause.prepositions.includes(tokens[q]?.lower ?? "") ? (clause.outer as Clause) : clause
    if (elided || clause.shape === "infinitive") {
      const from = elided ? q + 1 : q
      const to = partyWithoutVerb(tokens, { ...joint, next: from }, elided)
      if (to !== undefined) {
        this.#end(joint.at)
        const next: Clause = {
          ...head,
          outer: head === clause ? clause.outer : undefined,
          addressee: partyText(words.clean, tokens, from, to),
          action: to + 1,
          shape: "infinitive",
        }
        this.#clause = next
        this.#begin(to + 1, true, next.addressee, this.#speaks(next) ? undefined : next.verb)
        return this.#afterVerb(to + 1)
      }
    }
    const again = joint.and && clause.shape === "noun" && clause.verb !== undefined && !clause.expresses
    if (tokens[q]?.lower === "that" && clause.shape !== "that" && !this.#ensures && clause.outer?.shape === "that") {
      this.#end(joint.at)
      const { outer } = clause
      const next = thatClauseAt(words, q + 1, outer, outer)
      this.#enter(next)
      return this.#afterVerb(next.action)
    }
    if (tokens[q]?.lower === "that" && (clause.shape === "that" || this.#ensures || again)) {
      this.#end(joint.at)
      if (!this.#ensures) {
        const next = thatClauseAt(words, q + 1, clause, clause)
        this.#enter({ ...next, verb: next.verb ?? clause.verb })
        return this.#afterVerb(next.action)
      }
      const ensures = this.#ensures
      this.#begin(q, true, piece.addressee, piece.verb)
      this.#ensures = ensures
      return q + 1
    }
    const infinitive = joint.comma || joint.and || joint.semicolon ? infinitiveAt(tokens, q) : undefined
    if (infinitive !== undefined && this.#takesInfinitive(joint)) {
      this.#end(joint.at)
      const asker = clause.outer ?? (clause.addressee !== undefined && councilIn(clause.addressee) ? clause : undefined)
      const outer = asker && (askingAt(tokens, infinitive) ?? expressingAt(tokens, infinitive)) ? asker : undefined
      if (outer) {
        const inner = clauseAt(words, infinitive, {
          ...outer,
          outer,
        }) as Clause
        this.#enter({ ...inner, outer })
        return inner.expresses ? infinitive + 1 : this.#afterVerb(inner.action)
      }
      const word = tokens[infinitive]?.lower ?? ""
      const own =
        clause.outer &&
        (clause.expresses ||
          (ownAddressee({ ...context, subject: clause.outer.addressee, council: "council" }, word) &&
            /^(?:decide|add|extend|renew|adopt|impose|designate)$/u.test(word)))
      this.#clause = own
        ? {
            ...clause.outer,
            outer: clause.outer,
            shape: "infinitive",
            expresses: false,
          }
        : clause
      this.#begin(
        q + 1,
        true,
        own ? clause.outer?.addressee : clause.addressee,
        own ? { start: infinitive, end: infinitive + 1 } : this.#speaks(clause) ? undefined : clause.verb,
      )
      if (own) this.#verbs.push(this.#text({ start: infinitive, end: infinitive + 1 }))
      return this.#afterVerb(q + 1)
    }
    if (!clause.expresses && piece.asks && clause.shape !== "noun" && beginsAction(tokens, joint, this.#scope))
      return this.#ownAction(joint)
    if (!piece.asks && clause.shape !== "noun" && joint.semicolon && beginsAction(tokens, joint, "main")) return this.#ownAction(joint)
    if (this.#ensures && this.#scope !== "purpose" && piece.asks && beginsFinite(tokens, joint)) {
      this.#end(joint.at)
      this.#begin(q, true, piece.addressee, piece.verb)
      this.#ensures = true
      return q + 1
    }
    if (piece.asks && beginsGerund(tokens, piece.start, joint, this.#scope)) {
      this.#end(joint.at)
      this.#begin(q, true, piece.addressee, piece.verb)
      return q + 1
    }
    const forAgain =
      joint.and &&
      clause.shape === "noun" &&
      clause.prepositions.includes("for") &&
      tokens[q]?.lower === "for" &&
      this.#scope !== "examples"
    if (piece.asks && forAgain) {
      this.#end(joint.at)
      this.#begin(q + 1, true, piece.addressee, piece.verb)
      return q + 1
    }
    if (piece.asks && beginsObject(tokens, piece.start, joint, this.#scope)) {
      this.#end(joint.at)
      this.#begin(q, true, piece.addressee, piece.verb)
      return q + 1
    }
    return q === joint.at ? q + 1 : q
  }

  #ownAction({ at, next }: Joint): number {
    const { tokens } = this.#words
    const clause = this.#clause
    this.#end(at)
    const verb = skipAdverbs(tokens, next)
    if (clause.shape !== "bare" && isTextAct(tokens, verb)) {
      const own = { start: verb, end: verb + 1 }
      this.#verbs.push(this.#text(own))
      this.#clause = { ...clause, shape: "bare", addressee: undefined, outer: undefined }
      this.#begin(next, true, clause.outer?.addressee ?? this.#context.subject, own)
    } else if (clause.shape === "bare") {
      const own = this.#context.council ? { start: verb, end: verb + 1 } : undefined
      if (own) this.#verbs.push(this.#text(own))
      this.#begin(next, true, ownAddressee(this.#context, tokens[verb]?.lower ?? ""), own)
    } else this.#begin(next, true, clause.addressee, this.#speaks(clause) ? undefined : clause.verb)
    return this.#afterVerb(next)
  }

  /** Whether "and to" at a joint takes up the verb's own "to", or only a purpose. */
  #takesInfinitive({ comma, semicolon }: Joint): boolean {
    const { shape, outer } = this.#clause
    if (shape !== "infinitive" && outer?.shape !== "infinitive") return false
    return comma || semicolon || this.#scope !== "relative" || !this.#relativeTo
  }

  /** The asking or expressing verb behind a joint, in a form that can be joined to the clause. */
  #verbBehind(joint: Joint): Clause | undefined {
    const words = this.#words
    const { tokens } = words
    const clause = this.#clause
    const found = clauseAt(words, joint.next, { ...clause, outer: undefined })
    if (found && !found.verb && found.shape === "bare") return { ...found, form: clause.form }
    if (!found?.verb) return undefined
    const pronoun = /^(?:i|we|they|it|she|he)$/u.test(tokens[joint.next]?.lower ?? "")
    if (found.form === "ing") return this.#scope !== "manner" || joint.comma ? { ...found, addressee: found.addressee } : undefined
    const asking = askingAt(tokens, found.verb.start)
    if (!pronoun && found.form !== (clause.form ?? "base") && !(found.form === "base" && clause.form === "ing")) return undefined
    if (clause.outer?.form && !pronoun && found.form !== "base") return undefined
    const noun = asking !== undefined && isCoordinatedNoun(tokens, asking)
    if (noun && !(joint.comma && joint.and && clause.shape !== "bare" && looksLikeNoun(tokens[asking.after]?.lower ?? ""))) return undefined
    if (!asking && !joint.comma && !joint.and && !joint.semicolon) return undefined
    if (
      !asking &&
      !pronoun &&
      /^(?:note|stress|fear|highlight|welcome|recall)$/u.test(tokens[found.verb.start]?.lower ?? "") &&
      !joint.comma &&
      this.#scope !== "main"
    )
      return undefined
    return { ...found, outer: clause.outer }
  }
}
