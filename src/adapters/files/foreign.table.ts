/** Files that people have beside their papers and that are not read, by how they begin. The first that fits is told. */
export const FOREIGN: readonly { readonly begins: RegExp; readonly is: string }[] = [
  { begins: /^PK\x03\x04[^]*(?:xl\/|ppt\/|\[Content_Types\]\.xml)/u, is: "an Office file that is no Word document: save it as PDF or HTML, then read that" },
  { begins: /^PK\x03\x04[^]*mimetypeapplication\/(?:vnd\.oasis|epub)/u, is: "an OpenDocument or EPUB file: save it as PDF or HTML, then read that" },
  { begins: /^PK(?:\x03\x04|\x05\x06|\x07\x08)/u, is: "a ZIP archive: unpack it, then read what it holds" },
  { begins: /^\{\\rtf/u, is: "a Rich Text file (RTF): save it as PDF or HTML, then read that" },
  { begins: /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/u, is: "an old Office file (DOC, XLS, PPT): save it as PDF or HTML, then read that" },
  { begins: /^\x89PNG\r\n/u, is: "a picture (PNG): run OCR first, then read its output" },
  { begins: /^\xFF\xD8\xFF/u, is: "a picture (JPEG): run OCR first, then read its output" },
  { begins: /^GIF8[79]a/u, is: "a picture (GIF): run OCR first, then read its output" },
  { begins: /^(?:II\*\x00|MM\x00\*)/u, is: "a picture (TIFF): run OCR first, then read its output" },
  { begins: /^\x1F\x8B/u, is: "a packed file (gzip): unpack it, then read what it holds" },
  { begins: /^(?:7z\xBC\xAF\x27\x1C|Rar!|BZh[1-9]|\xFD7zXZ\x00)/u, is: "a packed file: unpack it, then read what it holds" },
  { begins: /^%!PS-Adobe/u, is: "a PostScript file: save it as PDF, then read that" },
]
