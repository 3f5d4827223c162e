import type { Summary } from "../../core/publication/index.ts"
import { type Assets, page } from "../shell/page.tsx"
import { ledgerPath, paperPath } from "../shell/paths.ts"
import { count } from "../words/count.ts"
import { dateWords } from "../words/date-words.ts"
import { wordsOf } from "../words/direction.ts"
import { bySituation, type Situation } from "./by-situation.ts"

/** A kept paper as the first page shows it. */
export type ListedPaper = { readonly id: string; readonly name: string; readonly summary: Summary }

/** Situations, their papers in time, and the way to add one. */
export function homePage(papers: readonly ListedPaper[], assets: Assets): string {
  return page({
    title: "Papers",
    assets,
    children: (
      <>
        <header class="lede">
          <h1>
            <span>From what was said in the room</span> <span>to what became of it</span>
          </h1>
          <p>
            Penholder reads the papers of the Security Council’s work on women, peace and security, and keeps every question, figure, event
            and ask in the paper’s own words, each tied to its place.
          </p>
        </header>
        <div class="homes">
          <section aria-labelledby="situations">
            <h2 id="situations">Situations</h2>
            {papers.length === 0 ? <Empty /> : bySituation(papers).map((group) => <SituationPapers key={group.name ?? ""} group={group} />)}
          </section>
          <section id="add" aria-labelledby="add-h">
            <h2 id="add-h">Add a paper</h2>
            <AddForm />
            <FirstLooks papers={papers} />
          </section>
        </div>
      </>
    ),
  })
}

function Empty() {
  return (
    <div class="situation">
      <h3>No paper is kept here yet</h3>
      <p class="soft">
        A situation appears here as soon as a paper about it has been read. <a href="#add">Add a paper</a>: a summary of the Informal Expert
        Group, a report of the Secretary-General, a letter.
      </p>
    </div>
  )
}

function SituationPapers({ group: { name, papers } }: { readonly group: Situation<ListedPaper> }) {
  return (
    <article class="situation">
      <h3>{name ?? <span class="null">[Situation not stated]</span>}</h3>
      <ol class="line">
        {papers.map((paper) => (
          <PaperLine key={paper.id} paper={paper} />
        ))}
      </ol>
    </article>
  )
}

function PaperLine({ paper: { id, name, summary } }: { readonly paper: ListedPaper }) {
  const { counts, meetingDate, title, symbol, body, language } = summary
  const called = title ?? symbol ?? name
  const beside = [symbol, body, name].filter((word) => word !== undefined && word !== called)
  const ledgers = [
    ["asks", counts.asks, "ask"],
    ["questions", counts.questions, "question"],
    ["figures", counts.figures, "figure"],
    ["events", counts.events, "event"],
    ["actors", counts.actors, "actor"],
    ["instruments", counts.instruments, "instrument"],
    ["commitments", counts.commitments, "commitment"],
    ["check", counts.findings + counts.tensions, "thing to check", "things to check"],
  ] as const
  return (
    <li>
      <p>
        <b>{meetingDate === undefined ? <span class="null">[date not stated]</span> : dateWords(meetingDate)}</b>{" "}
        <a {...(called === name ? { class: "of-file" } : { class: "words", ...wordsOf(language) })} href={paperPath(id)}>
          {called}
        </a>
      </p>
      {beside.length > 0 ? <p class="small soft">{beside.join(" · ")}</p> : undefined}
      <ul class="counts">
        {ledgers
          .filter(([, n]) => n > 0)
          .map(([page, n, noun, plural]) => (
            <li key={page}>
              <a href={ledgerPath(id, page)}>{count(n, noun, plural)}</a>
            </li>
          ))}
      </ul>
    </li>
  )
}

function AddForm() {
  return (
    <>
      <form class="stack" action="/papers" method="post" enctype="multipart/form-data">
        <label for="file">Files: PDF, Word, HTML, Markdown or plain text</label>
        <input type="file" id="file" name="file" multiple required aria-describedby="file-hint" />
        <p id="file-hint" class="small soft">
          Choose them, or drop them on the field. Up to 64 MB each.
        </p>
        <div>
          <button class="main">Read them</button>
        </div>
      </form>
      <form class="stack" action="/papers" method="post" enctype="multipart/form-data">
        <label for="text">Or the text of a paper</label>
        <textarea id="text" name="text" rows={6} required />
        <div>
          <button class="main">Read it</button>
        </div>
        <p class="small soft">It is read on this machine and stays here.</p>
      </form>
    </>
  )
}

/** What is most worth opening, said of the papers that say it. */
function FirstLooks({ papers }: { readonly papers: readonly ListedPaper[] }) {
  const looks = papers.flatMap(({ id, name, summary: { counts, situation, title, symbol } }) => {
    const where = papers.length > 1 ? ` (${situation ?? title ?? symbol ?? name})` : ""
    return [
      ...(counts.silentQuestions > 0
        ? [{ href: `${ledgerPath(id, "questions")}#silent`, words: `${counts.silentQuestions} of ${count(counts.questions, "question")} ${counts.silentQuestions === 1 ? "has" : "have"} no reply${where}`, suggested: true }] // prettier-ignore
        : []),
      ...(counts.asksWithoutAddressee > 0
        ? [{ href: `${ledgerPath(id, "asks")}#not-printed`, words: `${count(counts.asksWithoutAddressee, "ask does", "asks do")} not say who must act${where}`, suggested: false }] // prettier-ignore
        : []),
    ]
  })
  if (looks.length === 0) return null
  return (
    <>
      <h2 class="later">Worth a look first</h2>
      <ul class="firsts">
        {looks.slice(0, 6).map(({ href, words, suggested }) => (
          <li key={href}>
            <a href={href}>{words}</a> {suggested ? <span class="suggested">suggested</span> : undefined}
          </li>
        ))}
      </ul>
    </>
  )
}
