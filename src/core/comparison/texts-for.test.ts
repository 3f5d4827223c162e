import { expect, test } from "vitest"
import { textsFor } from "./texts-for.ts"

const proposes = (what: string, about: Partial<Parameters<typeof textsFor>[0]>, expected: string) => {
  test(what, () => {
    const { mandate, baseline, against } = textsFor({ situation: undefined, meetingDate: undefined, named: [], ...about })
    expect(`${mandate?.key ?? "-"}: ${baseline ?? "-"} > ${against ?? "-"}`).toBe(expected)
  })
}

proposes("the resolution that the recommendations name", { named: ["S/RES/2640 (2022)"] }, "MINUSMA: S/RES/2640 (2022) > S/RES/2690 (2023)")
proposes("not one of the thematic agenda", { named: ["S/RES/1325 (2000)", "S/RES/2480 (2019)"] }, "MINUSMA: S/RES/2480 (2019) > S/RES/2531 (2020)") // prettier-ignore
proposes("the mandate of the situation", { situation: "Mali", meetingDate: "2021-05-04" }, "MINUSMA: S/RES/2531 (2020) > S/RES/2584 (2021)")
proposes("the day of an adoption", { situation: "Mali", meetingDate: "2021-06-29" }, "MINUSMA: S/RES/2584 (2021) > S/RES/2640 (2022)")
proposes(
  "of two missions the one that ran",
  { situation: "Haiti", meetingDate: "2018-06-01" },
  "MINUJUSTH: S/RES/2410 (2018) > S/RES/2466 (2019)",
)
proposes("a month tells no day", { situation: "Mali", meetingDate: "2021-05" }, "MINUSMA: - > -")
proposes("a mandate that ended", { named: ["S/RES/2690 (2023)"] }, "MINUSMA: S/RES/2690 (2023) > -")
proposes("a situation without a mandate", { situation: "Velloria", meetingDate: "2021-05-04" }, "-: - > -")
proposes("nothing", {}, "-: - > -")
