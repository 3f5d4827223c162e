/**
 * Verbs that express and ask for nothing: the item stands, without an ask from them.
 * `express`: how something is met. `stress`: says that something holds; before "that" it is an ask that careful readers may leave out,
 * before "the need for" or "its call on" what follows is asked.
 * `again`: says again what was asked ("renew its call on"), and is an act of its own before anything else ("Renew the mandate").
 * Source: the opening phrases of preambular and operative paragraphs.
 */
export const EXPRESSING_VERBS: ReadonlyMap<string, "express" | "stress" | "again"> = new Map([
  ["acknowledge", "express"],
  ["affirm", "stress"],
  ["applaud", "express"],
  ["appreciate", "express"],
  ["commend", "express"],
  ["condemn", "express"],
  ["congratulate", "express"],
  ["decry", "express"],
  ["denounce", "express"],
  ["deplore", "express"],
  ["echo", "again"],
  ["emphasise", "stress"],
  ["emphasize", "stress"],
  ["express", "express"],
  ["fear", "express"],
  ["hail", "express"],
  ["highlight", "stress"],
  ["lament", "express"],
  ["note", "express"],
  ["observe", "express"],
  ["praise", "express"],
  ["reaffirm", "stress"],
  ["recall", "stress"],
  ["recognise", "express"],
  ["recognize", "express"],
  ["regret", "express"],
  ["reiterate", "stress"],
  ["renew", "again"],
  ["repeat", "again"],
  ["restate", "stress"],
  ["salute", "express"],
  ["stress", "stress"],
  ["thank", "express"],
  ["underline", "stress"],
  ["underscore", "stress"],
  ["welcome", "express"],
])

/** Expressions of more words, by their first: what must follow. */
export const EXPRESSING_PHRASES: ReadonlyMap<string, { readonly rest: readonly string[]; readonly as: "express" | "stress" }> = new Map([
  ["make", { rest: ["clear"], as: "stress" }],
  ["pay", { rest: ["tribute"], as: "express" }],
  ["take", { rest: ["note"], as: "express" }],
])
