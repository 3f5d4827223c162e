/** Grammar words, which say nothing by themselves: of what is asked, and of what is looked for. */
export const GRAMMAR: ReadonlySet<string> = new Set(
  `a about above after again against all also am among an and any are as at be because been before being below between both but by can could
did do does doing done down during each few for from further had has have having he her here hers him his how i if in into is it its
itself just may me might more most must my no nor not now of off on once only or other our ours out over own per same shall she should so
some such than that the their theirs them then there these they this those through to too under until up upon very was we were what when
where which while who whom whose why will with within would you your`.split(/\s+/u),
)
