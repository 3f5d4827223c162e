import { type Mention, keyOf } from "./mention.ts"
import type { Token } from "./token.ts"

const KEY = "members of the security council"

/** The Council's members, who act together in their Group: "Security Council members", "members of the Council", "Members" that opens a sentence. */
export function readMembers(clean: string, tokens: readonly Token[]): readonly Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.low !== "members" && token.low !== "member") continue
    const span = spanAt(tokens, i)
    if (!span) continue
    const [start, end] = [(tokens[span.from] as Token).start, (tokens[span.to - 1] as Token).end]
    const name = clean.slice(start, end)
    const key = keyOf(name) === "members" || keyOf(name) === "member" ? "members" : KEY
    found.push({ start, end, how: "group", name, key, head: "members", kind: "un", sure: 4, aliases: [], sensitive: false, counted: false })
  }
  return found
}

function spanAt(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number } | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before?.word === "Council" && !before.possessive) {
    if (tokens[at - 2]?.word === "Security") return { from: at - 2, to: at + 1 }
    return tokens[at - 2]?.capital ? undefined : { from: at - 1, to: at + 1 }
  }
  if (next?.low === "of" && tokens[at + 2]?.low === "the") {
    if (tokens[at + 3]?.word === "Council") return { from: at, to: at + 4 }
    return tokens[at + 3]?.word === "Security" && tokens[at + 4]?.word === "Council" ? { from: at, to: at + 5 } : undefined
  }
  const token = tokens[at] as Token
  return token.first &&
    token.word === "Members" &&
    next &&
    !next.mark &&
    next.low !== "of" &&
    /^(?:also|could|might|raised|requested|asked|stressed|underlined|expressed|enquired|inquired|wished|wanted|welcomed|noted|were|sought|may|emphasized|highlighted|urged)$/u.test(
      next.low,
    )
    ? { from: at, to: at + 1 }
    : undefined
}
