import type { Finding } from "../../core/finding/index.ts"
import { type CorpusText, type ReadProvision, type Reference, type Resolution, subjectOf } from "../../core/language/index.ts"
import { resolutionNumber } from "../../core/symbol/index.ts"
import { OnThisPage } from "../shell/on-this-page.tsx"
import { type Assets, page } from "../shell/page.tsx"
import { ResolutionsCrumb } from "../shell/resolutions-crumb.tsx"
import { askedPath, findPath, labelId, lineagePath, provisionPath, resolutions } from "../shell/paths.ts"
import { count } from "../words/count.ts"
import { dateWords } from "../words/date-words.ts"
import { provisionName } from "../words/provision-name.ts"
import { ProvisionText } from "./provision-text.tsx"
import { THEME_WORDS } from "./theme-words.ts"

/** A resolution or statement that is held, as its page shows it. */
export type ShownResolution = {
  readonly text: CorpusText
  readonly resolution: Resolution
  readonly findings: readonly Finding[]
  /** Of what it names, that which is held. */
  readonly namedHeld: ReadonlySet<string>
}

/** A resolution, provision by provision, each under the label by which a lawyer cites it. */
export function resolutionPage(shown: ShownResolution, assets: Assets): string {
  const { resolution, text, findings } = shown
  const { symbol, provisions } = resolution
  const subject = subjectOf(text.text)
  return page({
    title: symbol,
    assets,
    cite: `${symbol}${resolution.textKind === "draft" ? ", draft" : ""}${text.source === undefined ? "" : `, text from ${text.source}`}`,
    children: (
      <>
        <ResolutionsCrumb>
          {text.year === undefined ? undefined : <a href={`${resolutions}?year=${text.year}#year`}>{text.year}</a>}
        </ResolutionsCrumb>
        <header class="head">
          <h1>{symbol}</h1>
          {subject === undefined ? undefined : <p class="subject">{subject}</p>}
          <Facts shown={shown} />
          {resolutionNumber(symbol) === undefined ? undefined : (
            <p class="meta ways-on">
              <a href={lineagePath(symbol)}>Its mandate through the years</a>
              <a href={`/compare?${new URLSearchParams({ right: symbol }).toString()}`}>Compare with another</a>
              <a href={askedPath(symbol)}>What in it was asked for</a>
            </p>
          )}
          <OnThisPage
            parts={[
              provisions.some(({ themes }) => themes.length > 0) ? { id: "themes", words: "On women and peace and security" } : undefined,
              { id: "text", words: "The text" },
              findings.length > 0 ? { id: "doubts", words: "Doubts of the reading" } : undefined,
            ]}
          />
        </header>
        <Themes provisions={provisions} />
        <section class="paper provisions" id="text" aria-label="Text">
          {provisions.map((provision) => (
            <ProvisionRow key={provision.label} provision={provision} isHeld={(named) => named === symbol || shown.namedHeld.has(named)} />
          ))}
        </section>
        {findings.length > 0 ? (
          <section class="rule">
            <h2 id="doubts">Doubts of the reading</h2>
            <ul>
              {findings.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </section>
        ) : undefined}
      </>
    ),
  })
}

function Facts({ shown: { resolution, text } }: { readonly shown: ShownResolution }) {
  const { date, meetingNumber, textKind, provisions } = resolution
  const operative = provisions.filter(({ kind, level }) => kind === "operative" && level === 0).length
  const named = new Set(provisions.flatMap(({ references }) => references.map(({ symbol }) => symbol)))
  named.delete(resolution.symbol)
  return (
    <>
      {textKind === "draft" ? (
        <p>
          <b class="tag">draft</b> The text that is held is a draft, kept in the place of what was adopted. Words may differ.
        </p>
      ) : undefined}
      <p class="meta">
        <span>{date === undefined ? <>Adopted <span class="null">[date not stated]</span></> : `Adopted on ${dateWords(date)}`}</span>
        {meetingNumber === undefined ? undefined : <span>Meeting {meetingNumber}</span>}
        <span>{count(operative, "operative paragraph")}</span>
        {named.size > 0 ? <span>Names {count(named.size, "other resolution")}</span> : undefined}
        <span>Text from {text.source ?? <span class="null">[source not stated]</span>}</span>
      </p>
      {text.kept === undefined ? undefined : <p class="small soft">Several texts were imported. {text.kept}.</p>}
    </>
  ) // prettier-ignore
}

/** Where it speaks of women and peace and security. Nothing where it does not. */
function Themes({ provisions }: { readonly provisions: readonly ReadProvision[] }) {
  const rows = [...THEME_WORDS].flatMap(([theme, words]) => {
    const own = provisions.filter(({ themes }) => themes.includes(theme))
    return own.length > 0 ? [{ theme, words, own }] : []
  })
  if (rows.length === 0) return null
  return (
    <section class="themes" aria-labelledby="themes">
      <h2 id="themes">On women and peace and security</h2>
      <dl>
        {rows.map(({ theme, words, own }) => (
          <div key={theme}>
            <dt>{words}</dt>
            <dd>
              {own.map((provision) => (
                <a key={provision.label} href={`#${labelId(provision.label)}`}>
                  {provisionName(provision)}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function ProvisionRow({ provision, isHeld }: { readonly provision: ReadProvision; readonly isHeld: (symbol: string) => boolean }) {
  const { label, kind, level } = provision
  const id = labelId(label)
  const name = provisionName(provision)
  const link =
    name === "" ? (
      <span />
    ) : (
      <a class="label" href={`#${id}`} aria-label={`Link to ${kind === "heading" ? `the heading ${provision.text}` : name}`}>
        {name}
      </a>
    )
  if (kind === "heading")
    return (
      <div class="row provision heading" id={id}>
        {link}
        <h2 class="text">{provision.text}</h2>
      </div>
    )
  return (
    <div class={`row provision in${Math.min(4, level)}`} id={id}>
      {link}
      <p class="text">
        <ProvisionText provision={provision} isHeld={isHeld} />
      </p>
      <ProvisionNotes provision={provision} isHeld={isHeld} />
    </div>
  )
}

/** What was read off the words: whom it asks, its themes, and what it names; and the way to earlier wordings. */
function ProvisionNotes({
  provision: { symbol, label, text, addressee, operativeVerb, kind, themes, references },
  isHeld,
}: {
  readonly provision: ReadProvision
  readonly isHeld: (symbol: string) => boolean
}) {
  const named = [...new Map(references.map((reference) => [`${reference.symbol} ${reference.labels.join(", ")}`, reference])).values()]
  const asks = kind === "operative" && addressee !== undefined && operativeVerb !== undefined
  return (
    <div class="notes">
      {asks ? (
        <p>
          Verb <i>{operativeVerb}</i>, addressee <q class="words">{addressee}</q>
        </p>
      ) : undefined}
      {themes.length > 0 ? (
        <p>
          {themes.map((theme) => (
            <span key={theme} class="tag">
              {THEME_WORDS.get(theme)}
            </span>
          ))}
        </p>
      ) : undefined}
      {named.length > 0 ? (
        <ul aria-label="Names">
          {named.map((reference) => (
            <li key={`${reference.symbol} ${reference.labels.join()}`}>
              <Named reference={reference} isHeld={isHeld} />
            </li>
          ))}
        </ul>
      ) : undefined}
      {kind === "preambular" || kind === "operative" ? (
        <p>
          <a href={findPath(text.slice(0, LONGEST_SOUGHT), symbol)} aria-label={`Earlier wordings of ${label}`}>
            Earlier wordings
          </a>
        </p>
      ) : undefined}
    </div>
  )
}

/** Signs of a provision that are looked for: an address holds no more than a few thousand. */
const LONGEST_SOUGHT = 1500

function Named({ reference: { symbol, labels }, isHeld }: { readonly reference: Reference; readonly isHeld: (symbol: string) => boolean }) {
  if (!isHeld(symbol))
    return (
      <>
        {symbol} {labels.join(", ")} <span class="null">[not held]</span>
      </>
    )
  if (labels.length === 0) return <a href={provisionPath(symbol)}>{symbol}</a>
  return (
    <>
      {symbol}{" "}
      {labels.map((label, i) => (
        <>
          {i > 0 ? ", " : ""}
          <a key={label} href={provisionPath(symbol, label)}>
            {label}
          </a>
        </>
      ))}
    </>
  )
}
