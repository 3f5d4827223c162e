/**
 * What happens once to one thing, so that two dates of it do not sit together: its verb in the past or passive, and its noun. One kind a row, sorted.
 * Not here: what comes again and again (meetings, reports, attacks, visits), and what has stages ("launched", "began").
 */
export const HAPPENINGS_ONCE: readonly { readonly kind: string; readonly words: RegExp }[] = [
  { kind: "adoption", words: /\b(?:adopted|adoption|enacted|enactment|promulgated|promulgation|ratified|ratification)\b/iu },
  { kind: "appointment", words: /\b(?:appointed|appointment|sworn in|took office|nomination|nominated)\b/iu },
  { kind: "arrest", words: /\b(?:arrested|arrest|abducted|abduction|kidnapped)\b/iu },
  { kind: "death", words: /\b(?:assassinated|assassination|murdered|murder of)\b/iu },
  { kind: "expiry", words: /\b(?:expires?|expired|expiry|expiration|runs? out|ran out|lapses|lapsed)\b/iu },
  { kind: "force", words: /\b(?:enter(?:ed|s|ing)? into force|entry into force|took effect|takes effect|came into effect)\b/iu },
  { kind: "opening", words: /\b(?:opened|inaugurated|inauguration|opening of)\b/iu },
  { kind: "signing", words: /\b(?:signed|signing|signature|concluded)\b/iu },
  {
    kind: "vote",
    words: /\b(?:(?:presidential|parliamentary|legislative|local|municipal|provincial|regional|constitutional|general|national)\s+)?(?:elections?|referendum|poll|polls|polling day|vote)\b/iu,
  },
]
