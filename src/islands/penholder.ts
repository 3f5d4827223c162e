// Only better, never needed: copies words with their citation, keeps the page still when a mark and its note light each other,
// and finds a record that stands in another part of a long paper.

for (const cite of document.querySelectorAll<HTMLElement>(".cite")) {
  const words = cite.closest(".fig, .entry")?.querySelector(".sentence, q:not(.verb)")?.textContent
  const button = document.createElement("button")
  button.type = "button"
  button.className = "copy"
  button.textContent = "Copy"
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(words ? `“${words.trim()}” ${cite.textContent}` : cite.textContent).then(() => {
      button.textContent = "Copied"
    })
  })
  const fold = cite.closest(".citing")
  if (fold) fold.append(button)
  else cite.after(button)
}

const wide = matchMedia("(min-width: 72rem)")
for (const link of document.querySelectorAll<HTMLAnchorElement>(".m > a:not(.fnref), .note > a.id")) {
  link.addEventListener("click", (event) => {
    if (!wide.matches || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const { scrollX, scrollY } = window
    location.hash = link.hash
    scrollTo(scrollX, scrollY)
    document.querySelector(":target")?.scrollIntoView({ block: "nearest" })
  })
}

// A browser that knows no text directive takes it for a part of the name.
if (location.hash.includes(":~:")) location.replace(location.hash.split(":~:", 1)[0] ?? "#")

const named = location.hash.slice(1)
const [, paper] = document.querySelector(".parts") ? (/^\/papers\/([^/]+)$/u.exec(location.pathname) ?? []) : []
if (paper && /^[CEFQR]\d/u.test(named) && !document.getElementById(named)) location.replace(`/papers/${paper}/at/${named}`)
