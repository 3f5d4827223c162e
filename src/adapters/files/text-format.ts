import type { MediaType } from "../../core/passage/index.ts"

/** How far into a text its format is looked for. */
const LOOKED_AT = 200_000
/** So many signs of Markdown need no ending of the name to be believed. */
const SURE = 2

/** Lines and spans that mean something in Markdown and are not met in plain text. Each kind counts once for its first three. */
const MARKDOWN = [
  /^#{1,6} +\S.*$/gmu,
  /^(?:```|~~~)/gmu,
  /^\[\^[\w-]+\]:/gmu,
  /\[[^\]\n]{1,200}\]\((?:https?:|#|\/|mailto:)[^)\s]*\)/gu,
  /(?<![*\w])\*\*[^\s*](?:[^*\n]{0,200}[^\s*])?\*\*(?![*\w])/gu,
  /^\|?[ :]*-{3,}[ :]*\|[-| :]*$/gmu,
  /<sup>[^<\n]{1,20}<\/sup>/gu,
]

const PAGE = /^(?:<!doctype\s+html|<html[\s>])/iu
const ELEMENT = /^<(?:article|body|dl|div|h[1-6]|head|header|main|meta|ol|p|section|table|title|ul)[\s>]/iu
const TAG = /<\/?[a-z][\w-]*(?:\s[^<>]*)?>/iu

/** The format of a text: by what it holds, and by the ending of its name only where that leaves it open. */
export function textFormat(text: string, name: string): Extract<MediaType, `text/${string}`> {
  const head = text.slice(0, LOOKED_AT)
  const { first, isXml } = afterProlog(head)
  if (isXml || PAGE.test(first)) return "text/html"
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ""
  const signs = MARKDOWN.reduce((sum, sign) => sum + Math.min(3, countOf(head, sign)), 0)
  if (ELEMENT.test(first) && (signs === 0 || /^x?html?$/u.test(ending))) return "text/html"
  if (/^x?html?$/u.test(ending) && TAG.test(head)) return "text/html"
  if (ending === "md" || ending === "markdown") return "text/markdown"
  return signs >= SURE || (signs > 0 && ending === "") ? "text/markdown" : "text/plain"
}

/** What stands after blanks, comments and the declaration of XML. */
function afterProlog(text: string): { readonly first: string; readonly isXml: boolean } {
  let isXml = false
  let at = 0
  for (;;) {
    at += text.slice(at).search(/\S|$/u)
    const end = text.startsWith("<!--", at) ? text.indexOf("-->", at) + 3 : text.startsWith("<?xml", at) ? text.indexOf("?>", at) + 2 : -1
    if (end <= at) return { first: text.slice(at, at + 100), isXml }
    isXml ||= text.startsWith("<?xml", at)
    at = end
  }
}

function countOf(text: string, sign: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(sign)) if (++count >= 3) break
  return count
}
