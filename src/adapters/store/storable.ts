/** A text column holds no NUL and no half of a surrogate pair: each becomes one sign, so that places stay. The record, as JSON, holds both. */
export const storable = (text: string): string => Buffer.from(text.replaceAll("\0", "\u{FFFD}")).toString()
