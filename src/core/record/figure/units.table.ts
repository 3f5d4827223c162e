/** Units of time, singular to the plural that a figure prints, and how many of them make one of those. A decade is 10 years; a quarter or a second is no unit here. */
export const TIME_UNITS: ReadonlyMap<string, { readonly unit: string; readonly times: number }> = new Map([
  ["minute", { unit: "minutes", times: 1 }],
  ["minutes", { unit: "minutes", times: 1 }],
  ["hour", { unit: "hours", times: 1 }],
  ["hours", { unit: "hours", times: 1 }],
  ["day", { unit: "days", times: 1 }],
  ["days", { unit: "days", times: 1 }],
  ["night", { unit: "nights", times: 1 }],
  ["nights", { unit: "nights", times: 1 }],
  ["week", { unit: "weeks", times: 1 }],
  ["weeks", { unit: "weeks", times: 1 }],
  ["fortnight", { unit: "weeks", times: 2 }],
  ["month", { unit: "months", times: 1 }],
  ["months", { unit: "months", times: 1 }],
  ["year", { unit: "years", times: 1 }],
  ["years", { unit: "years", times: 1 }],
  ["decade", { unit: "years", times: 10 }],
  ["decades", { unit: "years", times: 10 }],
  ["century", { unit: "years", times: 100 }],
  ["centuries", { unit: "years", times: 100 }],
])

/** Signs and codes of money before or after a number, and the name that the record gives the unit. */
export const MONEY: readonly (readonly [string, string])[] = [
  ["US$", "US dollars"],
  ["US $", "US dollars"],
  ["USD", "US dollars"],
  ["$", "dollars"],
  ["€", "euros"],
  ["EUR", "euros"],
  ["£", "pounds"],
  ["GBP", "pounds"],
  ["CFAF", "CFA francs"],
  ["XOF", "CFA francs"],
  ["XAF", "CFA francs"],
  ["CHF", "Swiss francs"],
  ["SSP", "South Sudanese pounds"],
]
