// Marks the page with data-contrast="more" when the reader, or else the system, asks for high contrast.

const KEPT = "dateline-contrast"
const system = matchMedia("(prefers-contrast: more)")

export default function (component) {
  const box = component.parentElement.querySelector("input")
  const show = () => {
    const more = localStorage.getItem(KEPT) ?? (system.matches ? "more" : "no-preference")
    document.documentElement.dataset.contrast = more
    box.checked = more === "more"
  }
  box.onchange = () => {
    localStorage.setItem(KEPT, box.checked ? "more" : "no-preference")
    show()
  }
  system.onchange = show
  show()
  return () => (system.onchange = null)
}
