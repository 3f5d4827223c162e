/** Words after an ordinal that make it a period, an office, a name or a figure of speech, not a rank: "the first quarter", "first Vice-President". Singular, lower case. */
export const NO_RANK: ReadonlySet<string> = new Set(
  `aid and class committee countries country generation gentleman gear gentlemen half hand homeland homes instance ladies lady language line minister name nature of off parties party person persons place placed
  quarter quarters rate responder responders secretary semester state step steps things thought thoughts trimester vice-chair vice-president vice-presidents vice-chairperson vice-chairs deputy world week weeks weekend day days month months
  wife wives floor degree priority glance sight draft drafts person-hand reading hurdle or in on at to from with by for who whom that which is was are were as but if when while set held came began started appeared met raised
  announced published documented reported identified introduced established created launched time-bound so very`
    .trim()
    .split(/\s+/u),
)
