import { opendir, stat } from "node:fs/promises"
import { join } from "node:path"
import { NotFoundError } from "../../core/finding/index.ts"

/** Endings of files that may be papers. Only a folder is searched by them: a file that is named itself is read whatever its name. */
const PAPER = /\.(?:docx|htm|html|markdown|md|pdf|text|txt|xhtml)$/iu

/** Endings of files that may hold resolutions: papers, and collections of them. */
const SOURCE = /\.(?:csv|docx|htm|html|jsonl|markdown|md|ndjson|pdf|text|txt|xhtml|zip)(?:\.gz)?$/iu

/** The same for sources of resolutions, which may be collections too. */
export async function sourcesIn(name: string): Promise<readonly string[]> {
  return await filesIn(name, SOURCE)
}

/** The papers that a name stands for: itself, or for a folder the papers in it and in its folders, by name. Hidden ones are left out. */
export async function papersIn(name: string): Promise<readonly string[]> {
  return await filesIn(name, PAPER)
}

async function filesIn(name: string, ending: RegExp): Promise<readonly string[]> {
  if (name === "-" || !(await isFolder(name))) return [name]
  const papers = await search(name, ending)
  if (papers.length === 0) throw new NotFoundError(`There is no paper in the folder ${name}`)
  return papers
}

/** A folder that may not be searched stands for itself, so that reading it says so and the others are read. */
async function search(folder: string, ending: RegExp): Promise<string[]> {
  const papers: string[] = []
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.name.startsWith(".")) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) papers.push(...(await search(path, ending)))
      else if (ending.test(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path))))) papers.push(path)
    }
  } catch (error) {
    if (["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) return [folder]
    throw error
  }
  return papers.sort()
}

/** False for what is not there too: reading it says so. */
const isFolder = async (path: string): Promise<boolean> =>
  await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
