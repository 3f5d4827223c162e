/** The tables of a `*.table.ts` as Markdown: what each is for, and its rows as they stand in the source with the remarks beside them. */
import { readFileSync } from "node:fs"
import ts from "typescript"

/** So many rows are shown as a table when they have something to group by; more of them are grouped. */
const MOST_ROWS = 12

/** Columns that speak to a reader. */
const PROSE = new Set(["because", "reason", "says", "source", "why"])

/**
 * Every exported table of a file, in its order.
 * @param {string} path
 * @returns {{ name: string, says: string, rows: number, markdown: string }[]}
 */
export function ruleTables(path) {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true)
  return source.statements
    .filter((node) => ts.isVariableStatement(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap((statement) =>
      statement.declarationList.declarations
        .filter(({ initializer }) => initializer && !ts.isArrowFunction(initializer))
        .map((declaration) => ({ name: declaration.name.getText(), says: docOf(statement), ...shown(declaration.initializer) })),
    )
}

/** The doc comment before a statement, as one paragraph. */
function docOf(statement) {
  const [doc] = statement.jsDoc?.slice(-1) ?? []
  return (ts.getTextOfJSDocComment(doc?.comment) ?? "").replace(/\s+/gu, " ").trim()
}

function shown(initializer) {
  const rows = rowsOf(bare(initializer))
  if (rows === undefined) return { rows: 1, markdown: `\`\`\`js\n${initializer.getText()}\n\`\`\`` }
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const hasRemarks = rows.some(({ remark }) => remark)
  if (width <= 1 && !hasRemarks) return { rows: rows.length, markdown: listed(rows.map(({ cells }) => cells[0] ?? "")) }
  if (width === 2 && !hasRemarks && rows.every(({ keys }) => !keys) && rows.length > MOST_ROWS) {
    const groups = Map.groupBy?.(rows, ({ cells }) => cells[1]) ?? groupBy(rows)
    if (groups.size <= rows.length / 2)
      return {
        rows: rows.length,
        markdown: [...groups]
          .map(([of, members]) => `- ${of === "" ? "(nothing more)" : code(of)}: ${listed(members.map(({ cells }) => cells[0]))}`)
          .join("\n"),
      }
  }
  const keys = rows.find((row) => row.keys)?.keys
  const heads = [...(keys ?? Array.from({ length: width }, () => "")), ...(hasRemarks ? ["remark"] : [])]
  const line = (cells) => `| ${cells.join(" | ")} |`
  const body = rows.map((row) => {
    const cells = keys
      ? keys.map((key) => row.cells[row.keys?.indexOf(key) ?? -1] ?? "")
      : Array.from({ length: width }, (_, i) => row.cells[i] ?? "")
    return line([
      ...cells.map((text, i) => (PROSE.has(keys?.[i]) ? barred(text) : cell(text))),
      ...(hasRemarks ? [barred(row.remark)] : []),
    ])
  })
  return { rows: rows.length, markdown: [line(heads), line(heads.map(() => "---")), ...body].join("\n") }
}

function groupBy(rows) {
  const groups = new Map()
  for (const row of rows) groups.set(row.cells[1], [...(groups.get(row.cells[1]) ?? []), row])
  return groups
}

/** The rows of a table or a list of words; absent for anything else, which is shown as it stands. */
function rowsOf(node) {
  const words = wordsOf(node)
  if (words) return words.map((word) => ({ cells: [word], keys: undefined, remark: "" }))
  if (ts.isObjectLiteralExpression(node))
    return node.properties.map((property) => ({
      cells: [textOf(property.name ?? property), property.initializer ? textOf(property.initializer) : ""],
      keys: undefined,
      remark: remarkAfter(property),
    }))
  if (!ts.isArrayLiteralExpression(node)) return undefined
  return node.elements.flatMap((element) => {
    if (ts.isSpreadElement(element)) return rowsOf(bare(element.expression)) ?? [rowOf(element)]
    return [rowOf(element)]
  })
}

function rowOf(element) {
  const remark = remarkAfter(element)
  const inner = bare(element)
  if (ts.isArrayLiteralExpression(inner)) return { cells: inner.elements.map(textOf), keys: undefined, remark }
  if (ts.isObjectLiteralExpression(inner))
    return {
      cells: inner.properties.map(({ initializer, name }) => textOf(initializer ?? name)),
      keys: inner.properties.map(({ name }) => name?.getText() ?? ""),
      remark,
    }
  return { cells: [textOf(inner)], keys: undefined, remark }
}

/** What is inside of `new Set(…)`, `new Map(…)`, `… as const`, `… satisfies …` and brackets. */
function bare(node) {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return bare(node.expression)
  if (ts.isNewExpression(node) && /^(?:Set|Map)$/u.test(node.expression.getText()) && node.arguments?.length === 1)
    return bare(node.arguments[0])
  return node
}

/** The words of a text that is split at blanks. */
function wordsOf(node) {
  let inner = node
  while (ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression)) {
    if (!/^(?:trim|split)$/u.test(inner.expression.name.text)) return undefined
    inner = inner.expression.expression
  }
  return inner !== node && ts.isStringLiteralLike(inner) ? inner.text.trim().split(/\s+/u) : undefined
}

const textOf = (node) => (ts.isStringLiteralLike(node) ? node.text : node.getText().replace(/\s+/gu, " "))

/** A `//` remark in the line of a row. */
function remarkAfter(node) {
  const text = node.getSourceFile().text
  return /^,?[ \t]*\/\/[ \t]*(.*)/u.exec(text.slice(node.getEnd(), text.indexOf("\n", node.getEnd())))?.[1]?.trim() ?? ""
}

const listed = (words) => words.map((word) => (/^[\p{L}\p{M}\d’' -]+$/u.test(word) ? word : code(word))).join(", ")
/** In a table a bar would end the cell, in code too. */
const cell = (text) => (text === "" ? "" : barred(code(text)))
const barred = (text) => text.replaceAll("|", "\\|")
const code = (text) => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``)
