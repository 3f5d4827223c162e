/** Adds a Copy button to every citation. The page works without it. */
for (const citation of document.querySelectorAll<HTMLElement>(".cite")) {
  const button = document.createElement("button")
  button.type = "button"
  button.textContent = "Copy"
  button.addEventListener("click", () => void navigator.clipboard.writeText(citation.textContent))
  citation.after(button)
}
