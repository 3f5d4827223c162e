import { expect, test } from "vitest"
import { readOpening, readPointOpening } from "./opening.ts"

const opens = (text: string, phrase: string | undefined, verb: string | undefined, addressee?: string) => {
  test(text, () => expect(readOpening(text)).toMatchObject({ phrase, verb, addressee }))
}
opens("Requests the Secretary-General to report on Talvia;", "Requests", "request", "the Secretary-General")
opens("Further requests the Mission, within its mandate, to advise;", "Further requests", "request", "the Mission")
opens("Calls upon the parties to the conflict in Talvia to cease fire;", "Calls upon", "call", "the parties to the conflict in Talvia")
opens("Calls for an end to the fighting;", "Calls for", "call") // asks nobody in particular
opens("Urges Member States, regional organizations and others to help;", "Urges", "urge", "Member States, regional organizations and others") // prettier-ignore
opens("Demands that all armed groups cease their attacks;", "Demands", "demand", "all armed groups")
opens("Decides that all States shall freeze the funds;", "Decides", "decide", "all States")
opens("Decides that the election shall take place on 3 May;", "Decides", "decide") // a thing is bound by nothing
opens("Requests and Encourages the Mission to help;", "Requests", "request", "the Mission")
opens("Requests the Mission and calls upon Talvia to help;", "Requests", "request", "the Mission")
opens("Encourages further efforts to end the fighting;", "Encourages further", "encourage") // a deed is asked nothing
opens("Decides to remain seized of the matter.", "Decides", "decide")
opens("Strongly condemning the attacks in Talvia,", "Strongly condemning", "condemn")
opens("Deeply concerned by the situation,", "Deeply concerned", "concern")
opens("Mindful of its responsibility,", "Mindful", undefined) // an adjective has no verb
opens("Having considered the report,", "Having considered", "consider")
opens("Having also taken note of the letter,", "Having also taken note of", "take")
opens("Taking note with appreciation of the report,", "Taking note with appreciation of", "take")
opens("Bearing in mind the Charter,", "Bearing in mind", "bear")
opens("Recognising the efforts of Talvia,", "Recognising", "recognise") // as spelled
opens("Re-emphasizing its support,", "Re-emphasizing", "re-emphasize")
opens("The Security Council requests the Commission to meet;", "requests", "request", "the Commission")
opens("Acting under Chapter VII of the Charter, decides that States shall comply;", "Acting", "act")
opens("Further to counter that threat, calls upon all States to act;", "calls upon", "call", "all States")
opens("In this context demands that all parties withdraw;", "demands", "demand", "all parties")
opens("Once again urges both sides to talk;", "Once again urges", "urge", "both sides")
opens("Political process", undefined, undefined)
opens("States shall report to the Committee;", undefined, undefined) // the noun

const points = (text: string, verb: string | undefined) => {
  test(`(a) ${text}`, () => expect(readPointOpening(text).verb).toBe(verb))
}
points("Providing good offices;", "provide")
points("deterring attacks on civilians;", "deter")
points("Calls on Talvia to comply;", "call")
points("the number of women in the force;", undefined)
points("during the reporting period;", undefined)
