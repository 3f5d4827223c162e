import { fileURLToPath } from "node:url"
import type * as pdf from "pdfjs-dist/legacy/build/pdf.mjs"
import { UnreadableError } from "../../core/finding/index.ts"
import { type Font, type Glyph, TextPen } from "./draw-text.ts"
import type { PageRuns } from "./glyph-run.ts"
import type { Matrix } from "./matrix.ts"

type Ops = typeof pdf.OPS

/** Which sign a number stands for in the fonts that Chinese, Japanese and Korean papers name and do not bring. They lie beside pdf.js. */
const CHARACTER_MAPS = `${fileURLToPath(new URL("../../cmaps", import.meta.resolve("pdfjs-dist/legacy/build/pdf.mjs")))}/`

/** The text layer of every page. Pictures, scripts, forms and links of the paper are never touched, and nothing is fetched. */
export async function readPages(
  bytes: Uint8Array,
  limits: { readonly pages: number; readonly text: number },
): Promise<readonly PageRuns[]> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs")
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    cMapUrl: CHARACTER_MAPS,
    cMapPacked: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: 1,
    stopAtErrors: false,
    enableXfa: false,
  })
  try {
    const paper = await task.promise.catch((problem: unknown) => {
      throw unreadable(problem)
    })
    if (paper.numPages > limits.pages)
      throw new UnreadableError(`Expected a paper of at most ${limits.pages} pages, got ${paper.numPages} (--max-pages sets the limit)`)
    const pages: PageRuns[] = []
    let signs = 0
    for (let n = 1; n <= paper.numPages; n++) {
      const page = await readPage(paper, n, pdfjs.OPS)
      for (const run of page.runs) signs += run.text.length
      if (signs > limits.text)
        throw new UnreadableError(`Expected a text of at most ${limits.text} signs, got more (--max-text sets the limit)`)
      pages.push(page)
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** The failure that a paper which cannot be opened stands for. */
function unreadable(problem: unknown): UnreadableError {
  const name = problem instanceof Error ? problem.name : ""
  if (name === "PasswordException") return new UnreadableError("The PDF is encrypted: save a copy without a password, then read that")
  return new UnreadableError("The PDF is damaged or cut short: no page of it can be found")
}

/** A page that cannot be drawn is empty; the pages around it are read. */
async function readPage(paper: pdf.PDFDocumentProxy, n: number, ops: Ops): Promise<PageRuns> {
  let page: pdf.PDFPageProxy
  try {
    page = await paper.getPage(n)
  } catch {
    return { width: 612, height: 792, runs: [], signs: { shown: 0, unnamed: 0 }, isDamaged: true }
  }
  const { width, height, transform } = page.getViewport({ scale: 1 })
  // A viewport counts downwards from the upper left corner; lines of text are counted upwards here.
  const upright: Matrix = [1, 0, 0, -1, 0, height]
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number]
  const pen = new TextPen([upright[0] * a, upright[3] * b, upright[0] * c, upright[3] * d, e, height - f])
  let isDamaged = false
  try {
    const { fnArray, argsArray } = await page.getOperatorList()
    for (let i = 0; i < fnArray.length; i++) draw(pen, page, ops, fnArray[i] as number, (argsArray[i] ?? []) as unknown[])
  } catch {
    isDamaged = true // what was drawn before is kept
  }
  page.cleanup()
  return { width, height, runs: pen.runs, signs: pen.signs, isDamaged }
}

function draw(pen: TextPen, page: pdf.PDFPageProxy, ops: Ops, op: number, args: unknown[]): void {
  const [x, y] = args as [number, number]
  switch (op) {
    case ops.showText:
      return pen.show((args[0] ?? []) as Glyph[])
    case ops.setFont:
      return pen.set({ font: fontOf(page, args[0] as string), size: y })
    case ops.setTextMatrix:
      return pen.place(matrixOf(args[0]))
    case ops.moveText:
      return pen.nextLine(x, y)
    case ops.setLeadingMoveText:
      pen.set({ leading: -y })
      return pen.nextLine(x, y)
    case ops.nextLine:
      return pen.newLine()
    case ops.setCharSpacing:
      return pen.set({ charSpacing: x })
    case ops.setWordSpacing:
      return pen.set({ wordSpacing: x })
    case ops.setHScale:
      return pen.set({ horizontal: x / 100 })
    case ops.setLeading:
      return pen.set({ leading: x })
    case ops.setTextRise:
      return pen.set({ rise: x })
    case ops.beginText:
      return pen.place([1, 0, 0, 1, 0, 0])
    case ops.save:
      return pen.save()
    case ops.restore:
      return pen.restore()
    case ops.transform:
      return pen.transform(matrixOf(args))
    case ops.paintFormXObjectBegin:
      pen.save()
      if (args[0]) pen.transform(matrixOf(args[0]))
      return
    case ops.paintFormXObjectEnd:
      return pen.restore()
    case ops.setGState:
      for (const [key, value] of (args[0] ?? []) as [string, unknown][])
        if (key === "Font") pen.set({ font: fontOf(page, (value as [string])[0]), size: (value as [string, number])[1] })
      return
    case ops.beginMarkedContent:
    case ops.beginMarkedContentProps:
      return pen.mark(tagOf(args[0]) === "Artifact")
    case ops.endMarkedContent:
      return pen.unmark()
  }
}

const tagOf = (tag: unknown): unknown => (typeof tag === "object" && tag !== null && "name" in tag ? tag.name : tag)

function matrixOf(value: unknown): Matrix {
  const [a, b, c, d, e, f] = value as Matrix
  return [a, b, c, d, e, f]
}

type DrawnFont = { name?: string; bold?: boolean; black?: boolean; italic?: boolean; vertical?: boolean; fontMatrix?: number[] }

function fontOf(page: pdf.PDFPageProxy, name: string): Font {
  const font = (page.commonObjs.has(name) ? page.commonObjs.get(name) : {}) as DrawnFont
  const printed = font.name ?? ""
  return {
    bold: Boolean(font.bold ?? font.black) || /bold|black|heavy|demi(?!n)/iu.test(printed),
    italic: Boolean(font.italic) || /italic|oblique/iu.test(printed),
    scale: font.fontMatrix?.[0] ?? 0.001,
    vertical: Boolean(font.vertical),
  }
}
