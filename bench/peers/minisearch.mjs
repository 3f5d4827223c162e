/** MiniSearch in this process. */
import MiniSearch from "minisearch"

/** Indexes passages. `ask` as a query that any of the words answers. */
export function minisearchPeer(passages, wanted) {
  const began = performance.now()
  const index = new MiniSearch({ fields: ["words"], idField: "id" })
  index.addAll(passages.map((words, id) => ({ id, words })))
  return {
    buildMs: performance.now() - began,
    async ask(words) {
      const began = performance.now()
      const found = index.search(words.join(" "))
      return { ms: performance.now() - began, ids: found.slice(0, wanted).map(({ id }) => id) }
    },
    close: () => undefined,
  }
}
