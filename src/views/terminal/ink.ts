/** How words stand out in a terminal. Each gives its text back unchanged where there are no colours. */
export type Ink = {
  bold(text: string): string
  faint(text: string): string
  /** What the paper does not say. */
  absent(text: string): string
  /** The paper's own words. */
  quoted(text: string): string
  heading(text: string): string
  failed(text: string): string
}

const code =
  (on: number, off: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`

const plain = (text: string): string => text

export const NO_INK: Ink = { bold: plain, faint: plain, absent: plain, quoted: plain, heading: plain, failed: plain }

export const INK: Ink = {
  bold: code(1, 22),
  faint: code(2, 22),
  absent: code(33, 39),
  quoted: plain,
  heading: (text) => code(1, 22)(code(36, 39)(text)),
  failed: code(31, 39),
}
