import type { ComponentChildren } from "preact"
import type { Claim } from "../../core/record/index.ts"
import type { Addresses } from "./address.ts"
import { NotStated } from "../shell/signs.tsx"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { dateWords } from "../words/date-words.ts"

type Props = { readonly held: HeldPaper; readonly addresses: Addresses }

/** What a paper says of the meeting that it is of, each with its place. Nothing where it is of none. */
export function MeetingFacts({ held: { record }, addresses }: Props) {
  const { body, situation, date, briefers, secretariat, previousMeeting } = record.meeting
  if (!body && !situation && !date) return null
  const place = ({ anchor }: Claim, words: string) => {
    const [stretch] = addresses.layout.finder.stretchesOf(anchor)
    const passage = stretch && record.passages[stretch.passage]
    return passage ? <a href={addresses.ofPassage(passage.id)}>{words}</a> : words
  }
  return (
    <dl class="of-meeting">
      <Fact name="Body">{body ? place(body, body.value) : <NotStated />}</Fact>
      <Fact name="Date">{date ? place(date, dateWords(date.edtf)) : <NotStated />}</Fact>
      <Fact name="Briefed by">
        {briefers.length === 0 ? <NotStated /> : briefers.map((briefer, i) => [i > 0 ? "; " : "", place(briefer, briefer.value)])}
      </Fact>
      <Fact name="Secretariat">{secretariat ? place(secretariat, secretariat.value) : <NotStated />}</Fact>
      <Fact name="Previous meeting">
        {previousMeeting ? (
          place(previousMeeting, previousMeeting.edtf === undefined ? previousMeeting.value : dateWords(previousMeeting.edtf))
        ) : (
          <NotStated />
        )}
      </Fact>
    </dl>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
