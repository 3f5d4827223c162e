/** Terms as a tsvector is written, without places: the database neither cuts nor stems. */
export const tsvectorOf = (terms: readonly string[]): string => terms.map(quoted).join(" ")

/** A tsquery that any of some rows answers whose terms all stand there. */
export const tsqueryOf = (any: readonly (readonly string[])[]): string => any.map((all) => `(${all.map(quoted).join(" & ")})`).join(" | ")

const quoted = (term: string): string => `'${term.replaceAll(/['\\]/g, "$&$&")}'`
