/** The name of a place as a page shows it: no line breaks before its number. */
export const unbroken = (place: string): string => place.replace(/ (?=\S+$)/u, "\u00a0")
