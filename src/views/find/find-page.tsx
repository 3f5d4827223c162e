import type { Coverage, FoundWording } from "../../core/language/index.ts"
import { type Assets, page } from "../shell/page.tsx"
import { findPath, provisionPath } from "../shell/paths.ts"
import { count } from "../words/count.ts"
import { coverageSentence } from "../words/coverage-words.ts"
import { findNote } from "../words/find-note.ts"
import { citedProvision } from "../words/provision-name.ts"
import { markRuns } from "./mark-runs.ts"

/** What was asked for on the page, as it stands in the form. */
export type FindChoice = {
  readonly text: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly before: string | undefined
  readonly kind: string | undefined
}

/** What the page shows: nothing asked yet, or what was found. */
export type FindView = {
  readonly choice: FindChoice
  readonly coverage: Coverage
  /** Absent where nothing was asked, or what was asked is not understood. */
  readonly wordings: readonly FoundWording[] | undefined
  /** What must be changed before anything can be looked for. */
  readonly trouble?: FieldTrouble | undefined
}

/** What a field says that cannot be, in one sentence. */
export type FieldTrouble = { readonly field: keyof FindChoice; readonly sentence: string }

/** The page where a sentence is pasted, and every wording of it that the Council has adopted, among the resolutions that are held. */
export function findPage(view: FindView, assets: Assets): string {
  const { choice, wordings, trouble } = view
  const title = trouble
    ? "Not understood"
    : wordings === undefined
      ? "Find agreed language"
      : `${count(wordings.length, "wording")} of “${shortened(choice.text)}”`
  return page({ title, assets, children: <Find view={view} /> })
}

const LONG = 60
const shortened = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG).replace(/\s+\S*$/u, "")}…` : text)

function Find({ view: { choice, coverage, wordings, trouble } }: { readonly view: FindView }) {
  return (
    <>
      <header class="head">
        <h1>Find agreed language</h1>
        <Form choice={choice} trouble={trouble} />
        {trouble ? <Trouble trouble={trouble} /> : undefined}
        <p class="soft">{coverage.held === 0 ? "No resolution is held yet." : coverageSentence(coverage)}</p>
      </header>
      {trouble ? undefined : coverage.held === 0 ? (
        <NoneHeld />
      ) : wordings === undefined ? (
        <Hints />
      ) : wordings.length === 0 ? (
        <Nothing choice={choice} />
      ) : (
        <Results choice={choice} wordings={wordings} />
      )}
    </>
  )
}

const KINDS = [
  ["", "Every paragraph"],
  ["operative", "Operative paragraphs"],
  ["preambular", "Preambular paragraphs"],
  ["annex", "Annexes"],
] as const

/** Signs that are looked for at one time. */
export const MOST_SIGNS = 6000

/** What a field in trouble says of itself to who cannot see it; it is where typing goes on. */
const marked = (name: keyof FindChoice, trouble: FieldTrouble | undefined) =>
  trouble?.field === name ? ({ "aria-invalid": "true", "aria-describedby": "trouble", autoFocus: true } as const) : {}

const Trouble = ({ trouble: { sentence } }: { readonly trouble: FieldTrouble }) => (
  <p class="trouble" role="alert" id="trouble">
    {sentence}.
  </p>
)

type FormProps = { readonly choice: FindChoice; readonly trouble: FieldTrouble | undefined }

const Form = ({ choice: { text, from, to, before, kind }, trouble }: FormProps) => (
  <form class="language" role="search" action="/find" aria-label="Agreed language">
    <label for="text">A sentence, or a whole paragraph</label>
    <textarea id="text" name="text" rows={4} required maxLength={MOST_SIGNS} {...marked("text", trouble)}>
      {text}
    </textarea>
    <div class="bounds">
      <label>
        in{" "}
        <select name="kind" {...marked("kind", trouble)}>
          {KINDS.map(([value, name]) => (
            <option key={value} value={value} selected={value === (kind ?? "")}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        from{" "}
        <input
          name="from"
          value={from}
          inputMode="numeric"
          pattern="(19|20)\d\d"
          size={5}
          placeholder="year"
          {...marked("from", trouble)}
        />
      </label>
      <label>
        to <input name="to" value={to} inputMode="numeric" pattern="(19|20)\d\d" size={5} placeholder="year" {...marked("to", trouble)} />
      </label>
      <label>
        before resolution <input name="before" value={before} size={8} placeholder="2640" {...marked("before", trouble)} />
      </label>
      <button class="main">Find</button>
    </div>
  </form>
)

/** The bounds that were set, in words: what a printed page tells of the form. */
const boundsWords = ({ kind, from, to, before }: FindChoice): string =>
  [
    KINDS.find(([value]) => value !== "" && value === kind)?.[1].toLowerCase(),
    from === undefined ? undefined : `from ${from}`,
    to === undefined ? undefined : `to ${to}`,
    before === undefined ? undefined : `before resolution ${before}`,
  ]
    .filter((words) => words !== undefined)
    .join(", ")

const Note = ({ text, wordings }: { readonly text: string; readonly wordings: readonly FoundWording[] }) => {
  const note = findNote(text, wordings)
  return note === undefined ? null : <p role="status">{note}</p>
}

const Results = ({ choice, wordings }: { readonly choice: FindChoice; readonly wordings: readonly FoundWording[] }) => (
  <section class="ledger wordings" aria-labelledby="wordings">
    <Note text={choice.text} wordings={wordings} />
    <h2 id="wordings">
      Wordings, the nearest first&nbsp;<b class="count">{wordings.length}</b>
    </h2>
    {boundsWords(choice) === "" ? undefined : <p class="soft">Within bounds: {boundsWords(choice)}.</p>}
    <p class="on-paper">
      Of: <q>{choice.text}</q>
    </p>
    <ol>
      {wordings.map((wording, i) => (
        <Wording key={i} text={choice.text} wording={wording} />
      ))}
    </ol>
    <p class="small soft">
      Marked words are shared, word by word. The same rare words in one run come first, then what says the same in other words: that is a
      suggestion, and a person judges it.
    </p>
  </section>
)

/** A score from which on two texts mostly say the same, and one below which they mostly do not. */
const SAME = 0.95
const APART = 0.35

const nearWords = ({ verbatim, score }: FoundWording): string =>
  verbatim ? "word for word" : score >= SAME ? "nearly the same words" : score >= APART ? "in other words" : "perhaps related"

function Wording({ text, wording }: { readonly text: string; readonly wording: FoundWording }) {
  const { passage, shared } = wording
  return (
    <li class="entry">
      <div>
        <p class="where">
          <a href={provisionPath(passage.symbol, passage.label)}>{citedProvision(passage)}</a>{" "}
          <span class={`tag ${wording.verbatim ? "same" : ""}`}>{nearWords(wording)}</span>
          <SharedWords text={text} runs={shared.map((span) => span.query)} />
        </p>
        <p>
          <Marked text={passage.text} runs={shared.map((span) => span.passage)} />
        </p>
        <Uses wording={wording} />
        {shared.length > 0 ? (
          <details class="small">
            <summary>In the sentence that was pasted</summary>
            <p>
              <Marked text={text} runs={shared.map((span) => span.query)} />
            </p>
          </details>
        ) : undefined}
      </div>
    </li>
  )
}

/** How many of the words that were pasted stand in a wording in the same order: what the tag says, as a number. */
function SharedWords({ text, runs }: { readonly text: string; readonly runs: readonly (readonly [number, number])[] }) {
  const n = runs.reduce((sum, [start, end]) => sum + wordsIn(text.slice(start, end)), 0)
  return n === 0 ? null : (
    <span class="small soft">
      {" "}
      {n} of {count(wordsIn(text), "word")}
    </span>
  )
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0

const Uses = ({ wording: { uses, firstUse, lastUse } }: { readonly wording: FoundWording }) =>
  uses === 1 ? (
    <p class="small soft">Used once among the resolutions held.</p>
  ) : (
    <p class="small soft">
      Used in {uses} of the resolutions held, first in <a href={provisionPath(firstUse)}>{firstUse}</a>, last in{" "}
      <a href={provisionPath(lastUse)}>{lastUse}</a>.
    </p>
  )

const Marked = ({ text, runs }: { readonly text: string; readonly runs: readonly (readonly [number, number])[] }) => (
  <q>{markRuns(text, runs).map(({ words, shared }, i) => (shared ? <mark key={i}>{words}</mark> : words))}</q>
)

const Nothing = ({ choice }: { readonly choice: FindChoice }) => {
  const note = findNote(choice.text, [])
  return note === undefined ? (
    <Unsaid choice={choice} />
  ) : (
    <p class="say" role="status">
      {note}
    </p>
  )
}

const Unsaid = ({ choice: { from, to, before, kind, text } }: { readonly choice: FindChoice }) => (
  <div class="say">
    <p>No wording that is held shares a word or an idea with this text{from || to || before || kind ? " within these bounds" : ""}.</p>
    <p>Try fewer words, or those that a resolution would use: its language is English.</p>
    {from || to || before || kind ? (
      <p>
        <a href={findPath(text)}>Look for it without bounds</a>
      </p>
    ) : undefined}
  </div>
)

const NoneHeld = () => (
  <div class="say">
    <p>
      Resolutions come in with <code>penholder import FOLDER</code>: text files, PDFs in the Council’s layout, Word files, or JSON Lines.
      Then a sentence that is pasted here is found in every wording that they hold.
    </p>
  </div>
)

const TRY = [
  "full, equal and meaningful participation of women in the peace process",
  "Those who order rapes in war must face a judge, whatever their rank.",
  "deployment of women’s protection advisers",
]

const Hints = () => (
  <div class="say">
    <p>What to try:</p>
    <ul class="firsts">
      {TRY.map((text) => (
        <li key={text}>
          <a href={findPath(text)}>{text}</a>
        </li>
      ))}
    </ul>
  </div>
)
