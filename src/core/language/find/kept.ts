import type { LanguageIndex } from "./language-index.ts"

/** What is made of an index once, when it is first asked for, and kept as long as the index. */
export function keptBy<Value>(make: (index: LanguageIndex) => Value): (index: LanguageIndex) => Value {
  const made = new WeakMap<LanguageIndex, Value>()
  return (index) => {
    let value = made.get(index)
    if (value === undefined) made.set(index, (value = make(index)))
    return value
  }
}
