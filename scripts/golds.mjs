/** The papers that the reader is scored on, and the gold record of each. `shared` papers are found by PENHOLDER_SHARED. */
import { existsSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
export const shared = process.env.PENHOLDER_SHARED ?? fileURLToPath(new URL("../../shared", import.meta.url))

const SHARED_PAPERS = [
  ["Mali", "papers/ieg-mali-2023-03-28.md", "papers/ieg-mali-2023-03-28.gold.json"],
  ["Sahel", "papers/pdf/S_2025_492.en.pdf", "papers/ieg-sahel-2025-06-12.gold.json"],
  ["South Sudan", "papers/real/south-sudan-2025-excerpt.pdf", "papers/real/south-sudan-2025-excerpt.gold.json"],
  ["marenta", "papers/dev/marenta.txt", "papers/dev/marenta.gold.json"],
  ["hadria", "papers/dev/hadria-report-section.txt", "papers/dev/hadria-report-section.gold.json"],
  ["velloria", "papers/dev/velloria-action-points.md", "papers/dev/velloria-action-points.gold.json"],
  ["quorrin", "papers/dev/quorrin-isles.html", "papers/dev/quorrin-isles.gold.json"],
  ["qasr", "papers/dev/qasr.docx", "papers/dev/qasr.gold.json"],
  ["calanques (fr)", "papers/dev/iles-calanques.md", "papers/dev/iles-calanques.gold.json"],
]

/** Name, paper and gold of every paper that is here; those of test/papers last, marked as ours. */
export function golds() {
  const ours = `${root}test/papers`
  const folders = existsSync(ours) ? readdirSync(ours, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : []
  return [
    ...SHARED_PAPERS.map(([name, paper, gold]) => ({ name, ours: false, paper: `${shared}/${paper}`, gold: `${shared}/${gold}` })).filter(
      ({ paper }) => existsSync(paper),
    ),
    ...folders.flatMap(({ name }) => {
      const paper = readdirSync(`${ours}/${name}`).find((file) => /^paper\./u.test(file))
      return paper && existsSync(`${ours}/${name}/gold.json`)
        ? [{ name, ours: true, paper: `${ours}/${name}/${paper}`, gold: `${ours}/${name}/gold.json` }]
        : []
    }),
  ]
}
