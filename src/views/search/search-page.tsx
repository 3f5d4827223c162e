import type { HitPiece, Searched } from "../../core/publication/index.ts"
import { LedgerParts } from "../shell/ledger-parts.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { findPath, home, paperPath, placePath, searchPath, shortId } from "../shell/paths.ts"
import { count } from "../words/count.ts"
import { wordsOf } from "../words/direction.ts"
import { summaryName } from "../words/paper-name.ts"
import type { Found, FoundLedger, Hit } from "./found.ts"
import { LEDGER_NAMES } from "./ledger-names.ts"

/** More hits than somebody reads: then the page says how to have fewer. */
const MANY = 200

/** What was found, by ledger; or that nothing was, and what to try. */
export function searchPage(found: Found, assets: Assets): string {
  const { query, total } = found
  const title = query.printed === "" ? "Search" : `${total === 0 ? "Nothing" : count(total, "place")} for “${query.printed}”`
  return page({ title, assets, query: query.printed, children: bodyOf(found) })
}

function bodyOf(found: Found) {
  if (found.query.printed === "") return <Start found={found} />
  if (found.query.terms.length === 0) return <NoWord found={found} />
  return found.total === 0 ? <Nothing found={found} /> : <Results found={found} />
}

function Results({ found }: { readonly found: Found }) {
  const { query, total, inPapers, ledger, ledgers, part, parts } = found
  const shown = ledger === undefined ? total : ledgers.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <header class="head">
        <h1>
          {count(total, "place")} in {count(inPapers, "paper")} {total === 1 ? "has" : "have"} <q>{query.printed}</q>
        </h1>
        {shown > MANY ? <TooMany found={found} shown={shown} /> : undefined}
        <Unread found={found} />
        <p class="small ways-on">
          <a href={findPath(query.printed)}>The same in the Council’s resolutions</a>
        </p>
      </header>
      <Ledgers found={found} />
      {ledger !== undefined && ledgers.length === 0 ? (
        <p class="none">
          None of them is among the {LEDGER_NAMES[ledger].many}. <a href={searchPath(query.printed)}>Show all {total.toLocaleString("en-GB")}</a>
        </p>
      ) : undefined}
      {ledgers.map((of) => (
        <LedgerHits key={of.ledger} of={of} found={found} />
      ))}
      <LedgerParts path="/search" part={{ number: part, parts }} query={{ q: query.printed, ledger }} />
    </>
  ) // prettier-ignore
}

function TooMany({ found: { query, ledger }, shown }: { readonly found: Found; readonly shown: number }) {
  const alone = query.terms.length === 1
  return (
    <p class="soft">
      {shown.toLocaleString("en-GB")} are more than anybody reads. {alone ? "Add a word" : "Add another word"}
      {query.terms.length > 1 && !/["“«]/u.test(query.printed) ? (
        <>
          , put words that stand together in quotation marks (<a href={searchPath(`"${query.printed}"`)}>“{query.printed}”</a>)
        </>
      ) : undefined}
      {ledger === undefined ? ", or choose one of the lists" : ""}. The papers of the newest meeting come first.
    </p>
  )
}

const Unread = ({ found: { unread, papers } }: { readonly found: Found }) =>
  unread === 0 ? null : (
    <p class="soft">
      {unread === papers
        ? "No paper here is ready to be searched yet"
        : `${count(unread, "paper")} of ${papers} ${unread === 1 ? "is" : "are"} not ready to be searched yet`}
      : they are being read again. Look again in a moment.
    </p>
  )

function Ledgers({ found: { query, counts, total, ledger } }: { readonly found: Found }) {
  return (
    <nav class="tabs" aria-label="Results by list">
      <a href={searchPath(query.printed)} aria-current={ledger === undefined ? "page" : undefined}>
        All&nbsp;<b class="count">{total.toLocaleString("en-GB")}</b>
      </a>
      {counts.map(({ ledger: one, count }) => (
        <a key={one} href={searchPath(query.printed, one)} aria-current={ledger === one ? "page" : undefined}>
          {LEDGER_NAMES[one].title}&nbsp;<b class="count">{count.toLocaleString("en-GB")}</b>
        </a>
      ))}
    </nav>
  )
}

function LedgerHits({ of: { ledger, count, hits }, found }: { readonly of: FoundLedger; readonly found: Found }) {
  const shown = count.toLocaleString("en-GB")
  return (
    <section class={`ledger found ${LEDGER_NAMES[ledger].kind}`} id={ledger}>
      <h2>
        {LEDGER_NAMES[ledger].title}&nbsp;<b class="count">{shown}</b>
      </h2>
      <ol>
        {hits.map((hit) => (
          <HitLine key={`${hit.paper.sha256} ${hit.place}`} hit={hit} ledger={ledger} />
        ))}
      </ol>
      {found.ledger === undefined && count > hits.length ? (
        <p class="more">
          <a href={searchPath(found.query.printed, ledger)}>
            All {shown} {LEDGER_NAMES[ledger].many}
          </a>
        </p>
      ) : undefined}
    </section>
  )
}

function HitLine({ hit, ledger }: { readonly hit: Hit; readonly ledger: Searched }) {
  const { paper, place, name, under, pieces, sensitive } = hit
  const id = shortId(paper.sha256)
  const words = wordsOf(paper.language)
  if (place === "") {
    const about = [paper.symbol, paper.body, paper.name].filter((word) => word !== undefined && word !== paper.title)
    return (
      <li class="entry">
        <div>
          <p>
            <a class="words" href={paperPath(id)} {...words}>
              {paper.title ?? summaryName(paper)}
            </a>
          </p>
          <p class="small soft">{about.join(" · ")}</p>
        </div>
      </li>
    )
  }
  const label = name ?? LEDGER_NAMES[ledger].sign
  return (
    <li class="entry">
      <a
        class="id"
        href={placePath(id, place)}
        aria-label={`${LEDGER_NAMES[ledger].one}${name === undefined ? "" : ` ${name}`} in the paper`}
      >
        {label}
      </a>
      <div>
        <p>
          <q {...words}>
            <Pieces pieces={pieces} />
          </q>
        </p>
        <p class="small soft">
          <a href={placePath(id, place)}>{summaryName(paper)}</a>
          {under === undefined ? undefined : (
            <>
              {" · "}
              <span {...words}>{under}</span>
            </>
          )}
          {sensitive ? " · may be at risk: only as printed, in no public export" : undefined}
        </p>
      </div>
    </li>
  )
}

const Pieces = ({ pieces }: { readonly pieces: readonly HitPiece[] }) => (
  <>
    {pieces.map(({ kind, text, own }, i) => {
      const sign = kind === "gap" ? "soft" : own ? "own" : undefined
      if (kind === "mark") return <mark key={i} class={sign}>{text}</mark>
      return sign === undefined ? text : <span key={i} class={sign}>{text}</span>
    })}
  </>
) // prettier-ignore

function Nothing({ found }: { readonly found: Found }) {
  const { query, papers, unread, alone, near } = found
  const those = alone.filter(({ count }) => count > 0)
  const nowhere = alone.filter(({ term, count }) => count === 0 && near.every((other) => other.term.printed !== term.printed))
  return (
    <div class="say">
      <h1>
        Nothing here has <q>{query.printed}</q>.
      </h1>
      <p>
        {papers === 0
          ? "No paper is kept here yet."
          : `Try fewer words, or the paper’s own. It was looked for in ${count(papers - unread, "paper")} and what was read out of ${papers - unread === 1 ? "it" : "them"}.`}
      </p>
      <Unread found={found} />
      {those.length > 0 || near.length > 0 || nowhere.length > 0 ? (
        <ul class="firsts">
          {near.map(({ term, words }) => (
            <li key={term.printed}>
              Nowhere <q>{term.printed}</q>, but{" "}
              {words.map((word, i) => (
                <span key={word}>
                  {i > 0 ? ", " : ""}
                  <a href={searchPath(query.printed.replace(term.printed, word))}>
                    <q>{word}</q>
                  </a>
                </span>
              ))}{" "}
              <span class="suggested">suggested</span>
            </li>
          ))}
          {those.map(({ term, count: n }) => (
            <li key={term.printed}>
              <a href={searchPath(term.words.length > 1 ? `"${term.printed}"` : term.printed)}>
                <q>{term.printed}</q> alone
              </a>
              : {count(n, "place")}
            </li>
          ))}
          {nowhere.map(({ term }) => (
            <li key={term.printed}>
              Nowhere <q>{term.printed}</q>
            </li>
          ))}
        </ul>
      ) : undefined}
      <p>
        <a href={findPath(query.printed)}>Look for it in the Council’s resolutions</a>
      </p>
      <Acts />
    </div>
  )
}

const NoWord = ({ found: { query } }: { readonly found: Found }) => (
  <div class="say">
    <h1>
      There is no word in <q>{query.printed}</q>.
    </h1>
    <p>Words, numbers and symbols are looked for. Other signs are passed over.</p>
    <Hints />
    <Acts />
  </div>
)

const Start = ({ found: { papers } }: { readonly found: Found }) => (
  <div class="say">
    <h1>Search everything that is kept here</h1>
    <form class="find wide" role="search" action="/search" aria-label="Search, with what to try">
      <label class="vh" for="words">
        Words to look for
      </label>
      <input type="search" id="words" name="q" required maxLength={400} />
      <button class="main">Search</button>
    </form>
    <p>
      {papers === 0
        ? "No paper is kept here yet. Once one is, all its words can be looked for."
        : `The words of ${count(papers, "paper")}, with their asks, questions, figures, events, commitments, actors and instruments.`}
    </p>
    {papers === 0 ? <Acts /> : <Hints />}
  </div>
)

const TRY: readonly (readonly [words: string, does: string])[] = [
  ["women decided", "every form of each word: woman, decides, deciding"],
  ['"sexual violence"', "words that stand together, in this order"],
  ["S/RES/2640", "a symbol, whole or in part"],
  ["Menaka", "a place, with or without its accents"],
  ["mesures nationales", "French papers, by French forms"],
]

const Hints = () => (
  <>
    <p>What to try:</p>
    <ul class="firsts">
      {TRY.map(([words, does]) => (
        <li key={words}>
          <a href={searchPath(words)}>{words}</a> <span class="soft">{does}</span>
        </li>
      ))}
    </ul>
  </>
)

const Acts = () => (
  <p class="acts">
    <a class="button" href="/#add">
      Add a paper
    </a>{" "}
    <a href={home}>Back to papers</a>
  </p>
)
