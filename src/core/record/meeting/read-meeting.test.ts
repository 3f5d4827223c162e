import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { anchorHolds } from "../../text/index.ts"
import { readMeeting } from "./read-meeting.ts"

type Read = { body?: string; situation?: string; date?: string; briefers?: string[]; secretariat?: string; previous?: string }

/** What the paper says of its meeting; a field that is left out is one that the paper does not say. */
const reads = (text: string, expected: Read) => {
  test(text.slice(0, 120), () => {
    const meeting = readMeeting(splitPassages({ text, mediaType: "text/markdown" }))
    const read = {
      body: meeting.body?.value,
      situation: meeting.situation?.value,
      date: meeting.date?.edtf,
      briefers: meeting.briefers.map(({ value }) => value),
      secretariat: meeting.secretariat?.value,
      previous: meeting.previousMeeting?.edtf,
    }
    const none = { body: undefined, situation: undefined, date: undefined, briefers: [], secretariat: undefined, previous: undefined }
    expect(read).toEqual({ ...none, ...expected })
    for (const claim of [meeting.body, meeting.situation, meeting.date, ...meeting.briefers, meeting.secretariat, meeting.previousMeeting])
      if (claim) expect(anchorHolds(text, claim.anchor)).toBe(true)
  })
}
const IEG = "Informal Expert Group on Women, Peace and Security"
/** A sentence behind the opening of a summary that says nothing else. */
const says = (sentence: string, expected: Read) => {
  reads(`# Summary of the meeting of the ${IEG}\n\n${sentence}\n`, { body: IEG, ...expected })
}

// body, situation and date
says("On 4 May 2021, the Group convened a meeting on the situation in Belmarra.", { situation: "Belmarra", date: "2021-05-04" })
says("The Group met on 11 October 2022 to discuss the situation in the Lower Karsk Basin.", {
  situation: "the Lower Karsk Basin",
  date: "2022-10-11",
})
says("The session was held from 3 to 5 June 2024.", { date: "2024-06-03/2024-06-05" })
says("The meeting was held on 8 and 9 July 2023.", { date: "2023-07-08/2023-07-09" })
says("The meeting took place in spring.", {})
reads("# Summary of the follow-up meeting on Ostovar, 18 October 2016\n\nThe meeting was attended by members of the Security Council.\n", {
  body: "members of the Security Council",
  situation: "Ostovar",
  date: "2016-10-18",
})
reads("# Velloria: women, peace and security\n\nNote by the secretariat on the session of 12 May 2025 of the Informal Expert Group.\n", {
  body: "Informal Expert Group",
  situation: "Velloria",
  date: "2025-05-12",
})
reads(
  "Letter dated 2 July 2024 from the Co-Chairs\n\nAnnex\n\nInformal Expert Group on Women and Peace and Security\n\nSummary of the meeting held on 9 June 2024 on the situation in Dorn\n",
  { body: "Informal Expert Group on Women and Peace and Security", situation: "Dorn", date: "2024-06-09" },
)
reads(
  "# INFORMAL EXPERT GROUP ON WOMEN, PEACE AND SECURITY\n\nOn 1 March 2023, the Informal Expert Group on Women, Peace and Security (IEG) held a meeting on the situation in the Ardian Islands.\n",
  { body: `${IEG} (IEG)`, situation: "the Ardian Islands", date: "2023-03-01" },
)

// briefers
says("It was briefed by the Special Representative, Ms. Ana Voss, and the Country Representative of UN-Women, Mr. Idris van der Meulen.", {
  briefers: ["Ms. Ana Voss", "Mr. Idris van der Meulen"],
})
says(
  "Members were briefed by the Head of the Office, Teodora Maric, and the Resident Coordinator, José da Costa, accompanied by colleagues.",
  { briefers: ["Teodora Maric", "José da Costa"] },
)
says("The main briefer was the Deputy Special Representative, György Vadász, accompanied by senior staff.", { briefers: ["György Vadász"] })
says("Briefings were given by Dr. Lina Haddad and Ms. Amal Saleh-Roy.", { briefers: ["Dr. Lina Haddad", "Ms. Amal Saleh-Roy"] })
says("Members heard from Mr. J. Okello. Ms. Roe chaired the meeting.", { briefers: ["Mr. J. Okello"] })
says("Members were briefed by the Special Representative of the Secretary-General and by United Nations Police.", {})
says("Ms. Okhatta, who had briefed the Council in March, was arrested.", {})
says("They were briefed by Ms. Voss, followed by remarks by Ms. Patel.", { briefers: ["Ms. Voss"] })

// secretariat
says("The recommendations were made by UN Women, as the secretariat of the IEG.", { secretariat: "UN Women" })
says("The recommendations were put forward by UN-Women as secretariat of the Group.", { secretariat: "UN-Women" })
says("UN-Women, acting as the secretariat, took note.", { secretariat: "UN-Women" })
says("The note was prepared by the secretariat.", {})

// the meeting before
says("Since the last time the IEG met in April 2021, two laws have been passed.", { previous: "2021-04" })
says("The Group held its third meeting on Dorn, the previous one having taken place in June 2022.", {
  situation: "Dorn",
  previous: "2022-06",
})
says("The Group last met on Karsk on 3 October 2023.", { previous: "2023-10-03" })
says("At its previous meeting, held on 7 May 2019, the Group heard of floods.", { previous: "2019-05-07" })
says("It was the Group's first meeting on the situation in Sarn.", { situation: "Sarn" })
says("The last election was held in 2020.", {})

// labels
reads(
  `# Note on the session\n\nBody: ${IEG}\n\nBriefers: Ms. Pia Long, Head of Office; Mr. Tom Reis, UN Women\n\nSecretariat: UN Women\n\nPrevious session: 3 October 2023\n`,
  { body: IEG, briefers: ["Ms. Pia Long", "Mr. Tom Reis"], secretariat: "UN Women", previous: "2023-10-03" },
)

// papers that are of no meeting
reads("Situation in North Karsk\n\nReport of the Secretary-General\n\n1. The Council met on 3 May 2024. I was briefed by Ms. Voss.\n", {
  situation: "North Karsk",
})
reads("# Report of the Secretary-General on the United Nations Mission in Hadrien\n\n12. The session was held on 3 May 2024.\n", {
  situation: "Hadrien",
})
reads("# Monthly Action Points: April 2024\n\nIn April, the Council will hold its meeting on the situation in Dorn.\n", {})
reads("", {})

// older summaries: who joined, the secretariat in brackets, "the first since"
says("The Head of Office, Mr. Karl Brenn, joined the meeting by video link, together with Ms. Ada Lorne.", {
  briefers: ["Mr. Karl Brenn", "Ms. Ada Lorne"],
})
says("The secretariat (UN-Women) suggested the following.", { secretariat: "UN-Women" })
says("Ms. Ada Lorne joined the meeting of the Security Council in 2019.", {})
says("It was the Group's first discussion of the country since 8 February 2016.", { previous: "2016-02-08" })
