import { type Finding, UnreadableError } from "../../core/finding/index.ts"
import type { Source } from "../../core/passage/index.ts"
import { layOut } from "./lay-out.ts"
import { readPages } from "./read-pages.ts"
import { checkUnpacked } from "./unpacked.ts"

/** How much of a PDF is read before it is refused: pages, signs of text, and bytes of what its packed streams hold. */
type PdfLimits = { readonly pages: number; readonly text: number; readonly unpacked: number }

/** The text layer of a PDF, laid out, with its doubts. Throws UnreadableError for a paper that is encrypted, damaged, beyond a limit, or has no text. */
export async function readPdf(
  bytes: Uint8Array,
  limits: PdfLimits,
): Promise<{ readonly source: Source; readonly findings: readonly Finding[] }> {
  checkUnpacked(bytes, limits.unpacked)
  const pages = await readPages(bytes, limits)
  const source = layOut(pages)
  if (/[\p{L}\p{N}]/u.test(source.text)) return { source, findings: [...damaged(pages), ...unnamed(pages), ...withoutText(pages)] }
  if (pages.some(({ signs }) => signs.unnamed > 0))
    throw new UnreadableError("The PDF does not say which letters its signs stand for: run OCR first, then read its output")
  if (isCutShort(bytes)) throw new UnreadableError("The PDF is cut short: no text is left in it")
  throw new UnreadableError("The PDF holds no text, at most pictures of pages: run OCR first, then read its output")
}

type Pages = Awaited<ReturnType<typeof readPages>>

/** A whole PDF says where it ends. */
const isCutShort = (bytes: Uint8Array): boolean =>
  !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-2048).includes("%%EOF")

function damaged(pages: Pages): Finding[] {
  const numbers = pages.flatMap((page, i) => (page.isDamaged ? [i + 1] : []))
  if (numbers.length === 0) return []
  return [
    {
      rule: "pages-are-whole",
      severity: "error",
      message: `Expected whole pages, found damage on ${shown(numbers)}: words may be missing`,
      anchor: undefined,
    },
  ]
}

/** Of the signs on a page, so many without a letter are more than a dingbat here and there. */
const FEW = 0.05

function unnamed(pages: Pages): Finding[] {
  const numbers = pages.flatMap(({ signs }, i) => (signs.unnamed > FEW * signs.shown ? [i + 1] : []))
  if (numbers.length === 0) return []
  return [
    {
      rule: "signs-have-letters",
      severity: "error",
      message: `Expected signs whose letters the PDF names, found others on ${shown(numbers)}: words are missing there until OCR is run`,
      anchor: undefined,
    },
  ]
}

function withoutText(pages: Pages): Finding[] {
  const numbers = pages.flatMap((page, i) =>
    !page.isDamaged && page.signs.unnamed === 0 && page.runs.every((run) => run.blank) ? [i + 1] : [],
  )
  if (numbers.length === 0) return []
  return [
    {
      rule: "pages-have-text",
      severity: "note",
      message: `Expected text, found none on ${shown(numbers)}: a picture, a map or an empty page`,
      anchor: undefined,
    },
  ]
}

function shown(pages: readonly number[]): string {
  const listed = pages.slice(0, 10).join(", ")
  return `page${pages.length > 1 ? "s" : ""} ${listed}${pages.length > 10 ? ` and ${pages.length - 10} more` : ""}`
}
