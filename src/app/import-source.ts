import { type Finding, UnreadableError, UsageError } from "../core/finding/index.ts"
import { type CorpusText, doubtsOfText, isOfCouncil, otherLanguage } from "../core/language/index.ts"
import type { Import, ImportedText, Library } from "./library.ts"
import type { Origin } from "./shelf.ts"

/** What was found at one place of a source: a text, or what is wrong there. */
export type Taken =
  | { readonly text: CorpusText; readonly form: ImportedText["form"]; readonly where: string; readonly findings: readonly Finding[] }
  | { readonly problem: string; readonly where: string }

/** What importing needs from the world. */
export type ImportEffects = {
  /** In hex. */
  sha256(bytes: Uint8Array): string
  /** The texts that a source holds, whatever its format, in its order. Throws UnreadableError for bytes without text, and for what is beyond a limit. */
  take(source: { readonly name: string; readonly bytes: Uint8Array }): AsyncIterable<Taken>
  readonly library: Library
  /** Which version takes texts out: another version, other texts. */
  readonly readerVersion: string
  now(): Date
}

/** A source that is imported now, and whether it was new. */
export type Imported = { readonly import: Import; readonly isNew: boolean }

/** Texts that are put in at a time. What a kill undoes is at most so many. */
const AT_A_TIME = 50

/**
 * Takes the resolutions and statements out of one source, and keeps them and its bytes. A source that is held changes nothing; one that was being imported when
 * the process was killed goes on where it was. Throws UnreadableError, and UsageError for a source that holds nothing of the Council's: then nothing is kept, but
 * what had been taken out of a longer source before.
 */
export async function importSource(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  effects: ImportEffects,
  told: (texts: number) => void = () => undefined,
): Promise<Imported> {
  const sha256 = effects.sha256(bytes)
  const held = await effects.library.importOf(sha256)
  if (held?.isWhole && held.importerVersion === effects.readerVersion) return { import: held, isNew: false }
  const origin = { sha256, name, bytes: bytes.length, addedAt: held?.addedAt ?? effects.now().toISOString() }
  await takeOut(origin, bytes, effects, told)
  const done = await effects.library.importOf(sha256)
  if (!done) throw new Error(`Expected the import of ${name} to be kept`)
  return { import: done, isNew: true }
}

/** Imports again what was lost with the tables, what was not imported to its end, and what another version took out. Gives back how many; ends early, at the next text, when `goesOn` says so. */
export async function catchUpImports(effects: ImportEffects, goesOn: () => boolean = () => true): Promise<number> {
  const unfinished = (await effects.library.imports()).filter((made) => !made.isWhole || made.importerVersion !== effects.readerVersion)
  let done = 0
  for (const { sha256, name, bytes, addedAt } of [...(await effects.library.unlisted()), ...unfinished]) {
    if (!goesOn()) return done
    try {
      if (await takeOut({ sha256, name, bytes, addedAt }, await effects.library.source(sha256), effects, () => undefined, goesOn)) done++
    } catch (error) {
      // this version cannot read what another could: it stays as it is
      if (!(error instanceof UnreadableError || error instanceof UsageError)) throw error
    }
  }
  return done
}

/** Whether it came to the end of the source: what `goesOn` stops goes on where it was, the next time. */
async function takeOut(
  origin: Origin,
  bytes: Uint8Array,
  effects: ImportEffects,
  told: (texts: number) => void,
  goesOn: () => boolean = () => true,
): Promise<boolean> {
  const { library, readerVersion } = effects
  let begun: Awaited<ReturnType<Library["begin"]>> | undefined
  const findings: Finding[] = []
  let batch: ImportedText[] = []
  let place = 0
  let texts = 0
  for await (const taken of effects.take({ name: origin.name, bytes })) {
    place++
    const wrong = wrongWith(taken)
    if (wrong) findings.push(wrong)
    if (wrong || "problem" in taken) continue
    findings.push(...taken.findings, ...doubtsOfText(taken.text))
    begun ??= await library.begin(origin, bytes, readerVersion)
    if (place > begun.last) batch.push({ ...taken.text, place, form: taken.form })
    told(++texts)
    if (batch.length === AT_A_TIME) {
      await library.put(begun.importId, batch)
      batch = []
    }
    if (!goesOn()) return false
  }
  if (!begun)
    throw new UsageError(findings[0]?.message ?? "Expected a resolution of the Council or a statement of its President, got nothing")
  await library.put(begun.importId, batch)
  await library.end(begun.importId, findings)
  return true
}

/** Why what was found is not held. */
function wrongWith(taken: Taken): Finding | undefined {
  if ("problem" in taken) return doubt({ rule: "rows-are-whole", message: `${taken.problem}, ${taken.where}` })
  const rule = "sources-hold-resolutions"
  if (!isOfCouncil(taken.text)) return doubt({ rule, message: notOfCouncil(taken.text, taken.where) })
  const language = otherLanguage(taken.text)
  return language === undefined
    ? undefined
    : doubt({ rule, message: `Expected the English text of ${taken.text.symbol}, got the ${language} one ${taken.where}: it is left out` })
}

const doubt = (said: Pick<Finding, "rule" | "message">): Finding => ({ ...said, severity: "doubt", anchor: undefined })

function notOfCouncil({ symbol, textKind }: CorpusText, where: string): string {
  const at = where.endsWith(symbol) ? "" : ` ${where}`
  const what = `Expected a resolution of the Council or a statement of its President, got ${symbol}${at}`
  return textKind === "draft"
    ? `${what}, a draft that does not say what it became: name its file after that, as S_RES_2640.draft.txt`
    : `${what}: it is left out; penholder add keeps other papers`
}
